import type { ColumnMark, RowMark } from './layout';
import { HEADERS, RESULT_LABELS } from './words';

/**
 * What must be known of a matrix to read it, wherever the person has moved it: one-based rows and columns.
 * `top` to `bottom` and `left` to `right` are the ranges of the formulas, thin rows and columns included.
 */
export interface Frame {
  header: number;
  top: number;
  bottom: number;
  /** The row of the baseline, or null when the person has deleted it. */
  gap: number | null;
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

type Places = Partial<Record<RowMark | ColumnMark, number>>;

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
    return index < 0 ? {} : { at: index + 1 };
  };
  const score = rowOf(RESULT_LABELS.score).at;
  const gap = rowOf(RESULT_LABELS.gap).at;
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
    ...(score === undefined ? {} : { score }),
    ...(gap === undefined ? {} : { gap }),
  });
}

/** A deleted thin row or column is made up from its neighbour; anything else that is missing is not. */
function frameOf(places: Places): Frame | null {
  const { header, score, gap, criterion, weight, worst, best, right } = places;
  if (header === undefined || criterion === undefined || weight === undefined) return null;
  if (worst === undefined || best === undefined || right === undefined) return null;
  const bottom = places.bottom ?? (score === undefined ? undefined : score - 1);
  if (bottom === undefined) return null;
  const top = places.top ?? header + 1;
  const left = places.left ?? best + 1;
  if (!(header < top && top <= bottom && best < left && left <= right)) return null;
  return { header, top, bottom, gap: gap ?? null, criterion, weight, worst, best, left, right };
}
