import type { Score } from '../core/decision_matrix';
import { decisionScores } from '../core/weighted_score';
import type { Decision } from '../decision/decision';
import { numbersOf } from '../decision/numbers';
import { type RenameAnswer, renameSaid } from '../decision/renames';
import type { Round } from '../decision/round';
import { matchLines } from './change_match';

/** The weighted scores of one option over the rounds and now. */
export interface ScoreLine {
  readonly key: string;
  /** As it is called now, or was last. */
  readonly name: string;
  readonly isBaseline: boolean;
  /** One per point in time; null where it was not there or had no total. */
  readonly totals: readonly Score[];
}

/** A line per option over all rounds and now, the best of now first, those that are gone last. */
export function scoreLines(
  rounds: readonly Round[],
  now: Decision,
  answers: readonly RenameAnswer[] = [],
): ScoreLine[] {
  const isRenamed = (before: string, after: string) => renameSaid(answers, 'options', before, after) === true;
  const states = [...rounds.map(({ decision }) => decision), now];
  const lines = new Map<string, { name: string; totals: Score[] }>();
  states.forEach((state, time) => {
    const keys = matchLines(state.options, now.options, isRenamed).before;
    const { scores, weights, anchors } = numbersOf(state);
    decisionScores(scores, weights, anchors).forEach((total, option) => {
      const key = keys[option] ?? '';
      const line = lines.get(key) ?? { name: '', totals: states.map(() => null) };
      line.name = state.options[option]?.name ?? '';
      line.totals[time] = total;
      lines.set(key, line);
    });
  });
  const baseline = now.baseline === null ? null : now.options[now.baseline]?.id;
  const last = states.length - 1;
  return [...lines]
    .map(([key, line]) => ({ key, isBaseline: key === baseline, ...line }))
    .sort((a, b) => (b.totals[last] ?? -Infinity) - (a.totals[last] ?? -Infinity));
}
