import { block, blocks, columnLetters, type Layout } from './layout';

/** One-based first and last row of the criteria, first and last column of the options, and the other columns. */
export interface DecisionPlace {
  top: number;
  bottom: number;
  left: number;
  right: number;
  weight: number;
  worst: number;
  best: number;
}

/** Scores, weights, worst and best as the arguments of a custom function. */
function decisionRanges({ top, bottom, left, right, weight, worst, best }: DecisionPlace): string {
  const lines = [weight, worst, best].map((column) => block(top, column, bottom, column));
  return [block(top, left, bottom, right), ...lines].join('; ');
}

/** The formulas that show who leads: a matrix that is covered does not have them yet. */
export function totalFormulas(place: DecisionPlace) {
  const ranges = decisionRanges(place);
  return { score: `=WEIGHTED_SCORE(${ranges})`, firstPlace: `=FIRST_PLACE_SHARE(${ranges})` };
}

/** Who leads and how sure that is, in words. */
export function headlineFormula(
  place: DecisionPlace & { header: number; criterion: number; gap: number | null },
) {
  const { top, bottom, left, right, weight, header, criterion, gap } = place;
  const options = block(header, left, header, right);
  const criteria = block(top, criterion, bottom, criterion);
  const baseline = gap === null ? '' : `; ${block(gap, weight, gap, weight)}`;
  return `=DECISION_SUMMARY(${options}; ${decisionRanges(place)}; ${criteria}${baseline})`;
}

/** A thin cell can't show an error, so the label beside it does. */
export function scoreHint(scoreRow: number, leftColumn: number): string {
  const cell = block(scoreRow, leftColumn, scoreRow, leftColumn);
  return `=IF(ISERROR(${cell}); "Point at ${cell}: it says what to correct"; "")`;
}

/**
 * The formulas of a matrix. They keep to what every locale of Sheets reads: English names, `;` between
 * arguments, no decimal literal and no horizontal array literal. Each stands in a thin row or column and spills
 * over the criteria or the options, so that inserting, moving or sorting them never touches a formula.
 */
export function matrixFormulas(layout: Layout) {
  const at = blocks(layout);
  const { rows, columns } = layout;
  const baselineCell = columnLetters(columns.weight) + rows.gap;
  const baselineTotal = `XLOOKUP(${baselineCell}&""; ${at.options}; ${at.totals})`;
  return {
    shares: `=MAP(${at.weights}; LAMBDA(w; IF(ISNUMBER(w); IF(SUM(${at.weights})>0; w/SUM(${at.weights}); ""); "")))`,
    // 1 + the number of totals that are greater by more than one part in 10⁹: ties share the better rank.
    ranks: `=MAP(${at.totals}; LAMBDA(s; IF(ISNUMBER(s); 1+COUNTIF(${at.totals}; ">"&(s+ABS(s)/1000000000)); "")))`,
    // &"" makes text of a picked 2024, as the names in the header are text. A baseline without a score has no gap.
    gaps: `=MAP(${at.totals}; LAMBDA(s; IF(ISNUMBER(s); IFERROR(IF(ISNUMBER(${baselineTotal}); s-${baselineTotal}; ""); ""); "")))`,
    scored:
      `=MAP(${at.options}; BYCOL(${at.scores}; LAMBDA(c; COUNT(c))); ` +
      `LAMBDA(h; k; IF(AND(h=""; k=0); ""; k&" of "&COUNTA(${at.names}))))`,
    baselineOption: (option: number) => `=${columnLetters(columns.left + 1 + option)}${rows.header}`,
  };
}

/** Custom formulas of validations and colours, relative to the top left cell of the range they are set on. */
export function matrixRules({ rows, columns }: Layout) {
  const worst = `$${columnLetters(columns.worst)}${rows.top}`;
  const best = `$${columnLetters(columns.best)}${rows.top}`;
  const score = `${columnLetters(columns.left)}${rows.top}`;
  const weight = `${columnLetters(columns.weight)}${rows.top}`;
  const anchor = `${columnLetters(columns.worst)}${rows.top}`;
  const rank = `${columnLetters(columns.left)}$${rows.rank}`;
  const ranks = `$${columnLetters(columns.left)}$${rows.rank}:$${columnLetters(columns.right)}$${rows.rank}`;
  return {
    scoreIsBetweenAnchors:
      `=OR(${score}=""; AND(ISNUMBER(${score}); ` +
      `OR(${worst}=""; ${best}=""; AND(${score}>=MIN(${worst}; ${best}); ${score}<=MAX(${worst}; ${best})))))`,
    weightIsNotNegative: `=OR(${weight}=""; AND(ISNUMBER(${weight}); ${weight}>=0))`,
    anchorIsNumber: `=OR(${anchor}=""; ISNUMBER(${anchor}))`,
    /** True where the anchored value is at least `tenths`/10. */
    valueIsAtLeast: (tenths: number) =>
      `=IFERROR(AND(ISNUMBER(${score}); ISNUMBER(${worst}); ISNUMBER(${best}); ` +
      `(${score}-${worst})/(${best}-${worst})>=${tenths}/10); FALSE)`,
    isFirst: `=AND(${rank}=1; COUNT(${ranks})>1)`,
  };
}
