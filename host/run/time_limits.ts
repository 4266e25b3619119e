/** How long a run may take, in milliseconds (developers.google.com/apps-script/guides/services/quotas). */
export interface TimeLimits {
  /** What a person starts from a menu or a sidebar. */
  run: number;
  /** A function for a cell, and a simple trigger. */
  short: number;
}

export const TIME_LIMITS: TimeLimits = { run: 360_000, short: 30_000 };

/**
 * When a realm cuts a run off that makes no service call any more. A call that comes too late is refused as soon as the time
 * is over, so this waits a little longer: cut off in the middle of a call, the file would be half written.
 */
export const cutOffAfter = (limit: number): number => Math.ceil(1.1 * limit) + 1000;

/** A realm has cut a run off. */
export class RunIsCutOff extends Error {}
