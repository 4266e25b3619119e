import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { BuiltFiles, UiPort } from './contract';
import { newFileId } from './engine/book';
import { registerModelPlugins } from './engine/model_plugins';
import type { FunctionsState, SavedFile } from './open_host';
import { WARNING } from './person';
import { nodeRealm } from './run/node_realm';
import type { TimeLimits } from './run/time_limits';
import { createStandIn, type LocalStandIn } from './stand_in';
import { User } from './user';

/** What the script asked to be shown, in order, instead of a page. */
export interface Shown {
  sidebars: Parameters<UiPort['showSidebar']>[0][];
  dialogs: Parameters<UiPort['showDialog']>[0][];
  toasts: Parameters<UiPort['toast']>[0][];
  alerts: Parameters<UiPort['alert']>[0][];
  prompts: Parameters<UiPort['prompt']>[0][];
  /** What the person was asked before edits under a protection that warns. */
  warnings: string[];
}

export interface Headless {
  standIn: LocalStandIn;
  user: User;
  shown: Shown;
}

export interface HeadlessOptions {
  /** The built files; those in dist/ when left out. */
  files?: BuiltFiles;
  /** What `standIn.save()` gave. */
  saved?: unknown;
  /** Locale of a new spreadsheet; en_US when left out. */
  locale?: string;
  /** Whether a duplicated sheet keeps developer metadata; false when left out. */
  copiesMetadata?: boolean;
  /** Whether getFormula writes as in en_US whatever the locale; false when left out. */
  readsBackCommas?: boolean;
  /** Whether setValues reaches the rows that a filter hides; false when left out. */
  writesFilteredRows?: boolean;
  /** The file's owner has no add-on: its functions are `#NAME?`. */
  withoutFunctions?: boolean;
  /**
   * Every function of the add-on fails, or shows `Loading...` for ever: as an error, which IFERROR catches, or as a
   * text, which it does not. Which of the two Google has is not known.
   */
  functions?: Exclude<FunctionsState, 'absent'>;
  /** Whether formulas are calculated; true when left out. Without it a file opens in no time, with the values that it was saved with. */
  calculates?: boolean;
  /** The spreadsheet's time zone; that of the machine, in which scripts run, when left out. */
  timeZone?: string;
  /** Scopes of the manifest that the person did not allow, in full; none when left out. */
  refusedScopes?: readonly string[];
  /** How long runs may take, in milliseconds; as long as in Google where left out. */
  timeLimits?: Partial<TimeLimits>;
  /** What a person answers to an alert, or before an edit under a protection that warns: the name of a Button; OK when left out. */
  answer?: string;
  /** What a person types where a script asks for a text; nothing when left out. */
  typed?: string;
}

/** Opens a spreadsheet in Node with the add-on installed, and nothing on any screen. */
export function openHeadless({
  files = builtFiles(),
  saved,
  locale,
  timeZone,
  copiesMetadata = false,
  readsBackCommas = false,
  writesFilteredRows = false,
  withoutFunctions = false,
  functions = 'usable',
  refusedScopes = [],
  timeLimits = {},
  answer = 'OK',
  typed = '',
  calculates = true,
}: HeadlessOptions = {}): Headless {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  registerModelPlugins(univer);
  const shown: Shown = { sidebars: [], dialogs: [], toasts: [], alerts: [], prompts: [], warnings: [] };
  const ui: UiPort = {
    showSidebar: (sidebar) => shown.sidebars.push(sidebar),
    showDialog: (dialog) => shown.dialogs.push(dialog),
    toast: (toast) => shown.toasts.push(toast),
    alert: (alert) => {
      shown.alerts.push(alert);
      return answer;
    },
    prompt: (prompt) => {
      shown.prompts.push(prompt);
      return { button: answer, text: typed };
    },
  };
  const standIn = opened(univer, () =>
    createStandIn({
      univer,
      files,
      realm: nodeRealm,
      ui,
      saved,
      showsRules: false,
      calculates,
      copiesMetadata,
      readsBackCommas,
      writesFilteredRows,
      refusedScopes,
      timeLimits,
      functions: withoutFunctions ? 'absent' : functions,
      ...(locale && { locale }),
      ...(timeZone && { timeZone }),
    }),
  );
  const user = new User(standIn, () => {
    shown.warnings.push(WARNING.text);
    return answer !== 'CANCEL';
  });
  return { standIn, user, shown };
}

export interface CopyOptions extends Omit<HeadlessOptions, 'saved' | 'locale'> {
  /** Whether the copy has the developer metadata of the file, of which little is known (PLATFORM I); true when left out. */
  keepsMetadata?: boolean;
}

/**
 * What *File ▸ Make a copy* gives: a file of its own with another id, named "Copy of …", everything in its cells and
 * around them, and no document properties, which belong to the file and not to its copy.
 */
export function makeCopy(
  { standIn }: Headless,
  { keepsMetadata = true, ...options }: CopyOptions = {},
): Headless {
  const { workbook, beside, locale, timeZone = null } = standIn.save();
  const { metadata, properties } = beside;
  const saved: SavedFile = {
    workbook: { ...workbook, id: newFileId(), name: `Copy of ${workbook.name}` },
    beside: {
      ...beside,
      metadata: keepsMetadata ? metadata : [],
      properties: { ...properties, document: {} },
    },
    locale,
    timeZone,
  };
  return openHeadless({ ...options, saved });
}

/** An engine that is left behind would keep the process alive. */
function opened<T>(univer: Univer, open: () => T): T {
  try {
    return open();
  } catch (error) {
    univer.dispose();
    throw error;
  }
}

/** The files that would be pushed to Google, as the last build left them. */
export function builtFiles(directory = 'dist'): BuiltFiles {
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  return {
    code: read('Code.js'),
    html: { sidebar: read('sidebar.html') },
    manifest: read('appsscript.json'),
  };
}
