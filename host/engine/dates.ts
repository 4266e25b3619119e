import { numfmt } from '@univerjs/core';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Day 0 of a spreadsheet, 30 December 1899, as milliseconds UTC. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day number as the script sees it: a Date whose clock, in the machine's time zone, shows the cell's date. */
export function dateOfSerial(serial: number): Date {
  const clock = new Date(DAY_ZERO + Math.round(serial * MILLISECONDS_PER_DAY));
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

/** The day number whose date and time the Date's clock shows in the machine's time zone. */
export function serialOfDate(date: Date): number {
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
