/*
 * Days as Sheets counts them: whole days since 30 December 1899, its serial numbers. They are days of the calendar, free of
 * time zones.
 */

const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const EPOCH = 25_569;

/** The serial number of a day of the calendar; months count from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}

/** The serial number of "2026-03-12"; null for any other text and for a day that no calendar has. */
export function dayOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOfDay(day) === match[0] ? day : null;
}

/** "2026-03-12" */
export function isoOfDay(day: number): string {
  return new Date((day - EPOCH) * DAY).toISOString().slice(0, 10);
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "12 March 2026" */
export function dayInWords(day: number): string {
  const [year, month, date] = isoOfDay(day).split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The same day some years later; 29 February becomes 1 March where a year has none. */
export function yearsAfter(day: number, years: number): number {
  const [year, month, date] = isoOfDay(day).split('-').map(Number);
  return dayOf((year ?? 0) + years, month ?? 1, date ?? 1);
}
