/** A list to pick from, typed out: it needs no other cells. */
export function choiceOf(
  values: readonly string[],
  help: string,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
}
