import type { Grid } from './grid';

/** The number in a cell, or null; dates are no numbers to add up. */
export function numberAt(grid: Grid, line: number, cross: number): number | null {
  const value = grid.value(line, cross);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A weight as a number, "30%" as text too. */
export function weightAt(grid: Grid, line: number, cross: number): number | null {
  const number = numberAt(grid, line, cross);
  if (number !== null) return number;
  const match = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(grid.shown(line, cross));
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.')) / 100;
}

export const sum = (list: readonly number[]): number => list.reduce((whole, value) => whole + value, 0);

export const mean = (list: readonly number[]): number => sum(list) / list.length;

/** The middle of a list, between its two middle numbers where there is no one. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return mean([sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN]);
}

const squares = (list: readonly number[]) => sum(list.map((value) => (value - mean(list)) ** 2));

/** What a helper beside the options tells of their scores: the ends, how far apart, how scattered. */
export const SPREADS: readonly ((list: readonly number[]) => number)[] = [
  (list) => Math.max(...list),
  (list) => Math.min(...list),
  (list) => Math.max(...list) - Math.min(...list),
  (list) => Math.sqrt(squares(list) / (list.length - 1)),
  (list) => Math.sqrt(squares(list) / list.length),
  (list) => list.length,
];

/** Half a unit of the last decimal that a number has: as exactly as it was typed. */
export function halfUnit(value: number): number {
  const [, decimals = ''] = String(Number(value.toPrecision(12))).split('.');
  return 0.5 * 10 ** -decimals.length;
}

/** Whether a number is another one, rounded or not. */
export function isRounded(value: number, exact: number): boolean {
  return Math.abs(value - exact) <= Math.max(1e-9 * Math.abs(exact), halfUnit(value) * (1 + 1e-9));
}

/** Whether two numbers are the same but for the last digits. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
