/** What a Google service throws at a script: its `name` is "Exception" (PLATFORM E). */
export class ScriptException extends Error {
  override readonly name = 'Exception';
}

/**
 * The stand-in cannot answer as Google would. It is never the script's business: a run in which it was raised
 * fails with it, even when the script caught it.
 */
export class StandInError extends Error {
  override readonly name = 'StandInError';
}

/** Says which part of Google the stand-in does not know: it is added to host/ with its source in FIDELITY.md. */
export function unknownToStandIn(what: string): StandInError {
  return new StandInError(`The stand-in does not know ${what}.`);
}
