/** Refuses to write over what somebody has changed in the sheet since the sidebar read it. */
export function refuseChanged(what: string, action: string): never {
  throw new Error(
    `Nothing was written, because the ${what} changed in the sheet meanwhile: refresh and ${action} again.`,
  );
}
