import { isUnfinished } from './unfinished';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A header may be a common word: more cells than these are not looked at. */
const MOST = 5;

/**
 * What is found on the sheet of ours with this name, or else, for a person may have renamed it, on a sheet where a cell shows just
 * this header: four more service calls whatever the file holds, and those that looking at such a sheet takes.
 *
 * @param find told the name where it is known without asking
 */
export function findOnSheet<Found>(
  spreadsheet: Spreadsheet,
  name: string,
  header: string,
  find: (sheet: Sheet, name?: string) => Found | null,
): Found | null {
  const named = spreadsheet.getSheetByName(name);
  const found = named === null ? null : find(named, name);
  if (found !== null) return found;
  for (const cell of spreadsheet.createTextFinder(header).matchEntireCell(true).findAll().slice(0, MOST)) {
    const sheet = cell.getSheet();
    // What a run that broke has left is swept up by the next, not taken for hers.
    const other = isUnfinished(sheet.getName()) ? null : find(sheet);
    if (other !== null) return other;
  }
  return null;
}
