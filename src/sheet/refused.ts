/** Refuses what the person asked for; its message is one sentence for them. Nothing was changed. */
export class Refused extends Error {}

/** Refuses to write over what somebody has changed in the sheet since the sidebar read it. */
export function refuseChanged(what: string, action: string): never {
  throw new Refused(
    `Nothing was written, because the ${what} changed in the sheet meanwhile: refresh and ${action} again.`,
  );
}
