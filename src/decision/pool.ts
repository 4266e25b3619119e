import { yearsAfter } from './day';
import { sameNameKey } from './same_name';

/** The three pools into which every move that was ever considered is sorted. */
export const POOLS = ['considered', 'future', 'discarded'] as const;
export type Pool = (typeof POOLS)[number];

/** As they stand in the sheet and on the page. */
export const POOL_NAMES: Readonly<Record<Pool, string>> = {
  considered: 'Under real consideration',
  future: 'Future possibilities',
  discarded: 'Discarded for now',
};

/** The pool that a text names, whatever its case and spaces; null for any other text. */
export function poolNamed(text: string): Pool | null {
  return POOLS.find((pool) => sameNameKey(POOL_NAMES[pool]) === sameNameKey(text)) ?? null;
}

/** Whether an option has what the next step must have. */
export const MUST_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type MustAnswer = (typeof MUST_ANSWERS)[number];

/** Something to choose, written down and sorted, whether or not it is ever scored. Days are serial numbers. */
export interface SortedOption {
  /** Stays when it is renamed or moved, and goes with it into a matrix. */
  id: string;
  name: string;
  /** Null while it is not sorted. */
  pool: Pool | null;
  pros: string;
  cons: string;
  /** One per must of its table, null for a blank. */
  musts: (MustAnswer | null)[];
  /** How many years from now it could be taken. */
  yearsOut: number | null;
  possibleFrom: number | null;
  decideBy: number | null;
  lookAgain: number | null;
  reason: string;
  changedOn: number | null;
}

/** Nothing beyond so many years is planned for. */
export const FURTHEST_YEARS = 10;

/** How many options each pool has, and how many are in none. */
export function poolCounts(
  options: readonly Pick<SortedOption, 'pool'>[],
): Record<Pool | 'unsorted', number> {
  const counts = { considered: 0, future: 0, discarded: 0, unsorted: 0 };
  for (const { pool } of options) counts[pool ?? 'unsorted'] += 1;
  return counts;
}

/** Whether an option lies more than ten years ahead. */
export function isTooFarOut(
  { yearsOut, possibleFrom }: Pick<SortedOption, 'yearsOut' | 'possibleFrom'>,
  today: number,
): boolean {
  const isLate = possibleFrom !== null && possibleFrom > yearsAfter(today, FURTHEST_YEARS);
  return isLate || (yearsOut !== null && yearsOut > FURTHEST_YEARS);
}

/** Days that have come, each for the options of one pool that it concerns. */
export interface Due<Option> {
  readonly field: 'decideBy' | 'lookAgain';
  readonly pool: Pool | null;
  readonly options: readonly Option[];
}

/**
 * What has to be looked at: options whose day to look again, or to decide by, is today or has passed. A day to decide by says
 * nothing about a discarded option, which is decided.
 */
export function dueOptions<Option extends SortedOption>(
  options: readonly Option[],
  today: number,
): Due<Option>[] {
  return (['decideBy', 'lookAgain'] as const).flatMap((field) =>
    [null, ...POOLS]
      .filter((pool) => field !== 'decideBy' || pool !== 'discarded')
      .map((pool) => ({
        field,
        pool,
        options: options.filter((each) => each.pool === pool && (each[field] ?? Infinity) <= today),
      }))
      .filter((due) => due.options.length > 0),
  );
}
