import type { MatrixPlace } from '../api';
import { freeSheetName } from './sheet_name';
import type { OnFailure } from './transaction';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that is built aside, out of sight. */
export interface NewSheet {
  readonly sheet: Sheet;
  /** Brings it into view under a free name for its title. */
  readonly show: (title: string) => MatrixPlace;
}

/** A hidden sheet under a name that is free, so that taking it away can't hit a sheet of anybody else. */
export function newSheet(
  spreadsheet: Spreadsheet,
  name: string,
  before: Sheet,
  onFailure: OnFailure,
): NewSheet {
  const names = [name];
  let made: Sheet | null = null;
  const find = () => made ?? spreadsheet.getSheetByName(name);
  onFailure({
    back: () => {
      const unfinished = find();
      spreadsheet.setActiveSheet(before);
      if (unfinished !== null && isThere(spreadsheet, unfinished)) spreadsheet.deleteSheet(unfinished);
    },
    isBack: () => {
      const unfinished = find();
      return unfinished === null || !isThere(spreadsheet, unfinished);
    },
    get what() {
      return `the unfinished sheet ${names.map((each) => `“${each}”`).join(' or ')}`;
    },
  });
  const sheet = spreadsheet.insertSheet(name, before.getIndex());
  made = sheet;
  sheet.hideSheet();
  return {
    sheet,
    show: (title) => {
      const sheetName = freeSheetName(spreadsheet, title);
      // Shown first: a sheet that Google Sheets fails to show would be left hidden under a name that nothing sweeps up.
      sheet.showSheet();
      spreadsheet.setActiveSheet(sheet);
      names.push(sheetName);
      sheet.setName(sheetName);
      return { sheetId: sheet.getSheetId(), sheetName };
    },
  };
}

const isThere = (spreadsheet: Spreadsheet, sheet: Sheet) =>
  spreadsheet.getSheetById(sheet.getSheetId()) !== null;
