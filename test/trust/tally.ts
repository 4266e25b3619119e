import { appendFileSync } from 'node:fs';
import { seededRandom } from '../../src/core/seeded_random';

/** Everything is tried (`npm run trust`); without it a share that `npm test` has time for, the same each time. */
export const IS_WHOLE = process.env.TRUST === 'whole';

const SEED = 20261126;

/**
 * So many of a list, in their order, drawn by lot but the same each time.
 *
 * @param whole how many when everything is tried: all of them, unless there are too many for one evening
 */
export function shareOf<T>(
  list: readonly T[],
  count: number,
  whole = Number.POSITIVE_INFINITY,
): readonly T[] {
  const most = IS_WHOLE ? whole : count;
  if (list.length <= most) return list;
  const random = seededRandom(SEED);
  const chosen = list
    .map((_, at) => ({ at, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ at }) => at);
  return list.filter((_, at) => chosen.includes(at));
}

/** What was tried, for the table that `npm run trust` prints. */
export interface Figure {
  /** "single faults" */
  what: string;
  tried: number;
  /** How many of them lost something, or said what is not so. */
  lost: number;
}

/** Adds a figure to the table, where one is asked for. */
export function tell(figure: Figure): void {
  const file = process.env.TRUST_FIGURES;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
