import { sameNameKey } from '../decision/same_name';
import type { ColumnMark, RowMark } from './layout';
import { GUT_LABEL, HEADERS, RESULT_LABELS } from './words';

/**
 * What must be known of a matrix to read it, wherever the person has moved it: one-based rows and columns.
 * `top` to `bottom` and `left` to `right` are the ranges of the formulas, thin rows and columns included.
 */
export interface Frame {
  header: number;
  top: number;
  bottom: number;
  /** Rows of results, each null when the person has deleted it. */
  score: number | null;
  firstPlace: number | null;
  gap: number | null;
  scored: number | null;
  /** The row of the ranking by gut, null while there is none. */
  gut: number | null;
  /** The row of the headline, null while there is none. */
  headline: number | null;
  criterion: number;
  weight: number;
  worst: number;
  best: number;
  left: number;
  right: number;
}

/** A mark found on a row or a column: what it says and the one-based row or column it is on now. */
export interface FoundMark {
  kind: 'row' | 'column';
  mark: string;
  at: number;
}

type Places = Partial<
  Record<RowMark | ColumnMark | typeof GUT_MARK | typeof HEADLINE_MARK, number | undefined>
>;

/** Marks the row of the ranking by gut, which a new matrix does not have. */
export const GUT_MARK = 'gut';

/** Marks the row of the headline, likewise. */
export const HEADLINE_MARK = 'headline';

/** The frame that the marks of a sheet give, or null when one that matters is gone. */
export function frameFromMarks(marks: readonly FoundMark[]): Frame | null {
  return frameOf(placesOf(marks));
}

function placesOf(marks: readonly FoundMark[]): Places {
  return Object.fromEntries(marks.map(({ mark, at }) => [mark, at]));
}

/**
 * The frame read off the texts of a sheet, for a matrix made by hand and for a copy that lost its marks: a row that
 * holds the headers Criterion, Weight, Worst and Best, and the criteria below it down to the label of the weighted
 * score, or to the first empty row. What was added to it since is marked. Case and white space around a text do not matter.
 *
 * @param values the cells from A1 on, as getValues gives them
 */
export function frameFromHeaders(
  values: readonly (readonly unknown[])[],
  marks: readonly FoundMark[],
): Frame | null {
  const texts = values.map((row) => row.map((cell) => sameNameKey(String(cell))));
  const placeIn = (line: readonly (string | undefined)[], text: string, from = 0) =>
    line.indexOf(sameNameKey(text), from) + 1 || undefined;

  const headers = Object.entries(HEADERS).filter(([mark]) => mark !== 'share');
  const at = texts.findIndex((row) => headers.every(([, text]) => placeIn(row, text)));
  const header = texts[at];
  if (header === undefined) return null;

  let right = header.length + 1;
  while (header[right - 2] === '') right -= 1;
  const places: Places = { ...placesOf(marks), header: at + 1, right };
  for (const [mark, text] of headers) places[mark as ColumnMark] = placeIn(header, text);
  const labels = texts.map((row) => row[(places.criterion as number) - 1]);
  for (const [mark, label] of Object.entries({ ...RESULT_LABELS, gut: GUT_LABEL })) {
    places[mark as RowMark] = placeIn(labels, label, at);
  }
  const added = [places.gut, places.headline];
  const end = labels.findIndex((name, row) => row > at && (!name || added.includes(row + 1)));
  if (!places.score) places.bottom = end < 0 ? labels.length : end;
  return frameOf(places);
}

/** A deleted thin row or column is made up from its neighbour; anything else that is missing is not. */
function frameOf(places: Places): Frame | null {
  const { header = NaN, criterion = NaN, weight = NaN, worst = NaN, best = NaN, right = NaN } = places;
  const { score = null, firstPlace = null, gap = null, scored = null, gut = null, headline = null } = places;
  const { top = header + 1, bottom = score === null ? NaN : score - 1, left = best + 1 } = places;
  // Whatever is compared with what is missing is false.
  const isWhole = header < top && top <= bottom && best < left && left <= right;
  if (!isWhole || !(criterion > 0 && weight > 0 && worst > 0)) return null;
  const results = { score, firstPlace, gap, scored, gut, headline };
  return { header, top, bottom, ...results, criterion, weight, worst, best, left, right };
}
