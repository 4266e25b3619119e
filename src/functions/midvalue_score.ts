import { straightened } from '../core/midvalue';
import { positions } from '../core/positions';
import { type NamedRange, namedRange, numberAt } from '../door/ranges/range';
import { refuse } from '../door/ranges/refusal';
import { rowOf, type Spill } from './spill';

/**
 * The scores of one criterion, straightened where the first steps count for more than the last: give the score that is half
 * as good as the best, and use the result in WEIGHTED_SCORE in place of the scores.
 *
 * @param {range} scores The scores of one criterion; blanks stay blank.
 * @param {number} worst The worst possible score.
 * @param {number} best The best possible score.
 * @param {number} midvalue The score that is half as good as the best; between worst and best.
 * @customfunction
 */
export function MIDVALUE_SCORE(scores: unknown, worst: unknown, best: unknown, midvalue: unknown): Spill {
  const range = namedRange('Scores', scores);
  const one = (name: string, argument: unknown) => single(namedRange(name, argument));
  const anchors = { worst: one('Worst', worst), best: one('Best', best) };
  const half = one('Midvalue', midvalue);
  if (!((half - anchors.worst) * (half - anchors.best) < 0)) {
    refuse('not-between', 'Midvalue', { text: half, low: anchors.worst, high: anchors.best });
  }
  return positions(range.rows).map((row) =>
    rowOf(
      positions(range.columns).map((column) => {
        const score = numberAt(range, row, column);
        return score === null ? null : straightened(score, anchors, half);
      }),
    ),
  );
}

/** The number in a single cell. */
function single(range: NamedRange): number {
  const number = range.rows * range.columns === 1 ? numberAt(range, 0, 0) : null;
  return number ?? refuse('one-number', range.name);
}
