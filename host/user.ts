import {
  type ICellData,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellRange } from './engine/book';
import { copySheetTo } from './engine/copy_to_file';
import { type Axis, deleteLines, insertLines, moveLines } from './engine/lines';
import { setNote } from './engine/notes';
import { pastedRange, pasteText } from './engine/paste_text';
import { addSheet, duplicateSheet, removeSheet, renameSheet, showSheet } from './engine/sheet_tabs';
import { sortRows } from './engine/sort_rows';
import { type CellChanges, changesOf, contentOf, contentsOf, NOTHING } from './engine/write_cells';
import type { HostState } from './google/host_state';
import { selectArea } from './google/selection';
import { Onlooker } from './onlooker';
import { Person } from './person';
import type { LocalStandIn } from './stand_in';

/** What typing led to: a strict rule may have refused it, with this help text. */
export type TypingResult = { accepted: true } | { accepted: false; helpText: string };

/**
 * A person at the spreadsheet, for tests: does through the engine what clicks and keys would do, and throws what Google
 * says where somebody else has protected what it would change. Rows are named by their number, columns by their letters,
 * on the sheet in view unless another is named.
 */
export class User extends Onlooker {
  private readonly person: Person;

  /** @param confirms whether the person goes on where a protection warns */
  constructor(standIn: LocalStandIn, confirms: () => boolean) {
    super(standIn);
    this.person = new Person(standIn.host, confirms, (engineSheetId, range) =>
      standIn.beforeEdit({ engineSheetId, ...range }),
    );
  }

  /** Types a text into one cell and presses Enter. */
  type(a1: string, text: string): TypingResult {
    const { sheetId, cells } = this.area(a1);
    const { book } = this.host;
    const content = contentOf(book, text, book.storedCell(sheetId, cells.startRow, cells.startColumn));
    return this.write(sheetId, cells, content);
  }

  /** Selects cells and pastes plain text, which no rule refuses: a guess. */
  paste(a1: string, text: string): void {
    const { sheetId, cells } = this.area(a1);
    const { book, undo } = this.host;
    this.person.edit(sheetId, pastedRange(cells, text), () => {
      undo.ofPerson(() => pasteText(book, sheetId, cells, text));
      return true;
    });
  }

  /** Selects cells and presses Delete. */
  clear(a1: string): void {
    const { sheetId, cells } = this.area(a1);
    this.write(sheetId, cells, NOTHING);
  }

  /** Somebody else protects cells, or a whole sheet, so that neither this person nor their scripts may edit them. */
  protectFromMe(sheetName: string, a1?: string): void {
    const { beside } = this.host;
    const range = a1 === undefined ? null : this.area(`'${sheetName.replaceAll("'", "''")}'!${a1}`).cells;
    const entry = { id: beside.newId(), sheetId: this.sheetId(sheetName), range, description: '' };
    beside.setProtections([...beside.state.protections, { ...entry, warningOnly: false, othersOnly: true }]);
  }

  select(a1: string): void {
    const area = this.area(a1);
    selectArea({ host: this.host }, area);
    this.standIn.selected({ engineSheetId: area.sheetId, ...area.cells });
  }

  insertRowsBefore(row: number, count = 1, sheetName?: string): void {
    this.insert('row', row - 1, count, row - 1, sheetName);
  }

  insertRowsAfter(row: number, count = 1): void {
    this.insert('row', row, count, row - 1);
  }

  deleteRows(row: number, count = 1, sheetName?: string): void {
    this.person.change(() => deleteLines(this.host.book, this.sheetId(sheetName), 'row', row - 1, count));
  }

  /** Drags rows in front of the row `before`, counted before the move. */
  moveRows(row: number, count: number, before: number): void {
    this.person.change(() => moveLines(this.host.book, this.sheetId(), 'row', row - 1, count, before - 1));
  }

  insertColumnsBefore(column: string, count = 1, sheetName?: string): void {
    this.insert('column', this.index(column), count, this.index(column), sheetName);
  }

  insertColumnsAfter(column: string, count = 1): void {
    this.insert('column', this.index(column) + 1, count, this.index(column));
  }

  deleteColumns(column: string, count = 1, sheetName?: string): void {
    this.person.change(() =>
      deleteLines(this.host.book, this.sheetId(sheetName), 'column', this.index(column), count),
    );
  }

  moveColumns(column: string, count: number, before: string): void {
    this.person.change(() =>
      moveLines(this.host.book, this.sheetId(), 'column', this.index(column), count, this.index(before)),
    );
  }

  /** Sorts the rows of a range by one of its columns. */
  sort(a1: string, column: string, ascending = true): void {
    const { sheetId, cells } = this.area(a1);
    const { book } = this.host;
    this.change(() => sortRows(book, sheetId, cells, [{ column: this.index(column), ascending }]));
  }

  /** Puts a filter on cells; its first row is the header. */
  createFilter(a1: string): void {
    const { sheetId, cells } = this.area(a1);
    this.person.change(() => this.host.filters.create(sheetId, cells));
  }

  /** Unticks texts in the filter's list for a column. */
  hideByFilter(column: string, ...hiddenValues: string[]): void {
    this.person.change(() =>
      this.host.filters.ask(this.sheetId(), this.index(column), { hiddenValues, criterion: null }),
    );
  }

  /** Sorts by the filter's arrow of a column. */
  sortByFilter(column: string, ascending = true): void {
    const { filters } = this.host;
    this.change(() => filters.sort(this.sheetId(), this.index(column), ascending));
  }

  switchTo(sheetName: string): void {
    showSheet(this.host.book, this.sheetId(sheetName));
  }

  renameSheet(sheetName: string, newName: string): void {
    this.person.change(() => renameSheet(this.host.book, this.sheetId(sheetName), newName));
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
    this.person.change(() => removeSheet(this.host.book, this.sheetId(sheetName)));
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

  /** Writes the note of a cell; an empty text takes it away. */
  writeNote(a1: string, text: string): void {
    const { sheetId, cells } = this.area(a1);
    this.person.change(() => setNote(this.host.book, sheetId, cells.startRow, cells.startColumn, text));
  }

  private change(act: () => void): void {
    this.person.change(() => this.host.undo.ofPerson(act));
  }

  private async press(command: string): Promise<void> {
    this.focus();
    await this.host.book.injector.get(ICommandService).executeCommand(command);
  }

  private focus(): void {
    const { injector, unitId } = this.host.book;
    injector.get(IUniverInstanceService).focusUnit(unitId);
  }

  /** The same content into all cells of a range, as one step to undo. */
  private write(sheetId: string, cells: CellRange, content: ICellData): TypingResult {
    const { startRow, startColumn, endRow, endColumn } = cells;
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    const changes = changesOf(startRow, startColumn, rows, columns, () => content);
    let result: TypingResult = { accepted: false, helpText: '' };
    this.person.edit(sheetId, cells, () => {
      result = this.writeUndoably(sheetId, changes);
      return result.accepted;
    });
    return result;
  }

  private writeUndoably(sheetId: string, changes: CellChanges): TypingResult {
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
    this.person.change(() => insertLines(this.host.book, this.sheetId(sheetName), axis, at, count, like));
  }
}
