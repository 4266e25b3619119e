import { CommandType, ICommandService, type IDisposable, type IWorkbookData } from '@univerjs/core';
import type { StandInOptions } from './contract';
import { Beside, type BesideState, emptyBeside } from './engine/beside';
import { tellBlockedSpills } from './engine/blocked_spills';
import { Book } from './engine/book';
import { Calculation } from './engine/calculation';
import { ErrorMessages } from './engine/errors_in_cells';
import { Filters } from './engine/filters';
import { Follower } from './engine/follower';
import { toShownFormula } from './engine/formula_text';
import { GuardedCells } from './engine/guarded_cells';
import { sheetLocale } from './engine/locale';
import { useLocaleInGrid } from './engine/locale_in_grid';
import { PendingValues } from './engine/pending';
import { sortAsSheetsDoes } from './engine/person_sorts';
import { UndoSteps } from './engine/undo_steps';
import { Validation } from './engine/validation';
import type { HostState } from './google/host_state';
import { tellKeptOut } from './person';
import type { TimeLimits } from './run/time_limits';

/** What tests may choose besides what a page passes. */
export interface LocalOptions extends StandInOptions {
  /** The locale of a new spreadsheet, en_US when left out. */
  locale?: string;
  /** Whether something draws conditional formats and marks of validation; true when left out. */
  showsRules?: boolean;
  /** Whether a duplicated sheet keeps developer metadata, which is not known of Google; false when left out. */
  copiesMetadata?: boolean;
  /** Whether getFormula writes `,` and a decimal point in every locale, of which nothing is known; false when left out. */
  readsBackCommas?: boolean;
  /**
   * Whether setValues reaches the rows that a filter hides: one report says no, nothing else is known; false when left out.
   */
  writesFilteredRows?: boolean;
  /** Whether formulas are calculated; true when left out. Without it a file opens in no time, with the values that it was saved with. */
  calculates?: boolean;
  /** The spreadsheet's time zone; that of the machine, in which scripts run, when left out. */
  timeZone?: string;
  /** Scopes of the manifest that the person did not allow, in full; none when left out. */
  refusedScopes?: readonly string[];
  /** usable when left out */
  functions?: FunctionsState;
  /** Those of Google where left out. */
  timeLimits?: Partial<TimeLimits>;
}

/** How the add-on's functions are in this file: `absent` in a copy whose owner has no add-on (PLATFORM I). */
export type FunctionsState = 'usable' | 'absent' | 'failing' | 'loading' | 'loading-text';

/** What `save` gives and `saved` takes. */
export interface SavedFile {
  workbook: IWorkbookData;
  beside: BesideState;
  locale: string;
  timeZone?: string | null;
}

export interface OpenHost {
  host: HostState;
  messages: ErrorMessages;
  save(): SavedFile;
  close(): void;
}

/** Opens the workbook, new or saved, with everything that Google keeps and does around it. */
export function openHost(options: LocalOptions, changed: () => void): OpenHost {
  const {
    univer,
    files,
    ui,
    title,
    showsRules = true,
    calculates = true,
    copiesMetadata = false,
    readsBackCommas = false,
    writesFilteredRows = false,
  } = options;
  const saved = options.saved as SavedFile | undefined;
  const locale = sheetLocale(saved?.locale ?? options.locale ?? 'en_US');
  const book = new Book(univer, saved?.workbook, locale, title);
  book.timeZone = options.timeZone ?? saved?.timeZone ?? null;
  const messages = new ErrorMessages();
  const pending = new PendingValues(book);
  const beside = new Beside(saved?.beside ?? emptyBeside());
  const undo = new UndoSteps(book, beside);
  const validation = new Validation(book);
  const filters = new Filters(book, beside);
  const guarded = new GuardedCells(book, beside);
  const follower = new Follower({ book, validation, beside }, { metadata: copiesMetadata });
  const calculation = new Calculation(book, showsRules, calculates, {
    onStart: () => messages.clear(),
    onSettled: () => {
      pending.clear();
      tellBlockedSpills(book, messages);
      changed();
    },
  });
  sortAsSheetsDoes(book, undo, (sheetId, range) => {
    const may = guarded.canEdit(sheetId, range);
    if (!may) tellKeptOut(ui);
    return may;
  });
  useLocaleInGrid(book);
  const host: HostState = {
    book,
    calculation,
    pending,
    undo,
    validation,
    filters,
    guarded,
    beside,
    writesFilteredRows,
    readBack: (formula) => toShownFormula(formula, readsBackCommas ? '.' : book.locale.decimal),
    html: files.html,
    manifest: files.manifest,
    isBound: files.isBound ?? false,
    ui,
    lockHolders: new Map(),
    menu: [],
  };
  const listening: IDisposable[] = [
    calculation,
    pending,
    undo,
    filters,
    follower,
    afterChanges(book, changed),
  ];
  return {
    host,
    messages,
    save: () => {
      beside.keepNumbersOf(book.sheets.map((sheet) => sheet.getSheetId()));
      return {
        workbook: book.snapshot(),
        beside: beside.state,
        locale: book.locale.name,
        timeZone: book.timeZone,
      };
    },
    close: () => {
      for (const part of listening) part.dispose();
      univer.dispose();
    },
  };
}

/** Calls `changed` once after any number of changes of the workbook that were made together. */
function afterChanges(book: Book, changed: () => void): IDisposable {
  let isTold = true;
  return book.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type !== CommandType.MUTATION || !isTold) return;
    isTold = false;
    void Promise.resolve().then(() => {
      isTold = true;
      changed();
    });
  });
}
