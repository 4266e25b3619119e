import type { Cell, MatrixCells } from '../api';
import { positions } from '../core/positions';
import { serialNumber } from '../core/serial_number';
import { type Frame, frameFromHeaders, frameFromMarks } from './find_frame';
import { TITLE_ROW } from './layout';
import { readMarks } from './marks';
import { loadWeighting } from './weighting_store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A matrix that was found, with the cells of its sheet from A1 on. */
export interface FoundMatrix {
  sheet: Sheet;
  frame: Frame;
  values: unknown[][];
}

/**
 * Finds the matrix of a sheet wherever the person has moved it, or null. The number of service calls does not
 * depend on the size of the matrix.
 */
export function findMatrix(sheet: Sheet): FoundMatrix | null {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const marks = readMarks(sheet);
  const frame = frameFromMarks(marks) ?? frameFromHeaders(values, marks);
  return frame === null ? null : { sheet, frame, values };
}

/** The matrix of a sheet as its cells are, or null when the sheet has none. */
export function readMatrix(sheet: Sheet): MatrixCells | null {
  const found = findMatrix(sheet);
  return found === null ? null : cellsOf(found);
}

/** A found matrix as its cells are. */
export function cellsOf({ sheet, frame, values }: FoundMatrix): MatrixCells {
  const cell = (row: number, column: number) => asCell(values[row - 1]?.[column - 1]);
  const down = (column: number) => range(frame.top, frame.bottom).map((row) => cell(row, column));
  const along = (row: number) => range(frame.left, frame.right).map((column) => cell(row, column));
  const sheetId = sheet.getSheetId();
  return {
    sheetId,
    sheetName: sheet.getName(),
    title: frame.header > TITLE_ROW ? asName(cell(TITLE_ROW, frame.criterion)) : '',
    top: frame.top,
    left: frame.left,
    columns: {
      criterion: frame.criterion,
      weight: frame.weight,
      worst: frame.worst,
      best: frame.best,
    },
    criteria: down(frame.criterion).map(asName),
    weights: down(frame.weight),
    worst: down(frame.worst),
    best: down(frame.best),
    options: along(frame.header).map(asName),
    scores: range(frame.top, frame.bottom).map((row) => along(row)),
    baseline: frame.gap === null ? '' : asName(cell(frame.gap, frame.weight)),
    covered: isCovered(sheet, frame),
    weighting: loadWeighting(sheetId),
    gut: frame.gut === null ? null : { ranks: along(frame.gut), date: asName(cell(frame.gut, frame.weight)) },
  };
}

/** Without its formula the row of totals is covered: nothing else in the sheet can show who leads. */
function isCovered(sheet: Sheet, { score, left }: Frame): boolean {
  return score !== null && sheet.getRange(score, left).getFormula() === '';
}

function range(first: number, last: number): number[] {
  return positions(last - first + 1).map((index) => first + index);
}

const asName = (cell: Cell) => (cell === null ? '' : String(cell));

function asCell(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return serialNumber(value as Date);
}
