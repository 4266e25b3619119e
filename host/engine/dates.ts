import { numfmt } from '@univerjs/core';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Day 0 of a spreadsheet, 30 December 1899, as milliseconds UTC. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * A day number as the script sees it: a Date which a clock in the spreadsheet's time zone shows as the cell does; null is
 * the machine's own zone, in which the script's clock stands.
 */
export function dateOfSerial(serial: number, timeZone: string | null): Date {
  const clock = new Date(DAY_ZERO + Math.round(serial * MILLISECONDS_PER_DAY));
  if (timeZone !== null) return momentAt(clock.getTime(), timeZone);
  return new Date(
    clock.getUTCFullYear(),
    clock.getUTCMonth(),
    clock.getUTCDate(),
    clock.getUTCHours(),
    clock.getUTCMinutes(),
    clock.getUTCSeconds(),
    clock.getUTCMilliseconds(),
  );
}

/** The day number whose date and time a clock in the time zone shows for the Date. */
export function serialOfDate(date: Date, timeZone: string | null): number {
  if (timeZone !== null)
    return (date.getTime() + aheadOfUtc(date, timeZone) - DAY_ZERO) / MILLISECONDS_PER_DAY;
  const clock = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (clock - DAY_ZERO) / MILLISECONDS_PER_DAY;
}

export function isDatePattern(pattern: string): boolean {
  return pattern !== '' && numfmt.isDateFormat(pattern);
}

/** The moment at which a clock in the time zone shows what one in UTC shows at `shown`. */
function momentAt(shown: number, timeZone: string): Date {
  const near = new Date(shown - aheadOfUtc(new Date(shown), timeZone));
  return new Date(shown - aheadOfUtc(near, timeZone));
}

/** How far the clock of a time zone is ahead of UTC at a moment, in milliseconds. */
function aheadOfUtc(moment: Date, timeZone: string): number {
  const shown = clockOf(timeZone).format(moment);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment.getTime() / 1000) * 1000;
}

/** What a clock shows, as 2026-11-26 08:05:00. To make one takes a hundred times as long as to look at it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether a Date is one: `new Date('soon')` is not. */
export function isMoment(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
