import { type Block, type CellPlace, cellName } from '../table/a1';
import { formulaAt, formulaCells, type SheetCells } from '../table/sheet_cells';
import { type Standing, showsSame } from '../table/standing';
import { around, cellsOf } from '../table/stretches';
import { tryHard } from './attempts';
import { refuseFiltered } from './filtered';
import { Refused, refuseChanged } from './refused';
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
  readonly standing: Standing;
  /** The blocks whose cells will be written, where not only notes are. */
  readonly over: readonly Block[];
}

/**
 * Writes what belongs together on the lines for which it is meant, though anybody may insert, delete, sort and type meanwhile: a lock
 * keeps nobody's hands off the sheet, and a range of a script stays where it was when rows move. So right before the first
 * write the sheet is looked at, and nothing is written where a line or a cell that will be written is not as it was read. What
 * moves between that look and the last write nobody can hold up; a third look finds it, and the sentence names what to
 * look at.
 */
export function onItsLines<T>(lines: Lines, work: (onFailure: OnFailure) => T): T {
  const range = lookAgain(lines);
  const written: string[] = [];
  const result = allOrNothing((onFailure) =>
    work((undo) => {
      written.push(undo.what);
      onFailure(undo);
    }),
  );
  if (written.length > 0) sayWhereMoved(written, () => isInPlace(lines, range));
  return result;
}

/** The second look, right before the first write. Refuses too where a filter may hide a row that will be written. */
export function lookAgain(lines: Lines): Range {
  refuseFiltered(lines.sheet, lines.over);
  const range = rangeToLookAt(lines);
  const shown = shownNow(range);
  if (!isStanding(lines, shown) || !isOverAsRead(lines, range, shown)) {
    refuseChanged('rows, columns or cells', 'try');
  }
  return range;
}

/** The third look, after the last write. What was done is not taken back, because that would write by place once more. */
export function sayWhereMoved(written: readonly string[], isStillInPlace: () => boolean): void {
  let isSame = false;
  const isRead = tryHard(() => {
    isSame = isStillInPlace();
  });
  if (!isRead) throw new Refused('The change was made, but could not be read again: please press Refresh.');
  if (isSame) return;
  throw new Refused(
    `Somebody else changed this sheet at the very moment of writing, so please look at ${written.join(' and ')}: if something is missing or stands in a wrong row or column, press Undo in the sheet.`,
  );
}

/** What is written beyond all cells may meanwhile lie among them. */
function rangeToLookAt({ sheet, range, cells, over }: Lines): Range {
  const isBeyond = ({ bottom, right }: Block) =>
    bottom > cells.shown.length || right > (cells.shown[0]?.length ?? 0);
  return over.some(isBeyond) ? sheet.getDataRange() : range;
}

/** Nothing of it comes from what the run has read before. */
export function shownNow(range: Range): Shown {
  SpreadsheetApp.flush();
  return range.getDisplayValues();
}

/** Whether all lines are where they were read. */
export function isStanding({ cells, standing }: Pick<Lines, 'cells' | 'standing'>, shown: Shown): boolean {
  return showsSame(cells, shown, [...standing.names.flat(), ...standing.ids]);
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

/**
 * Whether everything is still in its place after the writes. Where cells were written, no value of a formula can be read, which
 * may come later: every other formula is compared, whose ranges tell of each line that came or went, and the names of the lines that were
 * written, which tell of those that were moved.
 */
function isInPlace(lines: Lines, range: Range): boolean {
  const { sheet, cells, standing, over } = lines;
  if (over.length === 0) return isStanding(lines, range.getDisplayValues());
  const written = new Set(over.flatMap(cellsOf).map(cellName));
  const others = formulaCells(cells).filter((place) => !written.has(cellName(place)));
  return (
    areFormulasSame(cells, range, others) &&
    standing.names
      .filter((names) => over.some((block) => names.some((name) => isBeside(name, block))))
      .every((names) => areThere(sheet, typedIn(cells, names)))
  );
}

const isBeside = ({ row, column }: CellPlace, { top, left, bottom, right }: Block) =>
  (row >= top && row <= bottom) || (column >= left && column <= right);

function areFormulasSame(cells: SheetCells, range: Range, places: readonly CellPlace[]): boolean {
  const now = range.getFormulas();
  return places.every((place) => formulaAt(cells, place) === (now[place.row - 1]?.[place.column - 1] ?? ''));
}

/** A cell and what it shows. */
interface ShownCell extends CellPlace {
  readonly text: string;
}

/** Of some cells those that show after a write what they showed before, because they hold no formula. */
export function typedIn(cells: SheetCells, places: readonly CellPlace[]): ShownCell[] {
  return places
    .filter((place) => formulaAt(cells, place) === '')
    .map(({ row, column }) => ({ row, column, text: cells.shown[row - 1]?.[column - 1] ?? '' }));
}

/** Whether cells of one row or column show these texts. */
export function areThere(sheet: Sheet, texts: readonly ShownCell[]): boolean {
  if (texts.length === 0) return true;
  const { top, left, bottom, right } = around(texts);
  const now = sheet.getRange(top, left, bottom - top + 1, right - left + 1).getDisplayValues();
  return texts.every(({ row, column, text }) => now[row - top]?.[column - left] === text);
}
