import type { OutOfMatrix } from '../../api';
import { isoOfDay } from '../../decision/day';
import { nameInSentence } from '../../decision/names';
import { isSameOption } from '../../decision/same_option';
import { type CellPlace, cellName } from '../../table/a1';
import { optionCell, scoreCell } from '../../table/map';
import { findOptions, type OptionsMap } from '../../table/options/find';
import { type KeptScore, withScores } from '../../table/options/notes';
import { newOptionPuts } from '../../table/options/write';
import { noteAt } from '../../table/sheet_cells';
import { labelOf } from '../../table/write';
import { tryHard } from '../attempts';
import { makeRows } from '../make_room';
import { areLandmarksAt, areNotesSame, type Lines, onItsLines, refuseMoved } from '../on_its_lines';
import { isKeptOut, KEPT_OUT } from '../permission';
import { type FoundMatrix, linesOfMatrix, readMatrix } from '../read_matrix';
import { NotReadAgain, Refused, refuseChanged } from '../refused';
import { writeNote } from '../write_note';
import { blocksOfPuts, writePuts } from '../write_puts';
import { linesOfOptions, ownColumns } from './read_options';

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
  try {
    keepScores(options, change, (note) => withScores(note, title, isoOfDay(today), scoresOf(found, option)));
  } catch (error) {
    // Half of it is made by then: "the change was made" is not said before the column is gone.
    throw error instanceof NotReadAgain ? stillInMatrix(name, NO_ANSWER) : error;
  }
  // The scores are safe by now, and stay so whatever happens to the column.
  const column = optionCell(map, 'name', option)?.column ?? 0;
  const { landmarks, ...rest } = linesOfMatrix(found);
  // Rows may move under a column that goes.
  const isOfOptions = ({ row }: CellPlace) => !map.criteria.includes(row);
  const lines = { ...rest, landmarks: landmarks.filter((list) => list.every(isOfOptions)) };
  const scores = map.criteria.map((row) => ({ row, column }));
  const end = deleteColumn(lines, column, scores);
  if (end === 'deleted') {
    refuseMoved(['the columns of the options, of which one was deleted'], () =>
      areLandmarksAt(lines, (place) => afterDeletion(place, column)),
    );
    return;
  }
  const why =
    end === 'moved'
      ? 'somebody else changed its rows, columns or cells meanwhile'
      : isKeptOut()
        ? KEPT_OUT
        : NO_ANSWER;
  throw stillInMatrix(name, why);
}

const NO_ANSWER = 'Google Sheets did not answer as it should';

const stillInMatrix = (name: string, why: string) =>
  new Refused(
    `${name} is still in the matrix, because ${why}; its scores were kept in the note of its row among the options: please try again.`,
  );

/** The scores of an option that are there, with what stands in the notes of their cells. */
function scoresOf({ cells, read }: FoundMatrix, option: number): KeptScore[] {
  return read.decision.criteria.flatMap((criterion, at): KeptScore[] => {
    const score = read.decision.scores[at]?.[option] ?? null;
    const cell = scoreCell(read.map, at, option);
    if (score === null || cell === null) return [];
    return [{ criterion: labelOf(criterion), score, evidence: noteAt(cells, cell) }];
  });
}

/** Changes the note of an option among the options, in a new last row where it has none. */
function keepScores(sheet: Sheet, { expected, today }: OutOfMatrix, change: (note: string) => string): void {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  const map = findOptions(shown);
  if (map === null) refuseChanged('sheet of the options', 'take it out');
  const cells = {
    sheetName: '',
    values: [],
    shown,
    formulas: range.getFormulas(),
    notes: range.getNotes(),
  };
  const own = ownColumns(map);
  const at = placeOf(shown, map, expected);
  const cell = { row: at ?? shown.length + 1, column: map.columns.name ?? 1 };
  const ids = shown.map((line) => line[(map.columns.id ?? 1) - 1] ?? '');
  const fresh = { ...expected, note: '', pool: null, changedOn: today };
  const puts = at === null ? newOptionPuts(map, cell.row, [fresh], ids, Math.random) : [];
  if (at === null) makeRows(sheet, cell.row);
  const found = { sheet, range, cells, map };
  const lines =
    at === null ? linesOfOptions(found, blocksOfPuts(puts, own)) : linesOfOptions(found, [], [cell]);
  onItsLines(lines, (onFailure) => {
    if (at === null) writePuts(sheet, cells, puts, own, 'the new row of the options', onFailure);
    const what = `the note of ${cellName(cell)} among the options`;
    writeNote(sheet, cells, cell, change(noteAt(cells, cell)), what, onFailure);
  });
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
 * Deletes the column of an option where all lines, its scores and their notes are as they were read. A call that failed after it
 * took effect has done what was wanted.
 */
function deleteColumn(lines: Lines, column: number, scores: readonly CellPlace[]) {
  const { sheet, range, cells } = lines;
  const marks = { ...lines, landmarks: [...lines.landmarks, scores] };
  let width: number | null = null;
  let hasMoved = false;
  const isDone = tryHard(() => {
    const now = sheet.getMaxColumns();
    width ??= now;
    if (now < width) return;
    // The row among the options was written before, and a formula on this sheet may read it.
    hasMoved = !areLandmarksAt(marks, (place) => place) || !areNotesSame(cells, range.getNotes(), scores);
    if (!hasMoved) sheet.deleteColumn(column);
  });
  return hasMoved ? 'moved' : isDone ? 'deleted' : 'failed';
}

/** Where a cell stands after a column was deleted; null for one that went along. */
const afterDeletion = (place: CellPlace, column: number) =>
  place.column === column ? null : { ...place, column: place.column - (place.column > column ? 1 : 0) };
