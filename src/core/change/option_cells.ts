import { anchoredValue } from '../anchored_value';
import type { Anchors, Score } from '../decision_matrix';
import { bentValue } from '../midvalue';
import { matchKeys, type Presence, type Round } from './round';

/** The earlier round is 0, the later one 1. */
export type Side = 0 | 1;

/** One criterion of one option in two rounds. */
export interface OptionCell {
  readonly key: string;
  readonly presence: Presence;
  /** The weight in each round, 0 where the criterion does not exist. */
  readonly weights: readonly [number, number];
  /** Whether it is scored in each round; a criterion that exists in one only is as it is there. */
  readonly scored: readonly [boolean, boolean];
  /**
   * The value of the score of one round on the line of a round: `value(1, 0)` is the later score on the
   * earlier anchors, bent as that line was. Where only one round has a score, that score and its anchors stand for both; 0 for none.
   */
  value(score: Side, anchors: Side): number;
}

interface Entry {
  /** As it was typed. */
  readonly score: Score;
  readonly anchors: Anchors | null;
  readonly half: number | null;
  readonly weight: number;
}

/** What a criterion of neither round would hold. */
const NOTHING: Entry = { score: null, anchors: null, half: null, weight: 0 };

function entryOf(round: Round, criterion: number | null, option: string): Entry | null {
  if (criterion === null) return null;
  const column = round.options.indexOf(option);
  const score = round.scores[criterion]?.[column] ?? null;
  const half = round.bent?.halves[criterion] ?? null;
  return {
    score: half === null || score === null ? score : (round.bent?.scores[criterion]?.[column] ?? null),
    anchors: round.anchors?.[criterion] ?? null,
    half,
    weight: round.weights[criterion],
  };
}

function valueUnder(score: Score, { anchors, half }: Entry): number {
  if (score === null || anchors === null) return score ?? 0;
  return half === null ? anchoredValue(score, anchors) : bentValue(score, anchors, half);
}

/** All criteria of two rounds for one option that both hold. */
export function optionCells(before: Round, after: Round, option: string): OptionCell[] {
  return matchKeys(before.criteria, after.criteria).map((matched) => {
    const old = entryOf(before, matched.before, option);
    const now = entryOf(after, matched.after, option);
    const earlier = old ?? now ?? NOTHING;
    const later = now ?? old ?? NOTHING;
    const known = [earlier.score === null ? later : earlier, later.score === null ? earlier : later] as const;
    return {
      key: matched.key,
      presence: matched.presence,
      weights: [old?.weight ?? 0, now?.weight ?? 0],
      scored: [earlier.score !== null, later.score !== null],
      value: (score, anchors) => valueUnder(known[score].score, known[anchors]),
    };
  });
}
