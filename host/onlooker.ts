import { type CellContent, displayedAs, readCell } from './engine/cells';
import { shownStyle } from './engine/format_look';
import { noteAt } from './engine/notes';
import { type Area, areaOfA1 } from './google/area';
import type { HostState } from './google/host_state';
import type { LocalStandIn } from './stand_in';

/** How a cell is shown, conditional formats applied. */
export interface Look {
  background: string | null;
  color: string | null;
  bold: boolean;
}

/**
 * Somebody who looks at the spreadsheet, for tests. Cells are named in A1 notation on the sheet in view, or with a
 * sheet's name before an exclamation mark. Values are those of the last calculation: await `settled()` after a change.
 */
export class Onlooker {
  protected readonly host: HostState;

  constructor(protected readonly standIn: LocalStandIn) {
    this.host = standIn.host;
  }

  settled(): Promise<void> {
    return this.standIn.settled();
  }

  /** Names of the tabs, hidden sheets included. */
  sheetNames(): string[] {
    return this.host.book.sheets.map((sheet) => sheet.getName());
  }

  sheetInView(): string {
    return this.host.book.workbook.getActiveSheet().getName();
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
    return this.standIn.cellError(sheetId, cells.startRow, cells.startColumn);
  }

  note(a1: string): string {
    const { sheetId, cells } = this.area(a1);
    return noteAt(this.host.book, sheetId, cells.startRow, cells.startColumn);
  }

  look(a1: string): Look {
    const { book } = this.host;
    const { sheetId, cells } = this.area(a1);
    const { startRow, startColumn } = cells;
    const style = shownStyle(book, sheetId, startRow, startColumn);
    return { background: style.bg?.rgb ?? null, color: style.cl?.rgb ?? null, bold: style.bl === 1 };
  }

  protected content(a1: string): CellContent {
    const { sheetId, cells } = this.area(a1);
    return readCell(this.host.book, sheetId, cells.startRow, cells.startColumn);
  }

  protected area(a1: string): Area {
    const { book } = this.host;
    return areaOfA1(book, book.workbook.getActiveSheet(), a1);
  }

  protected index(column: string): number {
    return this.area(`${column}1`).column - 1;
  }

  protected sheetId(sheetName?: string): string {
    const { book } = this.host;
    if (sheetName === undefined) return book.workbook.getActiveSheet().getSheetId();
    const sheet = book.workbook.getSheetBySheetName(sheetName);
    if (sheet === null || sheet === undefined) throw new Error(`There is no sheet "${sheetName}".`);
    return sheet.getSheetId();
  }
}
