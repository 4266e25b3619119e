import type { OutOfMatrix } from '../../api';
import { isoOfDay } from '../../decision/day';
import { nameInSentence } from '../../decision/names';
import { isSameOption } from '../../decision/same_option';
import { cellName } from '../../table/a1';
import { optionCell, scoreCell } from '../../table/map';
import { findOptions, type OptionsMap } from '../../table/options/find';
import { type KeptScore, withScores } from '../../table/options/notes';
import { newOptionPuts } from '../../table/options/write';
import { noteAt } from '../../table/sheet_cells';
import { standingOf } from '../../table/standing';
import { labelOf } from '../../table/write';
import { tryHard } from '../attempts';
import { makeRows } from '../make_room';
import { areThere, isStanding, sayWhereMoved, shownNow, typedIn } from '../on_its_lines';
import { type FoundMatrix, readMatrix } from '../read_matrix';
import { Refused, refuseChanged } from '../refused';
import { allOrNothing } from '../transaction';
import { writePuts } from '../write_puts';
import { ownColumns } from './read_options';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes an option out of a built matrix: its scores and their evidence are kept in the note of its row among the options, which
 * is added where there is none, and then its column is deleted.
 */
export function takeOutOfMatrix(spreadsheet: Spreadsheet, change: OutOfMatrix): void {
  const { expected, takesBaseline, today } = change;
  const name = nameInSentence(expected.name, 'The option');
  const sheet = spreadsheet.getSheetById(change.matrixId);
  const found = sheet === null ? null : readMatrix(sheet);
  const option = found?.read.decision.options.findIndex(({ id }) => id === expected.id) ?? -1;
  const now = found?.read.decision.options[option];
  if (sheet === null || found === null || now?.name !== expected.name) {
    refuseChanged('options of the matrix', 'take it out');
  }
  const { map, decision } = found.read;
  if (map.orientation !== 'down' || map.optionFields.id === null) {
    throw new Refused(
      `${name} was not taken out, because its column can be deleted safely only in a matrix that Discern has made: delete it in the sheet.`,
    );
  }
  if (decision.options.length < 2) {
    throw new Refused(`${name} was not taken out, because a matrix needs at least one option.`);
  }
  if (decision.baseline === option && !takesBaseline) {
    throw new Refused(`${name} was not taken out, because it is the baseline: pick another baseline first.`);
  }
  const options = spreadsheet.getSheetById(change.sheetId);
  if (options === null) refuseChanged('sheet of the options', 'take it out');
  const title = decision.title.trim() === '' ? found.cells.sheetName : decision.title.trim();
  allOrNothing((onFailure) => {
    const { cell, note } = rowOf(options, change, onFailure);
    const range = options.getRange(cell.row, cell.column);
    onFailure({
      back: () => range.setNote(note),
      isBack: () => range.getNote() === note,
      what: `the note of ${cellName(cell)} among the options`,
    });
    range.setNote(withScores(note, title, isoOfDay(today), scoresOf(found, option)));
  });
  // The scores are safe by now, and stay so whatever happens to the column.
  const column = optionCell(map, 'name', option)?.column ?? 0;
  const end = deleteColumn(found, column);
  if (end === 'deleted') {
    sayWhereMoved(['the columns of the options, of which one was deleted'], () => isOnlyGone(found, column));
    return;
  }
  const why =
    end === 'moved'
      ? 'somebody else moved or renamed its rows or columns meanwhile'
      : 'Google Sheets did not answer as it should';
  throw new Refused(
    `${name} is still in the matrix, because ${why}; its scores were kept in the note of its row among the options: please try again.`,
  );
}

/** The scores of an option that are there, with what stands in the notes of their cells. */
function scoresOf({ cells, read }: FoundMatrix, option: number): KeptScore[] {
  return read.decision.criteria.flatMap((criterion, at): KeptScore[] => {
    const score = read.decision.scores[at]?.[option] ?? null;
    const cell = scoreCell(read.map, at, option);
    if (score === null || cell === null) return [];
    return [{ criterion: labelOf(criterion), score, evidence: noteAt(cells, cell) }];
  });
}

/** The cell of the name of an option among the options, and its note; in a new last row where it has none. */
function rowOf(
  sheet: Sheet,
  { expected, today }: OutOfMatrix,
  onFailure: Parameters<Parameters<typeof allOrNothing>[0]>[0],
) {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  const map = findOptions(shown);
  if (map === null) refuseChanged('sheet of the options', 'take it out');
  const column = map.columns.name ?? 1;
  const at = placeOf(shown, map, expected);
  if (at !== null) return { cell: { row: at, column }, note: range.getNotes()[at - 1]?.[column - 1] ?? '' };
  const row = shown.length + 1;
  const fresh = { ...expected, note: '', pool: null, changedOn: today };
  const puts = newOptionPuts(
    map,
    row,
    [fresh],
    shown.map((line) => line[(map.columns.id ?? 1) - 1] ?? ''),
    Math.random,
  );
  const blank = { sheetName: '', values: [], shown: [], formulas: [], notes: [] };
  makeRows(sheet, row);
  writePuts(sheet, blank, puts, ownColumns(map), 'the new row of the options', onFailure);
  return { cell: { row, column }, note: '' };
}

/** The row of an option, or null where it has none. */
function placeOf(
  shown: string[][],
  { header, columns }: OptionsMap,
  option: OutOfMatrix['expected'],
): number | null {
  const textIn = (row: readonly string[], column: number | null) => (row[(column ?? 0) - 1] ?? '').trim();
  const isIt = (row: readonly string[]) =>
    isSameOption({ id: textIn(row, columns.id), name: textIn(row, columns.name) }, option);
  return shown.findIndex((row, at) => at >= header && isIt(row)) + 1 || null;
}

/**
 * Deletes the column of an option where all lines still stand as they were read. A call that failed after it took effect has done
 * what was wanted.
 */
function deleteColumn({ sheet, range, cells, read: { map } }: FoundMatrix, column: number) {
  let width: number | null = null;
  let hasMoved = false;
  const isDone = tryHard(() => {
    const now = sheet.getMaxColumns();
    width ??= now;
    if (now < width) return;
    hasMoved = !isStanding({ cells, standing: standingOf(map) }, shownNow(range));
    if (!hasMoved) sheet.deleteColumn(column);
  });
  return hasMoved ? 'moved' : isDone ? 'deleted' : 'failed';
}

/** Whether all lines but the deleted column still stand as they were read, those after it one column further left. */
function isOnlyGone({ sheet, cells, read: { map } }: FoundMatrix, deleted: number): boolean {
  return standingOf(map).names.every((names) => {
    const left = typedIn(cells, names).filter(({ column }) => column !== deleted);
    return areThere(
      sheet,
      left.map((name) => ({ ...name, column: name.column - (name.column > deleted ? 1 : 0) })),
    );
  });
}
