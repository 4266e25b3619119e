import type { Values } from '../decision_matrix';

/** Options are summed this many at a time: four sums that do not wait for each other, one reading of the weight. */
export const LANES = 4;

/** The values by block of options, then criterion, then option in the block; zeros for blanks and fill the last block. */
export function inLanes(values: Values, active: readonly number[], options: readonly number[]): Float64Array {
  const table = new Float64Array(Math.ceil(options.length / LANES) * LANES * active.length);
  options.forEach((option, i) => {
    const lane = i % LANES;
    const start = (i - lane) * active.length + lane;
    active.forEach((criterion, row) => {
      table[start + row * LANES] = values[criterion]?.[option] ?? 0;
    });
  });
  return table;
}

/** Σ weight·number for every option of a table in lanes; `into` has a whole number of blocks. */
export function sumLanes(table: Float64Array, weights: Float64Array, into: Float64Array): void {
  const rows = weights.length;
  for (let block = 0, at = 0; block < into.length; block += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let row = 0; row < rows; row += 1, at += LANES) {
      const weight = weights[row];
      a += weight * table[at];
      b += weight * table[at + 1];
      c += weight * table[at + 2];
      d += weight * table[at + 3];
    }
    into[block] = a;
    into[block + 1] = b;
    into[block + 2] = c;
    into[block + 3] = d;
  }
}
