import { tryHard } from './attempts';

/** The name of a sheet while it is built: it says what it is. Builders hold the lock of the document, so there is one at most. */
const UNFINISHED = 'Discern: unfinished';

/** Whether a sheet of this name is being built, or was when a run broke. */
export const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED);

/**
 * Takes away what an earlier run left when it broke, a sheet of the name that sheets have while they are built. One in view that
 * holds anything may be somebody's by now.
 *
 * @returns a name that no sheet has now, for the next one to be built
 */
export function sweepUnfinished(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const isSwept = tryHard(() => {
    const sheet = spreadsheet.getSheetByName(UNFINISHED);
    if (sheet === null) return;
    if (!sheet.isSheetHidden() && sheet.getLastRow() > 0) throw new Error();
    spreadsheet.deleteSheet(sheet);
  });
  return isSwept ? UNFINISHED : `${UNFINISHED} ${Date.now().toString(36)}`;
}
