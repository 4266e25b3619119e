import { scoreCell } from '../table/map';
import { readMatrix } from './read_matrix';

/** Brings a cell into view and selects it. */
export function selectCell(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number): void {
  SpreadsheetApp.setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
}

/** Brings a matrix into view, where its first blank score goes. */
export function showMatrix(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const found = readMatrix(sheet);
  const scores = found?.read.decision.scores ?? [];
  const criterion = Math.max(
    0,
    scores.findIndex((row) => row.includes(null)),
  );
  const option = Math.max(0, scores[criterion]?.indexOf(null) ?? 0);
  const cell = found === null ? null : scoreCell(found.read.map, criterion, option);
  selectCell(sheet, cell?.row ?? 1, cell?.column ?? 1);
}
