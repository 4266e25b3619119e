/**
 * Where everything of a matrix stands, as one-based rows and columns.
 *
 *     row            column  criterion | weight | share | worst | best | (left) | option … | (right)
 *     title
 *     guide
 *     header
 *     (top)          thin: holds the formula of the shares, which spills down
 *     criterion …
 *     (bottom)       thin
 *     score, rank, gap, firstPlace, scored
 *
 * The thin rows and columns lie inside every range that a formula, a rule or a chart reads. Sheets widens a
 * range when a row is inserted inside it and not at its edge, so with them a criterion above the first one or
 * an option after the last one is counted like any other.
 */
export interface Layout {
  rows: Record<RowMark, number>;
  columns: Record<ColumnMark, number>;
}

export const ROW_MARKS = ['header', 'top', 'bottom', 'score', 'rank', 'gap', 'firstPlace', 'scored'] as const;
export type RowMark = (typeof ROW_MARKS)[number];

export const COLUMN_MARKS = ['criterion', 'weight', 'share', 'worst', 'best', 'left', 'right'] as const;
export type ColumnMark = (typeof COLUMN_MARKS)[number];

export const TITLE_ROW = 1;
export const GUIDE_ROW = 2;

/** The layout of a new matrix with so many criteria and options. */
export function layOut(criteria: number, options: number): Layout {
  const header = 3;
  const top = header + 1;
  const bottom = top + criteria + 1;
  const left = 6;
  return {
    rows: {
      header,
      top,
      bottom,
      score: bottom + 1,
      rank: bottom + 2,
      gap: bottom + 3,
      firstPlace: bottom + 4,
      scored: bottom + 5,
    },
    columns: { criterion: 1, weight: 2, share: 3, worst: 4, best: 5, left, right: left + options + 1 },
  };
}

/** "A", "Z", "AA" … for a one-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A1 notation of a block, both ends included. */
export function block(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  const first = columnLetters(firstColumn) + firstRow;
  return firstRow === lastRow && firstColumn === lastColumn
    ? first
    : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

/** The blocks that formulas, rules and formats speak of, in A1 notation. */
export function blocks({ rows, columns }: Layout) {
  const alongCriteria = (column: number) => block(rows.top, column, rows.bottom, column);
  const alongOptions = (row: number) => block(row, columns.left, row, columns.right);
  return {
    names: alongCriteria(columns.criterion),
    weights: alongCriteria(columns.weight),
    shares: alongCriteria(columns.share),
    worst: alongCriteria(columns.worst),
    best: alongCriteria(columns.best),
    anchors: block(rows.top, columns.worst, rows.bottom, columns.best),
    scores: block(rows.top, columns.left, rows.bottom, columns.right),
    table: block(rows.header, columns.criterion, rows.scored, columns.right),
    header: block(rows.header, columns.criterion, rows.header, columns.right),
    options: alongOptions(rows.header),
    totals: alongOptions(rows.score),
    firstPlace: alongOptions(rows.firstPlace),
    ranks: alongOptions(rows.rank),
    gaps: alongOptions(rows.gap),
    scored: alongOptions(rows.scored),
    resultLabels: block(rows.score, columns.criterion, rows.scored, columns.criterion),
    results: block(rows.score, columns.criterion, rows.scored, columns.right),
    computed: block(rows.score, columns.left, rows.scored, columns.right),
    scoreHint: block(rows.score, columns.weight, rows.score, columns.best),
    baseline: block(rows.gap, columns.weight, rows.gap, columns.best),
  };
}
