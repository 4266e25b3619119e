import type { Server } from './api';
import { checked } from './checked_arguments';
import { ALLOW_BOTH, ASK_OWNER, isKeptOut, lacksPermission } from './sheet/permission';
import { Refused } from './sheet/refused';

/**
 * Answers a call of the sidebar: checks its arguments first, and says whatever goes wrong in one sentence that carries neither
 * Google's own words nor an id.
 */
export function answer<Name extends keyof Server>(
  name: Name,
  given: unknown[],
  work: (...args: Parameters<Server[Name]>) => ReturnType<Server[Name]>,
): ReturnType<Server[Name]> {
  const args = checked(name, given);
  try {
    return work(...args);
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (isOurs(error)) throw new Refused(OUR_FAULT);
    if (lacksPermission()) throw new Refused(NO_SPREADSHEET);
    throw new Refused(isKeptOut() ? PROTECTED : NO_ANSWER);
  }
}

const NO_ANSWER = 'Google Sheets did not answer as it should, and nothing was changed: please try again.';
const PROTECTED = `Nothing was changed, ${ASK_OWNER}.`;
const NO_SPREADSHEET = `Discern may not read this spreadsheet, because that permission was refused: ${ALLOW_BOTH}.`;
const OUR_FAULT =
  'This did not work because of a fault in Discern, and nothing was changed: please report it.';

/** What JavaScript itself throws is a fault of ours; what Google reports is an Exception. */
function isOurs(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
