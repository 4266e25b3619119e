/** What a person does who has refused one of the two permissions; that Google asks again is not sure. */
export const ALLOW_BOTH =
  'choose Discern in the menu again and allow both, or, if Google does not ask, end its access at myaccount.google.com/permissions first';

/** Whether the person has refused a permission: asked after something failed, and false where Google does not say. */
export function lacksPermission(): boolean {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}
