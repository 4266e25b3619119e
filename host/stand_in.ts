import type { IWorkbookData } from '@univerjs/core';
import type { StandIn, StandInOptions } from './contract';
import { Book } from './engine/book';
import { Calculation } from './engine/calculation';
import { registerCustomFunctions } from './engine/custom_functions';
import { declaredFunctions } from './engine/declared_functions';
import { CELL_ERRORS, ErrorMessages } from './engine/errors_in_cells';
import type { HostState } from './google/host_state';
import { toClient, toServer } from './run/client_values';
import type { Fault } from './run/run';
import { Runner } from './run/runner';

/** The stand-in with what tests ask of it beyond the page's contract. */
export interface LocalStandIn extends StandIn {
  readonly book: Book;
  /** Makes one service call of the next run fail with Google's transient message. */
  failNextRun(fault: Fault): void;
}

interface Saved {
  workbook: IWorkbookData;
}

/** Opens a spreadsheet, new or saved, with the built add-on installed in it. */
export function createStandIn({ univer, files, realm, ui, saved, title }: StandInOptions): LocalStandIn {
  const before = saved as Saved | undefined;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const book = new Book(univer, before?.workbook, title);
  const messages = new ErrorMessages();
  const calculation = new Calculation(book, () => messages.clear(), changed);
  const host: HostState = { book, calculation, html: files.html, ui, menu: [] };
  const runner = new Runner(files, realm, host, changed);
  let functionsAreUsable = false;
  const makeFunctionsUsable = (): void => {
    if (functionsAreUsable) return;
    functionsAreUsable = true;
    const call = runner.runCustomFunction.bind(runner);
    registerCustomFunctions(book, declaredFunctions(files.code), call, messages);
    calculation.request();
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
    open: (authMode = 'LIMITED') => {
      host.menu = [];
      runner.run('onOpen', [{ authMode, source: null, user: null }], authMode);
      if (authMode === 'LIMITED') makeFunctionsUsable();
      return host.menu;
    },
    runMenuItem: (functionName) =>
      inTurn(() => {
        makeFunctionsUsable();
        runner.run(functionName, [], 'FULL');
      }),
    callFromClient: async (functionName, args) => {
      const given = args.map(toServer);
      return inTurn(() => {
        if (functionName.endsWith('_') || !runner.declares(functionName)) {
          throw new Error(`google.script.run.${functionName} is not a function`);
        }
        return toClient(runner.run(functionName, given, 'FULL'));
      });
    },
    settled: () => calculation.settled(),
    save: (): Saved => ({ workbook: book.snapshot() }),
    charts: () => [],
    reports: () => runner.reports,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      calculation.dispose();
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
