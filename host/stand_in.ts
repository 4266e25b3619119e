import { IUndoRedoService, type IWorkbookData } from '@univerjs/core';
import type { StandIn, StandInOptions } from './contract';
import { Beside, type BesideState, emptyBeside } from './engine/beside';
import { Book } from './engine/book';
import { Calculation } from './engine/calculation';
import { registerCustomFunctions } from './engine/custom_functions';
import { declaredFunctions } from './engine/declared_functions';
import { CELL_ERRORS, ErrorMessages } from './engine/errors_in_cells';
import { Follower } from './engine/follower';
import { decimalSignOf } from './engine/formula_text';
import { PendingValues } from './engine/pending';
import { Validation } from './engine/validation';
import type { HostState } from './google/host_state';
import { toClient, toServer } from './run/client_values';
import type { Fault } from './run/run';
import { Runner } from './run/runner';

/** What tests may choose besides. */
export interface LocalOptions extends StandInOptions {
  /** The locale of a new spreadsheet, en_US when left out. */
  locale?: string;
  /** Whether something draws conditional formats and marks of validation; true when left out. */
  showsRules?: boolean;
  /** Whether a duplicated sheet keeps developer metadata, which is not known of Google; false when left out. */
  copiesMetadata?: boolean;
}

/** The stand-in with what tests ask of it beyond the page's contract. */
export interface LocalStandIn extends StandIn {
  readonly book: Book;
  readonly host: HostState;
  /** Makes one service call of the next run fail with Google's transient message. */
  failNextRun(fault: Fault): void;
}

interface Saved {
  workbook: IWorkbookData;
  beside: BesideState;
  locale: string;
}

/** Opens a spreadsheet, new or saved, with the built add-on installed in it. */
export function createStandIn({
  univer,
  files,
  realm,
  ui,
  saved,
  title,
  locale = 'en_US',
  showsRules = true,
  copiesMetadata = false,
}: LocalOptions): LocalStandIn {
  const before = saved as Saved | undefined;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const book = new Book(univer, before?.workbook, title);
  const messages = new ErrorMessages();
  const pending = new PendingValues(book);
  const calculation = new Calculation(book, showsRules, {
    onStart: () => messages.clear(),
    onSettled: () => {
      pending.clear();
      changed();
    },
  });
  const beside = new Beside(before?.beside ?? emptyBeside());
  const validation = new Validation(book);
  const follower = new Follower({ book, validation, beside }, { metadata: copiesMetadata });
  const usedLocale = before?.locale ?? locale;
  const host: HostState = {
    book,
    calculation,
    pending,
    validation,
    beside,
    locale: usedLocale,
    decimal: decimalSignOf(usedLocale),
    html: files.html,
    ui,
    lockHolders: new Map(),
    menu: [],
  };
  const runner = new Runner(files, realm, host, changed);
  let functionsAreUsable = false;
  const makeFunctionsUsable = (): void => {
    if (functionsAreUsable) return;
    functionsAreUsable = true;
    const call = runner.runCustomFunction.bind(runner);
    registerCustomFunctions(book, declaredFunctions(files.code), call, messages);
    calculation.request();
  };
  const run = (functionName: string, args: readonly unknown[]): unknown => {
    try {
      return runner.run(functionName, args, 'FULL');
    } finally {
      book.injector.get(IUndoRedoService).clearUndoRedo(book.unitId);
    }
  };
  let queue: Promise<unknown> = Promise.resolve();
  /** One run after another, each on settled values, as between two clicks of a person. */
  const inTurn = <T>(act: () => T): Promise<T> => {
    const turn = queue.then(() => calculation.settled()).then(act);
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    book,
    host,
    open: (authMode = 'LIMITED') => {
      host.menu = [];
      runner.run('onOpen', [{ authMode, source: null, user: null }], authMode);
      if (authMode === 'LIMITED') makeFunctionsUsable();
      return host.menu;
    },
    runMenuItem: (functionName) =>
      inTurn(() => {
        makeFunctionsUsable();
        run(functionName, []);
      }),
    callFromClient: async (functionName, args) => {
      const given = args.map(toServer);
      return inTurn(() => {
        if (functionName.endsWith('_') || !runner.declares(functionName)) {
          throw new Error(`google.script.run.${functionName} is not a function`);
        }
        return toClient(run(functionName, given));
      });
    },
    settled: () => calculation.settled(),
    save: (): Saved => ({ workbook: book.snapshot(), beside: beside.state, locale: usedLocale }),
    charts: () => [],
    reports: () => runner.reports,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      calculation.dispose();
      pending.dispose();
      follower.dispose();
      univer.dispose();
    },
    title: () => book.workbook.name,
    rename: (name) => {
      book.workbook.setName(name);
      changed();
    },
    engineSheetId: (sheetId) =>
      book.sheets.find((sheet) => sheet.getSheetId() === String(sheetId))?.getSheetId() ?? null,
    warnsBeforeEdit: () => false,
    cellError: (sheetId, row, column) => {
      const shown = book.storedCell(sheetId, row, column)?.v;
      return typeof shown === 'string' && CELL_ERRORS.has(shown)
        ? messages.of(sheetId, row, column, shown)
        : null;
    },
    failNextRun: (fault) => {
      runner.faultOfNextRun = fault;
    },
  };
}
