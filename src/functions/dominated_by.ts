import { dominators } from '../core/firmness/dominance';
import { namesIn } from '../door/ranges/arguments';
import { readMatrix } from '../door/ranges/matrix';
import { counted } from '../door/ranges/range';
import { shapeOf } from '../door/ranges/shape';
import { type Spill, spillPerOption } from './spill';
import { workOfDominance } from './work';

/**
 * The options that are at least as good on every criterion with a weight and better on at least one: an option that has
 * any is not first as long as these criteria all have some weight.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
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
  const ranges = shapeOf({ scores, weights, worst, best });
  const matrix = readMatrix(ranges, workOfDominance);
  const against = `Scores with ${counted(ranges.options, 'option')}`;
  const names = namesIn('Options', options, ranges.options, against);
  const name = (option: number) => names[option] || `Option ${option + 1}`;
  const isAnchored = matrix.anchors !== null;
  const lists = dominators(matrix.values, matrix.weights, isAnchored).map((list) =>
    listedAll(list.map(name)),
  );
  return spillPerOption(ranges, lists, matrix.leftOut);
}

/** A cell holds 50 000 characters, and nobody reads more names than this. */
const MOST_NAMES = 20;

function listedAll(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
