import { positions } from '../core/positions';
import { shares } from '../core/share';
import { namedRange, numberAt, placeOf } from '../door/ranges/range';
import { refuse } from '../door/ranges/refusal';
import { rowOf, type Spill } from './spill';

/**
 * Each weight, or number of points, as a share of all of them. Sums to 100%; a blank stays blank.
 *
 * @param {range} weights The weights, 0 or more.
 * @customfunction
 */
export function WEIGHT_SHARE(weights: unknown): Spill {
  const grid = namedRange('Weights', weights);
  const cells = positions(grid.rows).map((row) =>
    positions(grid.columns).map((column) => {
      const weight = numberAt(grid, row, column);
      if (weight !== null && weight < 0) {
        refuse('negative-weight', placeOf(grid, row, column), { text: weight });
      }
      return weight;
    }),
  );
  const flat = shares(cells.flatMap((row) => row.map((weight) => weight ?? 0)));
  if (!flat.some((share) => share > 0)) refuse('weights-all-zero', 'Weights');
  return cells.map((row, at) =>
    rowOf(
      row.map((weight, column) => (weight === null ? null : (flat[at * grid.columns + column] as number))),
    ),
  );
}
