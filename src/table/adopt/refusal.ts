import type { Cell } from '../../door/cell';
import type { CellPlace } from '../a1';
import type { SheetCells } from '../sheet_cells';
import { isTextNumber } from './open';
import { hasPairs } from './pairs';
import { arePlaces } from './places';
import type { Refusal } from './refusal_words';
import { sum } from './sums';
import { isWord } from './words';

const ARROW = /^\s*-?\d+(?:[.,]\d+)?\s*(?:→|⇒|->|=>|>)\s*-?\d/u;
const WEIGHED_NAME =
  /\p{L}.*[([]\s*(?:[x×*]\s*|(?:w|wt|weight|gewicht|poids|peso)\s*[:=]?\s*)?\d+(?:[.,]\d+)?\s*%?\s*[)\]]\s*$|\p{L}.*\s(?:\d+(?:[.,]\d+)?\s*%|[x×*]\s?\d+(?:[.,]\d+)?)$/iu;

/** "Weight: 3" in a cell of its own. */
const WEIGHT_IN_WORDS = /^(?:w|wt|weight|gewicht|poids|peso|vikt|waga)\s*[:=]\s*\d/iu;

const isText = (cell: Cell) => typeof cell === 'string';

const isHeaderOfTexts = ({ header, line }: { header: string; line: readonly Cell[] }) =>
  isWord(header, 'weight', 'priority') && line.every(isText);

/** Whether numbers stand below headers of weights, or right of them, and others beside these. */
function hasWeights({ values, shown }: SheetCells, numbers: number): boolean {
  const numeric = (line: readonly Cell[]) => line.filter((cell) => typeof cell === 'number').length;
  const counts = shown.flatMap((row, top) =>
    row.flatMap((header, left) =>
      isWord(header, 'weight', 'priority')
        ? [
            Math.max(
              numeric(values.slice(top + 1).map((line) => line[left] ?? null)),
              numeric((values[top] ?? []).slice(left + 1)),
            ),
          ]
        : [],
    ),
  );
  return counts.some((count) => count > 1) && sum(counts) + 1 < numbers;
}

/** "Max points" over numbers that are not all the same: what each criterion can earn. */
const isMostPoints = ({ header, line }: { header: string; line: readonly Cell[] }) =>
  /^max|^out of$|^possible|possible$|points$|punkte$/iu.test(header.trim()) &&
  isWord(header, 'bound', 'extreme') &&
  line.every((cell) => typeof cell === 'number') &&
  new Set(line).size > 1;

/**
 * Whether what was taken for the header of the weights is the name of a criterion, as “Weight” of a laptop is: another header
 * says where the weights are, and they stand there in words. It has no number on either side, and no line in common with that one.
 */
export function areWeightsElsewhere(cells: SheetCells, { row, column }: CellPlace): boolean {
  const lines = headed(cells);
  const texts = lines.filter(isHeaderOfTexts);
  return texts.some(
    ({ at }) =>
      at.row !== row &&
      at.column !== column &&
      lines.every((each) => each.at !== at || each.line.every(isText)),
  );
}

/** Each text with what fills the cells below it, and right of it, up to the first blank one; two at least. */
function headed({ values, shown }: SheetCells): { header: string; line: Cell[]; at: CellPlace }[] {
  const filled = (line: readonly Cell[]) => {
    const end = line.findIndex((cell) => cell === null || cell === '');
    return line.slice(0, end < 0 ? line.length : end);
  };
  return shown.flatMap((row, top) =>
    row.flatMap((header, left) => {
      if (header.trim() === '') return [];
      const down = filled(values.slice(top + 1).map((line) => line[left] ?? null));
      const across = filled((values[top] ?? []).slice(left + 1));
      const at = { row: top + 1, column: left + 1 };
      return [down, across].filter((line) => line.length > 1).map((line) => ({ header, line, at }));
    }),
  );
}

/** Why nothing was found on a sheet; null where it holds nothing that could be meant as a table. */
export function refusalOf(cells: SheetCells): Refusal | null {
  const { values, shown } = cells;
  const texts = shown.flat().filter((text) => text.trim() !== '');
  const numbers = values.flat().filter((value) => typeof value === 'number').length;
  const isSeveral = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length > 1;
  if (texts.length < 4) return null;
  if (hasPairs(cells)) return 'pairs';
  if (isSeveral(ARROW)) return 'arrows';
  if (isSeveral(WEIGHED_NAME)) return 'weights-in-names';
  if (isSeveral(WEIGHT_IN_WORDS)) return 'typed-weights';
  const rows = values.filter((row) => row.some((value) => value !== null)).length;
  if (rows < 2) return null;
  // A few numbers, such as weights, beside many words.
  if (numbers * 4 < texts.length || numbers < 2) {
    return texts.filter((text, at) => isTextNumber(text) && at > 0).length - numbers > 2
      ? 'text-numbers'
      : 'no-numbers';
  }
  if (numbers < 4) return 'no-table';
  const below = headed(cells);
  // "Cons | Weight" at its side is no line of weights where numbers stand below.
  const weights = below.find(
    (each) => isHeaderOfTexts(each) && below.every(({ at, line }) => at !== each.at || line.every(isText)),
  );
  if (weights !== undefined)
    return weights.line.every((cell) => /\d/.test(String(cell))) ? 'typed-weights' : 'text-weights';
  if (hasWeights(cells, numbers)) return 'no-names';
  if (below.some(isMostPoints)) return 'most-points';
  return below.some(({ header, line }) => isWord(header, 'rank', 'number', 'priority') && arePlaces(line))
    ? 'ranked-criteria'
    : 'no-weights';
}
