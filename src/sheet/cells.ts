import type { Criterion, Decision } from '../decision/draft_decision';
import { matrixFormulas, scoreHint, totalFormulas } from './formulas';
import { GUIDE_ROW, type Layout, TITLE_ROW } from './layout';
import { asText, oneLine } from './text';
import { COVERED_HINT, GUIDE, HEADER_NOTES, HEADERS, RESULT_LABELS, RESULT_NOTES } from './words';

type Cell = string | number;

/**
 * Every value and formula of a new matrix as one block from A1, ready for one `setValues`: text from people
 * behind an apostrophe, formulas with their `=`, blanks as "".
 */
export function matrixCells(decision: Decision, layout: Layout): Cell[][] {
  const { rows, columns } = layout;
  const formulas = matrixFormulas(layout);
  const cells: Cell[][] = Array.from({ length: rows.scored }, () => Array<Cell>(columns.right).fill(''));
  const put = (row: number, column: number, value: Cell) => {
    (cells[row - 1] as Cell[])[column - 1] = value;
  };

  put(TITLE_ROW, 1, asText(oneLine(decision.title)));
  // Beside the frozen column: text that runs out of it would be cut when the person scrolls.
  put(GUIDE_ROW, columns.weight, GUIDE);
  for (const [mark, header] of Object.entries(HEADERS)) {
    put(rows.header, columns[mark as keyof typeof HEADERS], header);
  }
  decision.options.forEach((name, option) => {
    put(rows.header, columns.left + 1 + option, asText(oneLine(name)));
  });

  put(rows.top, columns.share, formulas.shares);
  decision.criteria.forEach((criterion, index) => {
    const row = rows.top + 1 + index;
    put(row, columns.criterion, asText(criterionLabel(criterion)));
    put(row, columns.weight, criterion.weight);
    put(row, columns.worst, criterion.worst);
    put(row, columns.best, criterion.best);
    decision.scores?.[index]?.forEach((score, option) => {
      if (score !== null) put(row, columns.left + 1 + option, score);
    });
  });

  for (const [mark, label] of Object.entries(RESULT_LABELS)) {
    put(rows[mark as keyof typeof RESULT_LABELS], columns.criterion, label);
  }
  if (decision.gutFirst === true) {
    put(rows.score, columns.weight, COVERED_HINT);
  } else {
    const totals = totalFormulas({ ...rows, ...columns });
    put(rows.score, columns.left, totals.score);
    put(rows.firstPlace, columns.left, totals.firstPlace);
    put(rows.score, columns.weight, scoreHint(rows.score, columns.left));
  }
  if (decision.baseline !== null) put(rows.gap, columns.weight, formulas.baselineOption(decision.baseline));
  put(rows.rank, columns.left, formulas.ranks);
  put(rows.gap, columns.left, formulas.gaps);
  put(rows.scored, columns.left, formulas.scored);
  return cells;
}

/** The notes of the header row, one per column, "" where there is none. */
export function headerNotes({ columns }: Layout): string[] {
  const notes = Array<string>(columns.right).fill('');
  for (const [mark, note] of Object.entries(HEADER_NOTES)) {
    notes[columns[mark as keyof typeof HEADER_NOTES] - 1] = note;
  }
  return notes;
}

/** The notes of the labels of the results, one per row. */
export function resultNotes(): string[][] {
  return Object.values(RESULT_NOTES).map((note) => [note]);
}

/** The unit stands in the name, where it is read without us: "Commute (min)". */
function criterionLabel({ name, unit }: Criterion): string {
  return oneLine(unit.trim() === '' ? name : `${name} (${unit})`);
}
