import {
  type ICellData,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
  IResourceLoaderService,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { ScriptException, StandInError } from '../google/script_error';
import type { SheetLocale } from './locale';
import { tidied } from './tidy_snapshot';

/** Zero-based, both ends included: the way the engine counts. */
export interface CellRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const ROWS_OF_NEW_SHEET = 1000;
export const COLUMNS_OF_NEW_SHEET = 26;

/** The one open workbook: finds its sheets and runs the engine's commands on it. */
export class Book {
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** The outermost command that the stand-in executes now: the engine and the page answer it with others. */
  executing: string | undefined;
  private readonly commands: ICommandService;
  private readonly localeListeners = new Set<(locale: SheetLocale) => void>();
  private readonly listeners = new Set<(id: string, params: object) => void>();

  /** @param saved what `snapshot` gave, or nothing for a new spreadsheet with one empty sheet */
  constructor(
    univer: Univer,
    saved: IWorkbookData | undefined,
    private currentLocale: SheetLocale,
    title = 'Untitled spreadsheet',
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      saved ?? newWorkbook(title),
    );
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get sheets(): Worksheet[] {
    return this.workbook.getSheets();
  }

  /** Of the spreadsheet; null is that of the machine, in which scripts run. */
  timeZone: string | null = null;

  get locale(): SheetLocale {
    return this.currentLocale;
  }

  set locale(locale: SheetLocale) {
    this.currentLocale = locale;
    for (const listener of this.localeListeners) listener(locale);
  }

  /** Calls back with the locale, now and after each change. */
  onLocale(listener: (locale: SheetLocale) => void): void {
    this.localeListeners.add(listener);
    listener(this.currentLocale);
  }

  sheet(subUnitId: string): Worksheet {
    const found = this.workbook.getSheetBySheetId(subUnitId);
    if (found === null || found === undefined) throw new ScriptException(`Sheet ${subUnitId} not found`);
    return found;
  }

  /** Runs a command or mutation of the engine at once; a refusal is a fault of the stand-in. */
  execute(id: string, params: object, options?: IExecutionOptions): void {
    const sheetId: unknown = Reflect.get(params, 'subUnitId') ?? Reflect.get(params, 'sheetId');
    if (typeof sheetId === 'string') this.sheet(sheetId);
    for (const listener of this.listeners) listener(id, params);
    const outer = this.executing;
    this.executing ??= id;
    try {
      const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
      if (!done) throw new StandInError(`The spreadsheet engine refused ${id}.`);
    } finally {
      this.executing = outer;
    }
  }

  /** Calls back before every command or mutation that the stand-in runs, and before the engine hears of it. */
  beforeExecuting(listener: (id: string, params: object) => void): IDisposable {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  /** A new sheet's data with everything that the engine expects of one. */
  completeSheet(sheet: Partial<IWorksheetData>): IWorksheetData {
    return mergeWorksheetSnapshotWithDefault(sheet);
  }

  /** The workbook as the engine keeps it, its rules and notes included. Plain JSON. */
  snapshot(): IWorkbookData {
    const saved = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.unitId);
    if (saved === null) throw new StandInError('The workbook is closed.');
    return tidied(saved);
  }

  /** The cell as stored, without what a spilled formula shows in it. */
  storedCell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheet(sheetId).getCellRaw(row, column) ?? undefined;
  }
}

function newWorkbook(name: string): IWorkbookData {
  return {
    id: newFileId(),
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['0'],
    sheets: { 0: newSheet('0', 'Sheet1') },
  };
}

/** An empty sheet with the sizes and the font of a new sheet in Google Sheets. */
export function newSheet(id: string, name: string): Partial<IWorksheetData> & { id: string; name: string } {
  return {
    id,
    name,
    rowCount: ROWS_OF_NEW_SHEET,
    columnCount: COLUMNS_OF_NEW_SHEET,
    defaultRowHeight: 21,
    defaultColumnWidth: 100,
    defaultStyle: { ff: 'Arial', fs: 10 },
  };
}

/** As long and as random as Google's ids of files. */
export function newFileId(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const letter = (): string => letters.charAt(Math.floor(Math.random() * letters.length));
  return Array.from({ length: 44 }, letter).join('');
}
