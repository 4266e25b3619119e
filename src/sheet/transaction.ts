import { tryHard } from './attempts';
import { ASK_OWNER, isKeptOut } from './permission';
import { Refused } from './refused';

/** How one part of a change is taken back, and what is left in the file when even that fails. */
export interface Undo {
  /** Must also be right when the part did nothing. */
  readonly back: () => void;
  /** Throws or gives false when the part is still there. */
  readonly isBack: () => boolean;
  /** What to look at, asked only when it is still there: "the weights in B5:B11". */
  readonly what: string;
}

/** Registers how to undo the call that comes next, because a call may take effect and still report a failure. */
export type OnFailure = (undo: Undo) => void;

/**
 * Runs writes that belong together. When one fails, every part that was begun is undone on its own, the latest first,
 * each as often as it needs; then the file is looked at, and the sentence says what was found: that of a refusal where nothing is left.
 *
 * @throws Refused with one sentence for the person; never Google's own message
 */
export function allOrNothing<T>(work: (onFailure: OnFailure) => T): T {
  const undos: Undo[] = [];
  try {
    const result = work((undo) => undos.unshift(undo));
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    const left = undos.filter((undo) => !isUndone(undo)).map(({ what }) => what);
    const isFlushed = tryHard(() => SpreadsheetApp.flush());
    if (error instanceof Refused && left.length === 0 && isFlushed) throw error;
    throw new Refused(sentenceFor(left, isFlushed, isOurs(error)));
  }
}

function isUndone({ back, isBack }: Undo): boolean {
  const isTakenBack = tryHard(() => {
    back();
    if (!isBack()) throw new Error();
  });
  // Where Google lets nobody write, as into cells that somebody else protects, there may be nothing to take back.
  return isTakenBack || isSo(isBack);
}

function isSo(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

/** A fault of ours is a TypeError and its like; what Google reports is an Exception. */
function isOurs(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}

function sentenceFor(left: readonly string[], isFlushed: boolean, isFaultOfOurs: boolean): string {
  const why = isFaultOfOurs
    ? 'because of a fault in Discern: please report it'
    : isKeptOut()
      ? ASK_OWNER
      : 'because Google Sheets did not answer as it should: please try again';
  if (left.length > 0)
    return `The change could not be finished nor fully undone, so please look at ${left.join(' and ')}, ${why}.`;
  return isFlushed
    ? `Nothing was changed in your file, ${why}.`
    : `The change was undone, but Google Sheets did not confirm it, so please look at the sheet before you try again.`;
}
