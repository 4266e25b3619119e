import { RANGE_TYPE } from '@univerjs/core';
import { lastCell } from '../engine/extent';
import { replaceFormats, sheetFormats } from '../engine/formats';
import { setNote } from '../engine/notes';
import { duplicateSheet, moveSheetTo, renameSheet } from '../engine/sheet_tabs';
import { sortRows } from '../engine/sort_rows';
import { contentOf, NOTHING, writeCells } from '../engine/write_cells';
import { Area, areaOfA1, areaOfCells, checkedArea } from './area';
import { sheetCharts } from './charts';
import { FormatRule, formatRule, formatRuleOf } from './conditional_format';
import { type Context, changeAll, changeEach } from './context';
import { memberNameOf } from './enums';
import { filterOf } from './filter';
import { addMetadata, inSheet, metadataAt, metadataFinder } from './metadata';
import { namedRanges } from './named_ranges';
import { protect, protectionsOf } from './protection';
import { rangeService } from './range';
import { rangeListService } from './range_list';
import { ScriptException, unknownToStandIn } from './script_error';
import { selectedAreas, showSheetTab } from './selection';
import { selectionMethods } from './selection_service';
import { service } from './service';
import { sheetLines } from './sheet_lines';
import { sheetLook } from './sheet_look';
import { spreadsheetService } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a Sheet object stands for: its tab, whatever its name is by now. */
export class SheetState {
  constructor(readonly sheetId: string) {}
}

export function sheetService(context: Context, sheetId: string): Sheet {
  const self = (): Sheet => sheet;
  const sheet: Sheet = service<Sheet>(
    context.run,
    'Sheet',
    {
      ...sheetLines(context, sheetId, self),
      ...sheetLook(context, sheetId, self),
      ...sheetContent(context, sheetId, self),
      ...sheetMarks(context, sheetId, self),
      ...sheetCharts(context, sheetId),
    },
    new SheetState(sheetId),
  );
  return sheet;
}

/** Name, place and cells. */
function sheetContent(context: Context, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { book, beside } = context.host;
  const sheet = () => book.sheet(sheetId);
  const whole = (): Area => new Area(sheetId, 1, 1, sheet().getRowCount(), sheet().getColumnCount());
  const range = (area: Area): Range => rangeService(context, area);
  const clear = (contents: boolean, formats: boolean): Sheet => {
    const change = { ...(contents ? NOTHING : {}), ...(formats ? { s: null } : {}) };
    const { row, column } = lastCell(book, sheetId, true);
    if (row >= 0) writeCells(book, sheetId, changeAll(new Area(sheetId, 1, 1, row + 1, column + 1), change));
    return self();
  };
  const selected = (): Area[] => selectedAreas(context).filter((area) => area.sheetId === sheetId);
  return {
    getSheetId: () => beside.sheetNumber(sheetId),
    getName: () => sheet().getName(),
    getSheetName: () => sheet().getName(),
    setName: (name) => {
      renameSheet(book, sheetId, name);
      return self();
    },
    getIndex: () => book.sheets.findIndex((other) => other.getSheetId() === sheetId) + 1,
    getParent: () => spreadsheetService(context),
    activate: () => {
      showSheetTab(context, sheetId);
      return self();
    },
    getRange: (first: string | number, column?: number, rows?: number, columns?: number) =>
      range(
        typeof first === 'string'
          ? areaOfA1(book, sheet(), first)
          : checkedArea(sheet(), first, column ?? 1, rows ?? 1, columns ?? 1),
      ),
    getRangeList: (notations) =>
      rangeListService(
        context,
        notations.map((text) => areaOfA1(book, sheet(), text)),
      ),
    getDataRange: () => {
      const { row, column } = lastCell(book, sheetId, false);
      return range(
        areaOfCells(sheetId, {
          startRow: 0,
          startColumn: 0,
          endRow: Math.max(0, row),
          endColumn: Math.max(0, column),
        }),
      );
    },
    appendRow: (values) => {
      const row = lastCell(book, sheetId, false).row + 1;
      const area = checkedArea(sheet(), row + 1, 1, 1, values.length);
      const stored = (r: number, c: number) => book.storedCell(sheetId, r, c);
      const changes = changeEach(area, [values], (value, r, c) => contentOf(book, value, stored(r, c)));
      context.host.validation.writeChecked(sheetId, changes);
      return self();
    },
    copyTo: () => {
      const copy = duplicateSheet(book, sheetId);
      moveSheetTo(book, copy, book.sheets.length - 1);
      return sheetService(context, copy);
    },
    getLastRow: () => lastCell(book, sheetId, false).row + 1,
    getLastColumn: () => lastCell(book, sheetId, false).column + 1,
    getActiveRange: () => selected().slice(-1).map(range)[0] ?? null,
    getActiveRangeList: () => (selected().length === 0 ? null : rangeListService(context, selected())),
    ...selectionMethods(context),
    getActiveCell: () => {
      const [area] = selected().slice(-1);
      return range(new Area(sheetId, area?.row ?? 1, area?.column ?? 1, 1, 1));
    },
    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) => {
      const { contentsOnly = false, formatOnly = false } = options ?? {};
      return clear(!formatOnly || contentsOnly, !contentsOnly || formatOnly);
    },
    clearContents: () => clear(true, false),
    clearFormats: () => clear(false, true),
    clearNotes: () => {
      whole().map((row, column) => setNote(book, sheetId, row, column, ''));
      return self();
    },
    sort: (column: number, ascending?: boolean) => {
      if (!Number.isInteger(column) || column < 1 || column > sheet().getColumnCount())
        throw unknownToStandIn(`how a sheet is sorted by column ${column}`);
      const { row, column: last } = lastCell(book, sheetId, false);
      const frozen = sheet().getFreeze().ySplit;
      if (row < frozen) return self();
      const cells = {
        startRow: frozen,
        startColumn: 0,
        endRow: row,
        endColumn: last,
        rangeType: RANGE_TYPE.NORMAL,
      };
      sortRows(book, sheetId, cells, [{ column: column - 1, ascending: ascending ?? true }]);
      return self();
    },
  };
}

/** What a sheet carries besides its cells: rules, protection, metadata, names, filter. */
function sheetMarks(context: Context, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { book } = context.host;
  return {
    getConditionalFormatRules: () =>
      sheetFormats(book, sheetId).map(({ ranges, rule }) =>
        formatRule(
          context,
          new FormatRule(
            ranges.map((range) => areaOfCells(sheetId, range)),
            rule,
          ),
        ),
      ),
    setConditionalFormatRules: (rules) => {
      const drafts = rules.map(formatRuleOf);
      if (drafts.some(({ areas }) => areas.some((area) => area.sheetId !== sheetId))) {
        throw new ScriptException('Conditional format rules must be on the sheet that they are set on.');
      }
      replaceFormats(
        book,
        sheetId,
        drafts.map(({ areas, engineRule }) => ({
          ranges: areas.map((area) => area.cells),
          rule: engineRule,
        })),
      );
    },
    clearConditionalFormatRules: () => replaceFormats(book, sheetId, []),
    getFilter: () => filterOf(context, sheetId),
    protect: () => protect(context, sheetId, null),
    getProtections: (type) => protectionsOf(context, sheetId, memberNameOf(type)),
    addDeveloperMetadata: (...args: unknown[]) => {
      addMetadata(context, { kind: 'sheet', sheetId }, args);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(context, { kind: 'sheet', sheetId }),
    createDeveloperMetadataFinder: () => metadataFinder(context, inSheet(sheetId)),
    getNamedRanges: () => namedRanges(context, sheetId),
  };
}
