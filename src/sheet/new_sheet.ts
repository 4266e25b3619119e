import type { OnFailure } from './transaction';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A hidden sheet under a name that is free, so that taking it away can't hit a sheet of anybody else. */
export function newSheet(spreadsheet: Spreadsheet, name: string, before: Sheet, onFailure: OnFailure): Sheet {
  let sheet: Sheet | null = null;
  const find = () => sheet ?? spreadsheet.getSheetByName(name);
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
    what: `the unfinished sheet “${name}”`,
  });
  sheet = spreadsheet.insertSheet(name, before.getIndex());
  sheet.hideSheet();
  return sheet;
}

const isThere = (spreadsheet: Spreadsheet, sheet: Sheet) =>
  spreadsheet.getSheetById(sheet.getSheetId()) !== null;
