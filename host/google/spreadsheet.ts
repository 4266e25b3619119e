import type { MenuItem } from '../contract';
import { isTimeZone } from '../engine/dates';
import { type SheetLocale, sheetLocale } from '../engine/locale';
import { namedEntry, removeEntry, setName } from '../engine/names';
import {
  addSheet,
  duplicateSheet,
  moveSheetTo,
  removeSheet,
  renameSheet,
  showSheet,
} from '../engine/sheet_tabs';
import { areaOf, areaOfA1 } from './area';
import type { Context } from './context';
import { memberNameOf } from './enums';
import { addMetadata, metadataAt, metadataFinder } from './metadata';
import { namedRanges, rangeByName } from './named_ranges';
import { protectionsOf } from './protection';
import { rangeService } from './range';
import { rangeListService } from './range_list';
import { ScriptException, StandInError, unknownToStandIn } from './script_error';
import { selectedAreas } from './selection';
import { selectionMethods } from './selection_service';
import { service } from './service';
import { stateOf } from './service_class';
import { SheetState, sheetService } from './sheet';
import { textFinderService } from './text_finder';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SECONDS_OF_A_TOAST = 5;

export function spreadsheetService(context: Context): Spreadsheet {
  return service<Spreadsheet>(
    context.run,
    'Spreadsheet',
    { ...spreadsheetTabs(context), ...spreadsheetFile(context) },
    undefined,
  );
}

function sheetIdOf(sheet: object): string {
  return stateOf(sheet, (state): state is SheetState => state instanceof SheetState).sheetId;
}

/** The sheets of the file and the one in view. */
function spreadsheetTabs(context: Context): Partial<Spreadsheet> {
  const { book, beside } = context.host;
  const sheet = (sheetId: string): Sheet => sheetService(context, sheetId);
  const remove = (sheetId: string): void => {
    context.host.guarded.checkEdit(sheetId, null);
    removeSheet(book, sheetId);
  };
  const activeId = (): string => book.workbook.getActiveSheet().getSheetId();
  return {
    getSheets: () => book.sheets.map((found) => sheet(found.getSheetId())),
    getNumSheets: () => book.sheets.length,
    getSheetByName: (name) => {
      const found = book.sheets.find((other) => other.getName().toLowerCase() === name.toLowerCase());
      return found === undefined ? null : sheet(found.getSheetId());
    },
    getSheetById: (id) => {
      const found = book.sheets.find((other) => beside.sheetNumber(other.getSheetId()) === id);
      return found === undefined ? null : sheet(found.getSheetId());
    },
    getActiveSheet: () => sheet(activeId()),
    setActiveSheet: (wanted: object) => {
      showSheet(book, sheetIdOf(wanted));
      return sheet(sheetIdOf(wanted));
    },
    insertSheet: (...args: unknown[]) => {
      if (args.some((arg) => typeof arg === 'object')) throw unknownToStandIn('insertSheet from a template');
      const name = args.find((arg) => typeof arg === 'string');
      const index = args.find((arg) => typeof arg === 'number');
      const afterActive = book.sheets.findIndex((other) => other.getSheetId() === activeId()) + 1;
      return sheet(addSheet(book, name, index ?? afterActive));
    },
    deleteSheet: (unwanted) => remove(sheetIdOf(unwanted)),
    deleteActiveSheet: () => {
      remove(activeId());
      return sheet(activeId());
    },
    duplicateActiveSheet: () => {
      const copy = duplicateSheet(book, activeId());
      showSheet(book, copy);
      return sheet(copy);
    },
    moveActiveSheet: (position) => {
      if (position < 1 || position > book.sheets.length) {
        throw new ScriptException(`Sheet index ${position} out of bounds.`);
      }
      moveSheetTo(book, activeId(), position - 1);
    },
    renameActiveSheet: (name) => renameSheet(book, activeId(), name),
  };
}

/** The file itself: name, locale, names, metadata, selection. */
function spreadsheetFile(context: Context): Partial<Spreadsheet> {
  const { book, ui } = context.host;
  const active = () =>
    selectedAreas(context)
      .slice(-1)
      .map((area) => rangeService(context, area))[0] ?? null;
  const removeMenu = (caption: string): void => {
    if (!context.host.isBound) throw new StandInError("An add-on's menu comes from Ui.createAddonMenu.");
    context.host.menu = context.host.menu.filter((item) => !('caption' in item) || item.caption !== caption);
  };
  return {
    getId: () => book.unitId,
    getName: () => book.workbook.name,
    // No form sends answers here.
    getFormUrl: () => null,
    rename: (name) => {
      if (name === '') throw unknownToStandIn('a spreadsheet without a name');
      book.workbook.setName(name);
    },
    getSpreadsheetLocale: () => book.locale.name,
    setSpreadsheetLocale: (name) => {
      book.locale = knownLocale(name);
    },
    getSpreadsheetTimeZone: () => book.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    setSpreadsheetTimeZone: (name) => {
      if (!isTimeZone(name)) throw new ScriptException(`Invalid argument: ${name}`);
      book.timeZone = name;
    },
    getRange: (text) => rangeService(context, areaOfA1(book, book.workbook.getActiveSheet(), text)),
    getRangeList: (notations) =>
      rangeListService(
        context,
        notations.map((text) => areaOfA1(book, book.workbook.getActiveSheet(), text)),
      ),
    createTextFinder: (text) => textFinderService(context, text),
    getActiveRange: active,
    getActiveRangeList: () => rangeListService(context, selectedAreas(context)),
    ...selectionMethods(context),
    toast: (message: string, title?: string, seconds?: number | null) =>
      ui.toast({ message, title: title ?? '', seconds: seconds ?? SECONDS_OF_A_TOAST }),
    addMenu: (caption: string, entries: ({ name: string; functionName: string } | null)[]) => {
      removeMenu(caption);
      const items = entries.map(
        (entry): MenuItem =>
          entry === null
            ? { kind: 'separator' }
            : { kind: 'item', caption: entry.name, functionName: entry.functionName },
      );
      context.host.menu.push({ kind: 'menu', caption, items });
    },
    removeMenu,
    getNamedRanges: () => namedRanges(context),
    getRangeByName: (name) => rangeByName(context, name),
    setNamedRange: (name, range) => {
      const { sheetId, cells } = areaOf(range);
      setName(book, name, sheetId, cells);
    },
    removeNamedRange: (name) => {
      const entry = namedEntry(book, name);
      if (entry === undefined) throw new ScriptException(`The named range "${name}" does not exist.`);
      removeEntry(book, entry);
    },
    getProtections: (type) => protectionsOf(context, null, memberNameOf(type)),
    addDeveloperMetadata: (...args: unknown[]) => {
      addMetadata(context, { kind: 'spreadsheet' }, args);
      return spreadsheetService(context);
    },
    getDeveloperMetadata: () => metadataAt(context, { kind: 'spreadsheet' }),
    createDeveloperMetadataFinder: () => metadataFinder(context, () => true),
  };
}

function knownLocale(name: string): SheetLocale {
  try {
    return sheetLocale(name);
  } catch {
    throw new ScriptException(`Invalid argument: ${name}`);
  }
}
