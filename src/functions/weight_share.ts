import { positions } from '../core/positions';
import { shares } from '../core/share';
import { problemSentence } from '../door/problem';
import { namedRange, numberAt, placeOf } from '../door/ranges/range';
import { refuseWith } from '../door/ranges/refusal';
import { rowOf, type Spill } from './spill';

/**
 * Each weight, or number of points, as a share of all of them. Sums to 100%; a blank stays blank.
 *
 * @param {range} weights The weights, 0 or more.
 * @customfunction
 */
export function WEIGHT_SHARE(weights: unknown): Spill {
  const range = namedRange('Weights', weights);
  const cells = positions(range.rows).map((row) =>
    positions(range.columns).map((column) => {
      const weight = numberAt(range, row, column);
      if (weight !== null && weight < 0) {
        const problem = { code: 'negative-weight', text: String(weight) } as const;
        refuseWith(placeOf(range, row, column), problemSentence(problem));
      }
      return weight;
    }),
  );
  const flat = shares(cells.flatMap((row) => row.map((weight) => weight ?? 0)));
  if (!flat.some((share) => share > 0)) {
    refuseWith('Weights', problemSentence({ code: 'weights-all-zero', text: '' }));
  }
  return cells.map((row, at) =>
    rowOf(
      row.map((weight, column) => (weight === null ? null : (flat[at * range.columns + column] as number))),
    ),
  );
}
