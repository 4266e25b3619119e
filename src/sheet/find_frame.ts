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
  const places: Record<string, number> = {};
  for (const { mark, at } of marks) places[mark] = at;
  return frameOf(places);
}

/**
 * The frame read off the texts of a sheet, for a copy that lost its marks: a row that holds our five headers,
 * and below it the label of the weighted score. Case and white space around a text do not matter.
 *
 * @param values the cells from A1 on, as getValues gives them
 */
export function frameFromHeaders(values: readonly (readonly unknown[])[]): Frame | null {
  const textAt = (row: readonly unknown[] | undefined, column: number) =>
    String(row?.[column - 1] ?? '')
      .trim()
      .toLowerCase();
  const columnOf = (row: readonly unknown[], text: string) =>
    row.findIndex((_, index) => textAt(row, index + 1) === text.toLowerCase()) + 1;

  const headerIndex = values.findIndex((row) =>
    Object.values(HEADERS).every((text) => columnOf(row, text) > 0),
  );
  const header = values[headerIndex];
  if (header === undefined) return null;

  const criterion = columnOf(header, HEADERS.criterion);
  const rowOf = (label: string) => {
    const index = values.findIndex(
      (row, at) => at > headerIndex && textAt(row, criterion) === label.toLowerCase(),
    );
    return index < 0 ? undefined : index + 1;
  };
  const best = columnOf(header, HEADERS.best);
  const lastName = header.reduce<number>(
    (last, _, index) => (textAt(header, index + 1) === '' ? last : index + 1),
    best,
  );
  return frameOf({
    header: headerIndex + 1,
    criterion,
    weight: columnOf(header, HEADERS.weight),
    worst: columnOf(header, HEADERS.worst),
    best,
    right: lastName + 1,
    score: rowOf(RESULT_LABELS.score),
    firstPlace: rowOf(RESULT_LABELS.firstPlace),
    gap: rowOf(RESULT_LABELS.gap),
    scored: rowOf(RESULT_LABELS.scored),
    gut: rowOf(GUT_LABEL),
  });
}

/** A deleted thin row or column is made up from its neighbour; anything else that is missing is not. */
function frameOf(places: Places): Frame | null {
  const { header, score, criterion, weight, worst, best, right } = places;
  if (header === undefined || criterion === undefined || weight === undefined) return null;
  if (worst === undefined || best === undefined || right === undefined) return null;
  const bottom = places.bottom ?? (score === undefined ? undefined : score - 1);
  if (bottom === undefined) return null;
  const top = places.top ?? header + 1;
  const left = places.left ?? best + 1;
  if (!(header < top && top <= bottom && best < left && left <= right)) return null;
  const { firstPlace = null, gap = null, scored = null, gut = null, headline = null } = places;
  const results = { score: score ?? null, firstPlace, gap, scored, gut, headline };
  return { header, top, bottom, ...results, criterion, weight, worst, best, left, right };
}
