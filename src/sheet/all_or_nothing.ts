/** Registers how to undo the call that comes next. An undo must also be right when that call did nothing. */
export type OnFailure = (undo: () => void) => void;

/**
 * Runs writes that belong together. When one fails, what was begun is undone, latest first, so that the file is
 * as it was. Undos are registered before the call that they undo, because a call may take effect and still
 * report a failure.
 *
 * @throws Error with one sentence for the person that says what failed and how the file is now.
 */
export function allOrNothing<T>(work: (onFailure: OnFailure) => T): T {
  const undos: (() => void)[] = [];
  try {
    const result = work((undo) => undos.unshift(undo));
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    throw new Error(afterFailure(error, undos));
  }
}

function afterFailure(error: unknown, undos: readonly (() => void)[]): string {
  const reason = error instanceof Error ? error.message : String(error);
  try {
    for (const undo of undos) undo();
    SpreadsheetApp.flush();
  } catch {
    return `The change could not be finished nor fully undone, so please look at the sheet and use Edit, Undo: Google Sheets reported "${reason}".`;
  }
  return `Nothing was changed in your file, so please try again: Google Sheets reported "${reason}".`;
}
