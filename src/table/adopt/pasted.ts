import { type Frame, isNameless, labelOf } from './frame';
import type { Kind } from './kinds';
import { isRounded, isSame, numberAt, sum, weightAt } from './sums';
import { isWord } from './words';

/** What a line is whose numbers were computed and then pasted as values, told by the numbers; null for any other. */
export function pastedKind(
  frame: Frame,
  line: number,
  options: readonly number[],
  kinds: ReadonlyMap<number, Kind>,
): 'total' | 'weighted' | null {
  const criteria = [...kinds].filter(([, kind]) => kind === 'read').map(([each]) => each);
  const above = criteria.filter((each) => each < line);
  // A subtotal: of the criteria since the last line that is none.
  const before = [...kinds].filter(([each, kind]) => each < line && PARTING.includes(kind));
  const start = Math.max(0, ...before.map(([each]) => each));
  const parts = [above, above.filter((each) => each > start)];
  if (parts.some((part) => isPastedTotal(frame, line, options, part))) return 'total';
  return isWeighedAgain(frame, line, options, criteria) ? 'weighted' : null;
}

/** What parts the groups of a table. */
const PARTING: readonly Kind[] = ['heading', 'total', 'blank'];

/** Totals pasted as values: in every option the sum, the weighted sum or the weighted mean of the lines above. */
function isPastedTotal(
  frame: Frame,
  line: number,
  options: readonly number[],
  above: readonly number[],
): boolean {
  const { grid, weight } = frame;
  if (weight === null) return false;
  const own = weightAt(grid, line, weight);
  // Beside scores of a line of its own stands its own weight, and no sum of weights.
  if (own !== null && !isSame(own, sum(above.map((each) => weightAt(grid, each, weight) ?? 0)))) return false;
  const filled = options.filter((cross) => numberAt(grid, line, cross) !== null);
  if (above.length < 2 || filled.length < 2) return false;
  const weights = above.map((each) => weightAt(grid, each, weight) ?? 0);
  const whole = sum(weights);
  const label = labelOf(frame, line);
  const isKnown = label === '' || isWord(label, 'score', 'total');
  const matches = isKnown ? isRounded : isSame;
  const sums = [
    (scores: readonly number[]) => sum(scores),
    (scores: readonly number[]) => sum(scores.map((score, at) => score * (weights[at] ?? 0))),
    (scores: readonly number[]) => sum(scores.map((score, at) => score * (weights[at] ?? 0))) / whole,
    (scores: readonly number[]) => sum(scores.map((score, at) => score * (weights[at] ?? 0))) / 100,
  ];
  return sums.some((of) =>
    filled.every((cross) =>
      matches(numberAt(grid, line, cross) ?? 0, of(above.map((each) => numberAt(grid, each, cross) ?? 0))),
    ),
  );
}

/** A second block for the same criteria, its values typed: each score times its weight. */
function isWeighedAgain(
  { grid, weight, name }: Frame,
  line: number,
  options: readonly number[],
  criteria: readonly number[],
): boolean {
  if (weight === null || weightAt(grid, line, weight) !== null) return false;
  const label = grid.shown(line, name);
  const first = criteria.find((each) => each < line && grid.shown(each, name) === label);
  const own = first === undefined ? null : weightAt(grid, first, weight);
  if (first === undefined || own === null || isNameless(label)) return false;
  const filled = options.filter((cross) => numberAt(grid, line, cross) !== null);
  const whole = sum(criteria.map((each) => weightAt(grid, each, weight) ?? 0));
  return [1, 1 / 100, 1 / whole].some(
    (factor) =>
      filled.length > 0 &&
      filled.every((cross) =>
        isRounded(numberAt(grid, line, cross) ?? 0, own * factor * (numberAt(grid, first, cross) ?? 0)),
      ),
  );
}
