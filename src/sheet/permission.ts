/** What a person does who has refused one of the two permissions; that Google asks again is not sure. */
export const ALLOW_BOTH =
  'choose Discern in the menu again and allow both, or, if Google does not ask, end its access at myaccount.google.com/permissions first';

/**
 * Whether somebody has protected cells of this file, or a sheet, so that this person may not edit them: asked after something
 * failed, because Google refuses a write there as it refuses any, and false where it does not say.
 */
export function isKeptOut(): boolean {
  try {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    return [SHEET, RANGE].some((type) => file.getProtections(type).some((each) => !each.canEdit()));
  } catch {
    return false;
  }
}

export const KEPT_OUT =
  'Google Sheets refused it, and some cells of this file are protected so that you may not edit them';

/** What a person does then. */
export const ASK_OWNER = `because ${KEPT_OUT}: ask its owner, or try again`;

/** Whether the person has refused a permission: asked after something failed, and false where Google does not say. */
export function lacksPermission(): boolean {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}
