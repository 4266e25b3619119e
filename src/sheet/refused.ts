/** Refuses what the person asked for; its message is one sentence for them. Nothing was changed. */
export class Refused extends Error {}

/** Everything was written, but the sheet did not answer when it was looked at again. */
export class NotReadAgain extends Refused {
  constructor() {
    super('The change was made, but could not be read again: please press Refresh.');
  }
}

/** Refuses to write over what somebody has changed in the sheet since the sidebar read it. */
export function refuseChanged(what: string, action: string): never {
  throw new Refused(
    `Nothing was written, because the ${what} changed in the sheet meanwhile: refresh and ${action} again.`,
  );
}
