import type { MatrixView } from '../api';
import type { Block, CellPlace } from '../table/a1';
import { totalSlips } from '../table/adopt/totals';
import { readSheet } from '../table/find/read_sheet';
import { landmarksOf } from '../table/landmarks';
import { noHalf } from '../table/matrix/halves';
import { stateOf } from '../table/matrix/state';
import { cellProblems } from '../table/problems';
import type { ReadMatrix } from '../table/read';
import { plainSince } from '../table/share/plain_formulas';
import type { SheetCells } from '../table/sheet_cells';
import type { Lines } from './on_its_lines';
import { readCells } from './read_cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A matrix that was read off its sheet, with the cells that it was read from. */
export interface FoundMatrix {
  readonly sheet: Sheet;
  /** All cells of the sheet. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly cells: SheetCells;
  readonly read: ReadMatrix;
}

/** Where the lines of a matrix stand, for writing over these blocks and into these notes. */
export const linesOfMatrix = (
  { sheet, range, cells, read }: FoundMatrix,
  over: readonly Block[] = [],
  noted: readonly CellPlace[] = [],
): Lines => ({
  sheet,
  range,
  cells,
  landmarks: landmarksOf(cells, read.map),
  over,
  noted,
});

/** The matrix of a sheet wherever the person has moved it, or null. */
export function readMatrix(sheet: Sheet): FoundMatrix | null {
  const range = sheet.getDataRange();
  const cells = readCells(sheet, range);
  const read = readSheet(cells);
  return read === null ? null : { sheet, range, cells, read };
}

/** What the sidebar gets to know of it. */
export function viewOf(
  { cells, read }: Pick<FoundMatrix, 'cells' | 'read'>,
  sheetId: number,
  locale: string,
): MatrixView {
  const { map, decision } = read;
  const state = stateOf(cells, read);
  return {
    sheetId,
    sheetName: cells.sheetName,
    locale,
    map,
    decision,
    frame: state.frame,
    problems: cellProblems(read),
    unread: [...read.unread],
    totals: totalSlips(cells, read),
    noHalf: noHalf(cells, read),
    covered: state.isCovered,
    weighting: state.weighting,
    weightFormulas: [...state.weightFormulas],
    weighed: [...state.weighed],
    setAside: [...state.setAside],
    scoreNotes: [...state.scoreNotes],
    scoredOn: [...state.scoredOn],
    scoreFormulas: [...state.scoreFormulas],
    plainSince: plainSince(cells, map),
    gut: state.gut === null ? null : { ranks: [...state.gut.ranks], date: state.gut.date },
  };
}
