import { type Block, blockName, type CellPlace, cellName } from '../table/a1';
import { type Landmarks, shownIn, showsSame } from '../table/landmarks';
import { formulaAt, formulaCells, noteAt, type SheetCells } from '../table/sheet_cells';
import { around, cellsOf } from '../table/stretches';
import { tryHard } from './attempts';
import { refuseFiltered } from './filtered';
import { NotReadAgain, Refused, refuseChanged } from './refused';
import { allOrNothing, type OnFailure } from './transaction';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Shown = readonly (readonly string[])[];

/** A table as it was read in this run, and all that will be written over. */
export interface Lines {
  readonly sheet: Sheet;
  /** All cells that were read. */
  readonly range: Range;
  readonly cells: SheetCells;
  readonly landmarks: Landmarks;
  /** The blocks whose cells will be written, where not only notes are. */
  readonly over: readonly Block[];
  /** The cells whose notes will be written. */
  readonly noted: readonly CellPlace[];
}

/**
 * Writes what belongs together on the lines for which it is meant, though anybody may insert, delete, sort and type meanwhile: a lock
 * keeps nobody's hands off the sheet, and a range of a script stays where it was when rows move. So right before the first
 * write the sheet is looked at, and nothing is written where a line or a cell that will be written is not as it was read. What
 * moves between that look and the last write nobody can hold up; a third look finds it, and the sentence names what to
 * look at.
 */
export function onItsLines<T>(
  lines: Lines,
  work: (onFailure: OnFailure) => T,
  isInPlace: (lines: Lines, range: Range) => boolean = isAllInPlace,
): T {
  const range = lookAgain(lines);
  const written: string[] = [];
  const result = orSayWhatMoved(
    () =>
      allOrNothing((onFailure) =>
        work((undo) => {
          written.push(undo.what);
          onFailure(undo);
        }),
      ),
    () => written.length > 0 && !isRestInPlace(lines, range),
    written,
  );
  if (written.length > 0) refuseMoved(written, () => isInPlace(lines, range));
  return result;
}

/** What failed was undone by place, which is the wrong one where lines were moved between. */
function orSayWhatMoved<T>(work: () => T, hasMoved: () => boolean, written: readonly string[]): T {
  try {
    return work();
  } catch (error) {
    let isMoved = false;
    tryHard(() => {
      isMoved = hasMoved();
    });
    throw isMoved ? movedMeanwhile(written) : error;
  }
}

/** The second look, right before the first write. Refuses too where a filter may hide a row that will be written. */
function lookAgain(lines: Lines): Range {
  refuseFiltered(lines.sheet, lines.over);
  const range = rangeToLookAt(lines);
  const shown = shownNow(range);
  if (!isAsRead(lines, range, shown)) refuseChanged('rows, columns or cells', 'try');
  return range;
}

/** The third look, after the last write. What was done is not taken back, because that would write by place once more. */
export function refuseMoved(written: readonly string[], isInPlace: () => boolean): void {
  let isSame = false;
  const isRead = tryHard(() => {
    isSame = isInPlace();
  });
  if (!isRead) throw new NotReadAgain();
  if (!isSame) throw movedMeanwhile(written);
}

/** Writes, and says what to look at where the lines are not in their place any more: after a failure, and after the last write. */
export function sayingWhatMoved<T>(work: () => T, isInPlace: () => boolean, written: readonly string[]): T {
  const result = orSayWhatMoved(work, () => !isInPlace(), written);
  refuseMoved(written, isInPlace);
  return result;
}

const movedMeanwhile = (written: readonly string[]) =>
  new Refused(
    `Somebody else changed the sheet at the very moment of writing, so please look at ${written.join(' and ')}: if something is missing or stands in a wrong row or column, press Undo in the sheet.`,
  );

/** What is written beyond all cells may meanwhile lie among them, also beyond those that were read. */
function rangeToLookAt({ sheet, range, cells, over }: Lines): Range {
  const isBeyond = ({ bottom, right }: Block) =>
    bottom > cells.shown.length || right > (cells.shown[0]?.length ?? 0);
  return over.some(isBeyond) || endsBlank(cells) ? sheet.getDataRange() : range;
}

/** All cells of a sheet end with something: where they do not, rows came in between after their range was asked for. */
function endsBlank({ shown, formulas }: SheetCells): boolean {
  const last = shown.length - 1;
  return shown[last]?.every((text, at) => text === '' && (formulas[last]?.[at] ?? '') === '') ?? true;
}

/** Nothing of it comes from what the run has read before. */
function shownNow(range: Range): Shown {
  SpreadsheetApp.flush();
  return range.getDisplayValues();
}

/** Whether all lines are where they were read. */
function isStanding({ cells, landmarks }: Lines, shown: Shown): boolean {
  return showsSame(cells, shown, landmarks.flat());
}

/** Whether all lines and all that will be written are as they were read. */
function isAsRead(lines: Lines, range: Range, shown: Shown): boolean {
  const { cells, noted } = lines;
  return (
    shown.length === cells.shown.length &&
    shown[0]?.length === cells.shown[0]?.length &&
    isStanding(lines, shown) &&
    isOverAsRead(lines, range, shown) &&
    (noted.length === 0 || areNotesSame(cells, range.getNotes(), noted))
  );
}

export function areNotesSame(cells: SheetCells, now: Shown, places: readonly CellPlace[]): boolean {
  return places.every((place) => noteAt(cells, place) === shownIn(now, place));
}

/** Whether the cells to write hold what they held. What a formula shows may come later than the formula. */
function isOverAsRead({ cells, over }: Lines, range: Range, shown: Shown): boolean {
  const places = over.flatMap(cellsOf);
  const formulas = places.filter((place) => formulaAt(cells, place) !== '');
  return (
    showsSame(cells, shown, typedIn(cells, places)) &&
    (formulas.length === 0 || areFormulasSame(cells, range, formulas))
  );
}

/** Whether everything is still in its place after the writes, of notes alone or of cells too. */
function isAllInPlace(lines: Lines, range: Range): boolean {
  const { landmarks, over } = lines;
  if (over.length === 0) return isStanding(lines, range.getDisplayValues());
  const beside = landmarks.filter((list) =>
    over.some((block) => list.some((landmark) => isBeside(landmark, block))),
  );
  return isRestInPlace({ ...lines, landmarks: beside }, range);
}

/**
 * Where cells were written, no value of a formula can be read, which may come later: every other formula is compared, whose
 * ranges tell of each line that came or went, and landmarks, which tell of lines that were moved.
 */
function isRestInPlace(lines: Lines, range: Range): boolean {
  const { cells, over } = lines;
  const written = new Set(over.flatMap(cellsOf).map(cellName));
  const isOther = (place: CellPlace) => !written.has(cellName(place));
  return (
    areFormulasSame(cells, range, formulaCells(cells).filter(isOther)) &&
    areLandmarksAt(lines, (place) => (isOther(place) ? place : null))
  );
}

const isBeside = ({ row, column }: CellPlace, { top, left, bottom, right }: Block) =>
  (row >= top && row <= bottom) || (column >= left && column <= right);

/**
 * Whether the landmarks, but for those that are formulas, are where they have to be after a write.
 *
 * @param placeOf where a landmark has to be now; null for one that is gone or another
 */
export function areLandmarksAt(
  { sheet, cells, landmarks }: Lines,
  placeOf: (landmark: CellPlace) => CellPlace | null,
): boolean {
  return landmarks.every((list) => {
    const wanted = typedIn(cells, list).flatMap((landmark) => {
      const place = placeOf(landmark);
      return place === null ? [] : [{ ...place, text: shownIn(cells.shown, landmark) }];
    });
    if (wanted.length === 0) return true;
    const block = around(wanted);
    const { top, left } = block;
    const now = sheet.getRange(blockName(block)).getDisplayValues();
    return wanted.every(({ row, column, text }) => now[row - top]?.[column - left] === text);
  });
}

function areFormulasSame(cells: SheetCells, range: Range, places: readonly CellPlace[]): boolean {
  const now = range.getFormulas();
  return places.every((place) => formulaAt(cells, place) === (now[place.row - 1]?.[place.column - 1] ?? ''));
}

const typedIn = (cells: SheetCells, places: readonly CellPlace[]) =>
  places.filter((place) => formulaAt(cells, place) === '');
