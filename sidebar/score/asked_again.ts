import type { MatrixView } from '../../src/api';
import { positions } from '../../src/core/positions';
import { shuffled } from '../../src/core/shuffled';
import { lackOf } from '../../src/decision/numbers';

/** So many scores are asked about again at once: enough to say something, in three minutes. */
const AT_ONCE = 7;

/** A score that is asked about again. */
export interface AskedAgain {
  readonly criterion: number;
  readonly option: number;
  /** What she answered first, which is not shown. */
  readonly first: number;
}

/**
 * The scores to ask about again: of the criteria with most weight first, one each and then a second one, those that were asked
 * least often, as if by chance and the same all day: of a round that was left half way, the rest. What she calls a fact, a formula,
 * what was answered on this day and criteria that were scored on it are left out.
 */
export function askedAgain(view: MatrixView, day: number): AskedAgain[] {
  const { criteria, options, scores } = view.decision;
  const { title } = view.decision;
  const ids = options.map(({ id }) => id);
  const at = (list: readonly { criterion: number; option: number }[], criterion: number, option: number) =>
    list.some((each) => each.criterion === criterion && each.option === option);
  const noteAt = (criterion: number, option: number) =>
    view.scoreNotes.find((each) => each.criterion === criterion && each.option === option);
  const isAnswered = (criterion: number, option: number) =>
    noteAt(criterion, option)?.scoredAgain.some((again) => again.day === day) === true;
  const byWeight = positions(criteria.length)
    .filter((criterion) => (criteria[criterion]?.weight ?? 0) > 0)
    .sort((a, b) => (criteria[b]?.weight ?? 0) - (criteria[a]?.weight ?? 0));
  const queues = byWeight.map((criterion) => {
    const line = criteria[criterion];
    const lacks = line === undefined || lackOf(line) !== null || view.scoredOn[criterion] === day;
    const times = (option: number) =>
      noteAt(criterion, option)?.scoredAgain.filter((again) => again.day !== day).length ?? 0;
    return shuffled(ids, `${title}\n${day}\n${line?.id}`)
      .flatMap((option): AskedAgain[] => {
        const first = scores[criterion]?.[option] ?? null;
        const isFact = noteAt(criterion, option)?.sure === 'fact';
        if (lacks || first === null || isFact || at(view.scoreFormulas, criterion, option)) return [];
        return [{ criterion, option, first }];
      })
      .sort((a, b) => times(a.option) - times(b.option));
  });
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const inTurn = positions(longest).flatMap((round) => queues.flatMap((queue) => queue[round] ?? []));
  const answered = inTurn.filter(({ criterion, option }) => isAnswered(criterion, option)).length;
  const rounds = Math.floor(answered / AT_ONCE) + 1;
  const chosen = inTurn
    .slice(0, rounds * AT_ONCE)
    .filter(({ criterion, option }) => !isAnswered(criterion, option));
  const keys = chosen.map(({ criterion, option }) => `${criteria[criterion]?.id}\n${ids[option]}`);
  return shuffled(keys, `${title}\n${day}`).flatMap((place) => chosen[place] ?? []);
}
