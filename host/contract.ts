/**
 * The seam inside the host: the stand-in (Google's side, DOM-free, the same in Node and in the browser) on one
 * side, the page that shows it on the other. Nothing here knows the product: it is found in the built files.
 */

import type { Univer } from '@univerjs/core';

/** The three built files, as text. */
export interface BuiltFiles {
  code: string;
  /** HTML files by the name that createHtmlOutputFromFile takes ("sidebar"). */
  html: Record<string, string>;
  manifest: string;
  /** A script bound to the spreadsheet and no add-on: its menus are its own, and Google finds its scopes. */
  isBound?: boolean;
}

/** What a script is allowed to do in a run (PLATFORM C). */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export type MenuItem =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItem[] };

/** What a script asks the page to show. Headless, a recorder stands in. */
export interface UiPort {
  showSidebar(sidebar: { title: string; html: string }): void;
  showDialog(dialog: { title: string; html: string; width: number; height: number; modal: boolean }): void;
  toast(toast: { message: string; title: string; seconds: number }): void;
  /** Blocks the script in Google; a stand-in may answer at once with the default button. */
  alert(alert: { title: string; prompt: string; buttons: string }): string;
  /** The same with a line to type into. */
  prompt(prompt: { title: string; prompt: string; buttons: string }): { button: string; text: string };
}

/** A fresh global scope in which the built code runs, with these globals and ECMAScript's own, and no others. */
export type RealmFactory = (globals: Record<string, unknown>) => Realm;
export interface Realm {
  /**
   * Runs a script at top level, as pushed: its function declarations become names that `call` finds. Where the realm can, it
   * cuts off what takes longer than so many milliseconds, with `RunIsCutOff`.
   */
  run(code: string, milliseconds?: number): void;
  /** Calls a top-level function by name; the same. */
  call(functionName: string, args: readonly unknown[], milliseconds?: number): unknown;
  /** The top-level function declarations that `run` made, so that a name nobody declared is told apart. */
  has(functionName: string): boolean;
  /** Deep copy with the realm's own Array, Object, Date and Error, so that instanceof holds inside it. */
  adopt(value: unknown): unknown;
}

/** What one run cost, for the status line and for the tests. */
export interface RunReport {
  functionName: string;
  authMode: AuthMode;
  /** Service calls of the run: each method call on a Google service object is one. */
  calls: number;
  /** The calls in order, as "Range.setValues". */
  trace: readonly string[];
  milliseconds: number;
  error: string | null;
}

/** A chart as the page draws it: resolved options and the values of its ranges right now. */
export interface ChartPicture {
  chartId: number;
  sheetId: number;
  type: string;
  /** Zero-based anchor cell and offset in pixels, as EmbeddedChart positions are kept. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  options: Record<string, unknown>;
  /** Header and rows of values, already transposed as the chart asks. */
  table: (string | number | null)[][];
  /** The same cells as they are shown: "62.3" for 62.345 in the format 0.0. */
  shown: string[][];
}

/** A rectangle of cells as the engine names it: its own id of the sheet, zero-based, both ends included. */
export interface GridArea {
  engineSheetId: string;
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** The filter of a sheet as a person meets it: zero-based, with the texts of each column that may be hidden. */
export interface GridFilter {
  /** The header. */
  row: number;
  columns: { column: number; name: string; values: readonly string[]; hiddenValues: readonly string[] }[];
}

/** What a person does with the one filter that the sheet in view may have. */
export interface PersonFilters {
  /** Null when it has none. */
  shown(): GridFilter | null;
  /** On the selected cells; on all that the sheet holds where one cell is selected. */
  create(): void;
  remove(): void;
  sort(column: number, ascending: boolean): void;
  hide(column: number, hiddenValues: readonly string[]): void;
}

/** What the page passes when it makes a stand-in in its own engine, after it has registered what draws. */
export interface StandInOptions {
  univer: Univer;
  files: BuiltFiles;
  ui: UiPort;
  realm: RealmFactory;
  /** What `save` gave before; without it, a new spreadsheet with one empty sheet. */
  saved?: unknown;
  /** Name of a new spreadsheet. */
  title?: string;
}

/** Google's side of one open spreadsheet. */
export interface StandIn {
  /** Opens the file: runs onOpen as an installed add-on would, and returns the add-on's menu. */
  open(authMode?: 'NONE' | 'LIMITED'): MenuItem[];
  /** What a click on a menu item does. Rejects with the script's error. */
  runMenuItem(functionName: string): Promise<void>;
  /** google.script.run: arguments and result are JSON-like, with PLATFORM D's conversions and failures. */
  callFromClient(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Whether a script is at work right now, also one that nobody has started by hand. */
  isScriptRunning(): boolean;
  /** Told after every run of a simple trigger, whose errors nobody else is told of. */
  onTrigger(listener: () => void): void;
  /** Whether values may still change without another edit. */
  isCalculating(): boolean;
  /** Resolves when nothing is running and no calculation is pending. */
  settled(): Promise<void>;
  /** Everything that must survive a reload: the workbook and what Google keeps beside it. Plain JSON. */
  save(): unknown;
  charts(): ChartPicture[];
  reports(): readonly RunReport[];
  /** The file's name, as at the top of Google Sheets. */
  title(): string;
  rename(title: string): void;
  /** The spreadsheet's locale ("en_US"), as in File ▸ Settings, and those that may be chosen there. */
  locale(): string;
  offeredLocales(): readonly string[];
  setLocale(name: string): void;
  /** The engine's id of the sheet that Google numbers `sheetId`; null when there is none. */
  engineSheetId(sheetId: number): string | null;
  /** Whether a warning-only protection covers any of these cells: the page asks before a person's edit. */
  warnsBeforeEdit(area: GridArea): boolean;
  /** Whether somebody else has protected any of these cells, so that this person may not edit them. */
  keepsOut(area: GridArea): boolean;
  /** Tells the person so. */
  tellKeptOut(): void;
  /** To be called before a person changes what cells hold; what it gives is called when that is done, and the script hears of it. */
  beforeEdit(area: GridArea): () => void;
  /** A person has selected cells. */
  selected(area: GridArea): void;
  readonly filters: PersonFilters;
  /** Pastes plain text into the selected cells, as one step to undo. */
  pasteText(selected: GridArea, text: string): void;
  /** The message behind a cell's #ERROR! or other error value, as Sheets shows it beside the cell; null when none is known. */
  cellError(engineSheetId: string, row: number, column: number): string | null;
  /** Told after every run and after every change of the workbook, its charts included. */
  onChange(listener: () => void): () => void;
  dispose(): void;
}
