import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { type CellContent, displayedAs, readCell } from './engine/cells';
import { copySheetTo } from './engine/copy_to_file';
import { shownStyle } from './engine/format_look';
import { type Axis, deleteLines, insertLines, moveLines } from './engine/lines';
import { noteAt, setNote } from './engine/notes';
import { pasteText } from './engine/paste_text';
import { addSheet, duplicateSheet, removeSheet, renameSheet, showSheet } from './engine/sheet_tabs';
import { sortRows } from './engine/sort_rows';
import { type CellChanges, changesOf, contentOf, contentsOf, NOTHING } from './engine/write_cells';
import { type Area, areaOfA1 } from './google/area';
import type { HostState } from './google/host_state';
import { selectArea } from './google/selection';

/** What typing led to: a strict rule may have refused it, with this help text. */
export type TypingResult = { accepted: true } | { accepted: false; helpText: string };

/** How a cell is shown, conditional formats applied. */
export interface Look {
  background: string | null;
  color: string | null;
  bold: boolean;
}

/**
 * A person at the spreadsheet, for tests: does through the engine what clicks and keys would do. Cells are named
 * in A1 notation on the sheet in view, or with a sheet's name before an exclamation mark; rows by their number,
 * columns by their letters, on the sheet in view unless another is named. Values are those of the last calculation: await `settled()` after a change.
 */
export class User {
  constructor(
    private readonly host: HostState,
    private readonly errorMessageOf: (sheetId: string, row: number, column: number) => string | null,
  ) {}

  settled(): Promise<void> {
    return this.host.calculation.settled();
  }

  /** Types a text into one cell and presses Enter. */
  type(a1: string, text: string): TypingResult {
    const { sheetId, cells } = this.area(a1);
    const { book } = this.host;
    const { startRow, startColumn } = cells;
    const content = contentOf(book, text, book.storedCell(sheetId, startRow, startColumn));
    return this.write(
      sheetId,
      changesOf(startRow, startColumn, 1, 1, () => content),
    );
  }

  /** Selects cells and pastes plain text, which no rule refuses: a guess. */
  paste(a1: string, text: string): void {
    const { sheetId, cells } = this.area(a1);
    const { book, undo } = this.host;
    undo.ofPerson(() => pasteText(book, sheetId, cells, text));
  }

  /** Selects cells and presses Delete. */
  clear(a1: string): void {
    const { sheetId, cells, rows, columns } = this.area(a1);
    this.write(
      sheetId,
      changesOf(cells.startRow, cells.startColumn, rows, columns, () => NOTHING),
    );
  }

  /** Somebody else protects cells, or a whole sheet, so that scripts of this person may not edit them. */
  protectFromMe(sheetName: string, a1?: string): void {
    const { beside } = this.host;
    const range = a1 === undefined ? null : this.area(`'${sheetName.replaceAll("'", "''")}'!${a1}`).cells;
    const entry = { id: beside.newId(), sheetId: this.sheetId(sheetName), range, description: '' };
    beside.setProtections([...beside.state.protections, { ...entry, warningOnly: false, othersOnly: true }]);
  }

  select(a1: string): void {
    selectArea({ host: this.host }, this.area(a1));
  }

  insertRowsBefore(row: number, count = 1, sheetName?: string): void {
    this.insert('row', row - 1, count, row - 1, sheetName);
  }

  insertRowsAfter(row: number, count = 1): void {
    this.insert('row', row, count, row - 1);
  }

  deleteRows(row: number, count = 1, sheetName?: string): void {
    deleteLines(this.host.book, this.sheetId(sheetName), 'row', row - 1, count);
  }

  /** Drags rows in front of the row `before`, counted before the move. */
  moveRows(row: number, count: number, before: number): void {
    moveLines(this.host.book, this.sheetId(), 'row', row - 1, count, before - 1);
  }

  insertColumnsBefore(column: string, count = 1, sheetName?: string): void {
    this.insert('column', this.index(column), count, this.index(column), sheetName);
  }

  insertColumnsAfter(column: string, count = 1): void {
    this.insert('column', this.index(column) + 1, count, this.index(column));
  }

  deleteColumns(column: string, count = 1, sheetName?: string): void {
    deleteLines(this.host.book, this.sheetId(sheetName), 'column', this.index(column), count);
  }

  moveColumns(column: string, count: number, before: string): void {
    moveLines(this.host.book, this.sheetId(), 'column', this.index(column), count, this.index(before));
  }

  /** Sorts the rows of a range by one of its columns. */
  sort(a1: string, column: string, ascending = true): void {
    const { sheetId, cells } = this.area(a1);
    const { book, undo } = this.host;
    undo.ofPerson(() => sortRows(book, sheetId, cells, [{ column: this.index(column), ascending }]));
  }

  /** Puts a filter on cells; its first row is the header. */
  createFilter(a1: string): void {
    const { sheetId, cells } = this.area(a1);
    this.host.filters.create(sheetId, cells);
  }

  /** Unticks texts in the filter's list for a column. */
  hideByFilter(column: string, ...hiddenValues: string[]): void {
    this.host.filters.ask(this.sheetId(), this.index(column), { hiddenValues, criterion: null });
  }

  /** Sorts by the filter's arrow of a column. */
  sortByFilter(column: string, ascending = true): void {
    const { filters, undo } = this.host;
    undo.ofPerson(() => filters.sort(this.sheetId(), this.index(column), ascending));
  }

  /** Names of the tabs, hidden sheets included. */
  sheetNames(): string[] {
    return this.host.book.sheets.map((sheet) => sheet.getName());
  }

  sheetInView(): string {
    return this.host.book.workbook.getActiveSheet().getName();
  }

  switchTo(sheetName: string): void {
    showSheet(this.host.book, this.sheetId(sheetName));
  }

  renameSheet(sheetName: string, newName: string): void {
    renameSheet(this.host.book, this.sheetId(sheetName), newName);
  }

  /** Adds an empty sheet at a zero-based place, the end when left out; it comes into view. */
  addSheet(sheetName: string, index = this.host.book.sheets.length): void {
    addSheet(this.host.book, sheetName, index);
  }

  /** Gives the name of the copy, which comes into view. */
  duplicateSheet(sheetName: string): string {
    const { book } = this.host;
    const copy = duplicateSheet(book, this.sheetId(sheetName));
    showSheet(book, copy);
    return book.sheet(copy).getName();
  }

  /** Copies a sheet into another open file; gives the name that it has there. */
  copySheetTo(sheetName: string, { host: other }: { readonly host: HostState }): string {
    let copy = '';
    other.undo.ofPerson(() => {
      copy = copySheetTo(this.host, this.sheetId(sheetName), other);
    });
    other.calculation.request();
    return other.book.sheet(copy).getName();
  }

  deleteSheet(sheetName: string): void {
    removeSheet(this.host.book, this.sheetId(sheetName));
  }

  /** Presses Undo: takes back the last thing typed or done, or the last service call of a script that wrote cells. */
  undo(): Promise<void> {
    return this.press(UndoCommand.id);
  }

  redo(): Promise<void> {
    return this.press(RedoCommand.id);
  }

  /** How many steps Undo could take back now; twenty are kept at most. */
  undoDepth(): number {
    this.focus();
    let depth = 0;
    this.host.book.injector
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe(({ undos }) => {
        depth = undos;
      })
      .unsubscribe();
    return depth;
  }

  /** The cell's value; null when blank, an error as its text. */
  read(a1: string): CellContent['value'] {
    return this.readRange(a1)[0]?.[0] ?? null;
  }

  readRange(a1: string): CellContent['value'][][] {
    const area = this.area(a1);
    return area.map((row, column) => readCell(this.host.book, area.sheetId, row, column).value);
  }

  /** The cell's text as it is shown. */
  shown(a1: string): string {
    return displayedAs(this.host.book, this.content(a1));
  }

  /** The formula in the engine's form; null when the cell holds none. */
  formula(a1: string): string | null {
    return this.content(a1).formula;
  }

  /** Why the cell shows an error; null when it shows none. */
  errorMessage(a1: string): string | null {
    const { sheetId, cells } = this.area(a1);
    return this.errorMessageOf(sheetId, cells.startRow, cells.startColumn);
  }

  note(a1: string): string {
    const { sheetId, cells } = this.area(a1);
    return noteAt(this.host.book, sheetId, cells.startRow, cells.startColumn);
  }

  /** Writes the note of a cell; an empty text takes it away. */
  writeNote(a1: string, text: string): void {
    const { sheetId, cells } = this.area(a1);
    setNote(this.host.book, sheetId, cells.startRow, cells.startColumn, text);
  }

  look(a1: string): Look {
    const { book } = this.host;
    const { sheetId, cells } = this.area(a1);
    const { startRow, startColumn } = cells;
    const style = shownStyle(book, sheetId, startRow, startColumn);
    return { background: style.bg?.rgb ?? null, color: style.cl?.rgb ?? null, bold: style.bl === 1 };
  }

  private async press(command: string): Promise<void> {
    this.focus();
    await this.host.book.injector.get(ICommandService).executeCommand(command);
  }

  private focus(): void {
    const { injector, unitId } = this.host.book;
    injector.get(IUniverInstanceService).focusUnit(unitId);
  }

  private write(sheetId: string, changes: CellChanges): TypingResult {
    const { book, validation } = this.host;
    const before = contentsOf(book, sheetId, changes);
    const refusal = validation.tryWriting(sheetId, changes);
    if (refusal !== undefined) return { accepted: false, helpText: refusal.helpText };
    const mutation = (cellValue: CellChanges) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: book.unitId, subUnitId: sheetId, cellValue },
    });
    book.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: book.unitId,
      undoMutations: [mutation(before)],
      redoMutations: [mutation(changes)],
    });
    return { accepted: true };
  }

  private insert(axis: Axis, at: number, count: number, like: number, sheetName?: string): void {
    insertLines(this.host.book, this.sheetId(sheetName), axis, at, count, like);
  }

  private content(a1: string): CellContent {
    const { sheetId, cells } = this.area(a1);
    return readCell(this.host.book, sheetId, cells.startRow, cells.startColumn);
  }

  private area(a1: string): Area {
    const { book } = this.host;
    return areaOfA1(book, book.workbook.getActiveSheet(), a1);
  }

  private index(column: string): number {
    return this.area(`${column}1`).column - 1;
  }

  private sheetId(sheetName?: string): string {
    const { book } = this.host;
    if (sheetName === undefined) return book.workbook.getActiveSheet().getSheetId();
    const sheet = book.workbook.getSheetBySheetName(sheetName);
    if (sheet === null || sheet === undefined) throw new Error(`There is no sheet "${sheetName}".`);
    return sheet.getSheetId();
  }
}
