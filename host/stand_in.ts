import type { AuthMode, StandIn } from './contract';
import { chartPictures } from './engine/chart_pictures';
import { callIn } from './engine/custom_function_states';
import { registerCustomFunctions } from './engine/custom_functions';
import { declaredFunctions } from './engine/declared_functions';
import { CELL_ERRORS } from './engine/errors_in_cells';
import { OFFERED_LOCALES, sheetLocale } from './engine/locale';
import { pastedRange, pasteText } from './engine/paste_text';
import type { HostState } from './google/host_state';
import { type LocalOptions, openHost, type SavedFile } from './open_host';
import { isWarned, tellKeptOut } from './person';
import { personFilters } from './person_filters';
import { outsideError } from './run/client_errors';
import { toClient, toServer } from './run/client_values';
import type { Fault, Meanwhile } from './run/run';
import { type Arguments, Runner, readManifest } from './run/runner';
import { eventOf, SimpleTriggers } from './run/simple_triggers';
import { TIME_LIMITS } from './run/time_limits';

/** The stand-in with what tests ask of it beyond the page's contract. */
export interface LocalStandIn extends StandIn {
  readonly host: HostState;
  /** Runs a function in any mode, also where Google has no such run. Throws the script's error. */
  runIn(authMode: AuthMode, functionName: string, args?: readonly unknown[]): unknown;
  /** Makes service calls of the next run fail with Google's transient message. */
  failNextRun(fault: Fault): void;
  /** Lets somebody else change the file between the service calls of the next run. */
  meanwhileInNextRun(act: Meanwhile): void;
  save(): SavedFile;
}

/** Opens a spreadsheet, new or saved, with the built add-on installed in it. */
export function createStandIn(options: LocalOptions): LocalStandIn {
  const { files, realm, functions = 'usable', refusedScopes = [] } = options;
  const timeLimits = { ...TIME_LIMITS, ...options.timeLimits };
  const manifest = readManifest(files);
  const listeners = new Set<() => void>();
  const triggerListeners: (() => void)[] = [];
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const { host, messages, save, close } = openHost(options, changed);
  const { book, beside, calculation } = host;
  const runner = new Runner(files, manifest, { refusedScopes, timeLimits }, realm, host, changed);
  let functionsAreUsable = false;
  const makeFunctionsUsable = (): void => {
    if (functionsAreUsable || functions === 'absent') return;
    functionsAreUsable = true;
    const call = runner.runCustomFunction.bind(runner);
    registerCustomFunctions(book, declaredFunctions(files.code), callIn(functions, call), messages);
    calculation.request();
  };
  let queue: Promise<unknown> = Promise.resolve();
  /** One run after another, each on settled values, as between two clicks of a person. */
  const inTurn = (functionName: string, args: Arguments, authMode: AuthMode = 'FULL'): Promise<unknown> => {
    const turn = queue.then(() => calculation.settled()).then(() => runner.run(functionName, args, authMode));
    queue = turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      throw outsideError(error);
    });
  };

  const triggers = new SimpleTriggers(
    host,
    // Most scripts have none of them, and need not be loaded to find that out.
    (functionName) => files.code.includes(functionName) && runner.declares(functionName),
    (functionName, args) => inTurn(functionName, args, 'LIMITED'),
    () => {
      for (const listener of triggerListeners) listener();
    },
  );

  return {
    host,
    open: (authMode = 'LIMITED') => {
      host.menu = [];
      if (runner.declares('onOpen')) runner.run('onOpen', (context) => [eventOf(context)], authMode);
      triggers.areOn = authMode === 'LIMITED';
      if (authMode === 'LIMITED') makeFunctionsUsable();
      return host.menu;
    },
    runMenuItem: async (functionName) => {
      makeFunctionsUsable();
      await inTurn(functionName, []);
    },
    callFromClient: async (functionName, args) => {
      const given = args.map(toServer);
      if (functionName.endsWith('_') || !runner.declares(functionName)) {
        throw new TypeError(`google.script.run.${functionName} is not a function`);
      }
      return toClient(await inTurn(functionName, given));
    },
    isScriptRunning: () => runner.isRunning,
    onTrigger: (listener) => triggerListeners.push(listener),
    isCalculating: () => calculation.isPending,
    settled: () => queue.then(() => calculation.settled()),
    save,
    charts: () => chartPictures(book, beside),
    reports: () => runner.reports,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    title: () => book.workbook.name,
    rename: (name) => {
      book.workbook.setName(name);
      changed();
    },
    locale: () => book.locale.name,
    offeredLocales: () => OFFERED_LOCALES,
    setLocale: (name) => {
      book.locale = sheetLocale(name);
      calculation.request();
    },
    engineSheetId: (sheetId) =>
      book.sheets.map((sheet) => sheet.getSheetId()).find((id) => beside.sheetNumber(id) === sheetId) ?? null,
    warnsBeforeEdit: ({ engineSheetId, ...area }) => isWarned(host, engineSheetId, area),
    keepsOut: ({ engineSheetId, ...area }) => !host.guarded.canEdit(engineSheetId, area),
    tellKeptOut: () => tellKeptOut(host.ui),
    beforeEdit: ({ engineSheetId, ...area }) => triggers.beforeEdit(engineSheetId, area),
    selected: ({ engineSheetId, ...area }) => triggers.select(engineSheetId, area),
    filters: personFilters(host),
    pasteText: ({ engineSheetId, ...selected }, text) => {
      const pasted = pastedRange(selected, text);
      if (!host.guarded.canEdit(engineSheetId, pasted)) {
        tellKeptOut(host.ui);
        return;
      }
      const edited = triggers.beforeEdit(engineSheetId, pasted);
      host.undo.ofPerson(() => pasteText(book, engineSheetId, selected, text));
      edited();
    },
    cellError: (sheetId, row, column) => {
      const shown = book.storedCell(sheetId, row, column)?.v;
      return typeof shown === 'string' && CELL_ERRORS.has(shown)
        ? messages.of(sheetId, row, column, shown)
        : null;
    },
    runIn: (authMode, functionName, args = []) => runner.run(functionName, args, authMode),
    failNextRun: (fault) => {
      runner.faultOfNextRun = fault;
    },
    meanwhileInNextRun: (act) => {
      runner.meanwhileInNextRun = act;
    },
    dispose: close,
  };
}
