import type { OptionsView, WizardStart } from '../../api';
import { cellOf } from '../../door/cell';
import type { Block, CellPlace } from '../../table/a1';
import { landmarksOfOptions } from '../../table/landmarks';
import { type OptionsReference, referenceTo } from '../../table/matrix/option_musts';
import { POOL_HEADER, SHEET_NAME } from '../../table/options/columns';
import { findOptions, type OptionsMap } from '../../table/options/find';
import { noteOf, scoresIn } from '../../table/options/notes';
import { type ReadOptions, readOptions } from '../../table/options/read';
import { noteAt, type SheetCells } from '../../table/sheet_cells';
import { findOnSheet } from '../find_sheet';
import type { Lines } from '../on_its_lines';
import { Refused } from '../refused';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of options that was read off its sheet, with the cells that it was read from. */
export interface FoundOptions {
  readonly sheet: Sheet;
  /** All cells of the sheet. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly cells: SheetCells;
  readonly map: OptionsMap;
  readonly read: ReadOptions;
}

/** What is read of each cell beside its value: a page shows notes, a writer has to know formulas. */
type Beside = 'notes' | 'formulas';

/**
 * The options of the file: on the active sheet, else on the sheet that has the name we give, else on any that has the headers,
 * for a person may have renamed it.
 */
export function optionsOf(spreadsheet: Spreadsheet): FoundOptions | null {
  const onActive = optionsOn(spreadsheet.getActiveSheet(), 'notes');
  if (onActive !== null) return onActive;
  return findOnSheet(spreadsheet, SHEET_NAME, POOL_HEADER, (sheet, name) => optionsOn(sheet, 'notes', name));
}

/** What a table of options shows, without its notes and formulas. */
export interface ShownOptions {
  readonly shown: string[][];
  readonly map: OptionsMap;
}

/** What the options of the file show, wherever their sheet is: three service calls where it has the name we give. */
export function shownOptions(spreadsheet: Spreadsheet): ShownOptions | null {
  return findOnSheet(spreadsheet, SHEET_NAME, POOL_HEADER, (sheet) => {
    const shown = sheet.getDataRange().getDisplayValues();
    const map = findOptions(shown);
    return map === null ? null : { shown, map };
  });
}

/** The sheet of options as formulas refer to it, wherever it is; null where the file has none. */
export function optionsReference(spreadsheet: Spreadsheet): OptionsReference | null {
  return findOnSheet(spreadsheet, SHEET_NAME, POOL_HEADER, (sheet, name) => {
    const map = findOptions(sheet.getDataRange().getDisplayValues());
    return map === null ? null : referenceTo(name ?? sheet.getName(), map);
  });
}

/**
 * What the wizard may begin with: the options under real consideration. When a call fails there is nothing to offer, which must
 * not keep the wizard from opening.
 */
export function offeredOptions(spreadsheet: Spreadsheet): WizardStart['options'] {
  try {
    const found = shownOptions(spreadsheet);
    if (found === null) return [];
    const { shown, map } = found;
    return readOptions({ values: shown, shown }, map)
      .options.filter(({ pool }) => pool === 'considered')
      .map((option) => ({
        id: option.id,
        name: option.name,
        note: noteOf(
          option,
          map.musts.map(({ name }) => name),
        ),
      }));
  } catch {
    return [];
  }
}

/** The options of a sheet, or null when it holds none. */
function optionsOn(sheet: Sheet, beside: Beside, name?: string): FoundOptions | null {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  const map = findOptions(shown);
  if (map === null) return null;
  const cells = {
    sheetName: name ?? sheet.getName(),
    values: range.getValues().map((row) => row.map(cellOf)),
    shown,
    formulas: beside === 'formulas' ? range.getFormulas() : [],
    notes: beside === 'notes' ? range.getNotes() : [],
  };
  return { sheet, range, cells, map, read: readOptions(cells, map) };
}

/**
 * The options of a sheet that is about to be written.
 *
 * @throws Refused when they are gone
 */
export function optionsToChange(spreadsheet: Spreadsheet, sheetId: number): FoundOptions {
  const sheet = spreadsheet.getSheetById(sheetId);
  const found = sheet === null ? null : optionsOn(sheet, 'formulas');
  if (found === null) {
    throw new Refused(
      'Nothing was written, because the sheet of the options is gone or has lost its headers Option, Pool and Id: bring them back, or make a new sheet.',
    );
  }
  return found;
}

/** Where the rows and columns of the options stand, for writing over these blocks and into these notes. */
export const linesOfOptions = (
  { sheet, range, cells, map }: Pick<FoundOptions, 'sheet' | 'range' | 'cells' | 'map'>,
  over: readonly Block[],
  noted: readonly CellPlace[] = [],
): Lines => ({ sheet, range, cells, landmarks: landmarksOfOptions(cells, map), over, noted });

/** The columns of the table that are ours to write. */
export function ownColumns({ columns, musts }: OptionsMap): ReadonlySet<number> {
  const all = [...Object.values(columns), ...musts.map(({ column }) => column)];
  return new Set(all.filter((column): column is number => column !== null));
}

/** What the sidebar gets to know of them. */
export function viewOfOptions({ sheet, cells, map, read }: FoundOptions): OptionsView {
  return {
    sheetId: sheet.getSheetId(),
    sheetName: cells.sheetName,
    musts: map.musts.map(({ name }) => name),
    options: read.options.map((option) => ({
      ...option,
      kept: scoresIn(noteAt(cells, { row: option.row, column: map.columns.name ?? 1 })),
    })),
    problems: read.problems,
  };
}

/** The view of options that were just written, read again. What was done must not look undone when reading fails. */
export function viewAfterChange({ sheet, cells }: Pick<FoundOptions, 'sheet' | 'cells'>): OptionsView {
  const view = viewOrNull(() => {
    const found = optionsOn(sheet, 'notes', cells.sheetName);
    return found === null ? null : viewOfOptions(found);
  });
  if (view !== null) return view;
  throw new Refused('The change was made, but its sheet could not be read again: please press Refresh.');
}

/** The same of a sheet that was just made. */
export function viewAfterMaking(spreadsheet: Spreadsheet): OptionsView {
  const view = viewOrNull(() => {
    const found = optionsOf(spreadsheet);
    return found === null ? null : viewOfOptions(found);
  });
  if (view !== null) return view;
  throw new Refused('The sheet was made, but could not be read again: please press Refresh.');
}

function viewOrNull(read: () => OptionsView | null): OptionsView | null {
  try {
    return read();
  } catch {
    return null;
  }
}
