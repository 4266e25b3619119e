import { dominators } from '../core/firmness/dominance';
import { namesIn } from './arguments';
import { counted } from './grid';
import { readMatrix } from './matrix';
import { type Spill, spillPerOption } from './spill';

/**
 * The options that are at least as good on every criterion and better on one: whatever the weights, an option that
 * has any cannot be first alone.
 *
 * @param {range} scores The scores; blanks are left out.
 * @param {range} weights A column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible scores, or one for all.
 * @param {range} best Optional. Best possible scores, or one for all.
 * @param {range} options Optional. The names of the options; otherwise they are numbered.
 * @customfunction
 */
export function DOMINATED_BY(
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  options?: unknown,
): Spill {
  const matrix = readMatrix(
    { scores, weights, worst, best },
    (criteria, count) => 10 * criteria * count * count,
  );
  const count = matrix.frame.options;
  const names = namesIn('Options', options, count, `Scores with ${counted(count, 'option')}`);
  const name = (option: number) => names[option] || `option ${option + 1}`;
  const isAnchored = matrix.anchors !== null;
  const lists = dominators(matrix.values, matrix.weights, isAnchored).map((list) =>
    list.map(name).join(', '),
  );
  return spillPerOption(matrix.frame, lists);
}
