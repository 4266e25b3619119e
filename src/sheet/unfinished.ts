import { tryHard } from './attempts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Under this the names of sheets that are being built are kept, until they are finished. */
const KEY = 'discern.unfinished';

/** The name of a sheet that is being built: nobody has one like it, and it says what it is. */
const nameOf = (time: number) => `Discern: unfinished ${time.toString(36)}`;

/** A name for a sheet that is about to be built, remembered so that it can be taken away if this run breaks. */
export function rememberUnfinished(): string {
  const properties = PropertiesService.getDocumentProperties();
  const name = nameOf(Date.now());
  properties.setProperty(KEY, name);
  return name;
}

/** The sheet is finished. It has its own name by now, so a name that could not be forgotten does no harm. */
export function forgetUnfinished(): void {
  tryHard(() => void PropertiesService.getDocumentProperties().deleteProperty(KEY));
}

/** Takes away what an earlier run left when it broke. */
export function sweepUnfinished(spreadsheet: Spreadsheet): void {
  tryHard(() => {
    const name = PropertiesService.getDocumentProperties().getProperty(KEY);
    const sheet = name === null ? null : spreadsheet.getSheetByName(name);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  });
}
