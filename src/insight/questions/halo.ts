import { concordance } from '../../core/judges/concordance';
import type { Situation } from './situation';

/** Criteria that put the options in almost the same order, as a first impression does. */
export interface Halo {
  readonly code: 'halo';
  readonly criteria: readonly number[];
  /** The options that are scored on all of them. */
  readonly items: number;
  /** Kendall's W with the criteria as judges: 1 for the same order on each. */
  readonly w: number;
}

const LEAST = 4;
const MOST_W = 0.8;

/**
 * A first impression colours every score (Kahneman, Lovallo & Sibony 2019), so that all criteria say the same. It is asked
 * from four criteria and four options on.
 */
export function halo({ values, weighted }: Situation): Halo | null {
  const found = concordance(weighted.map((criterion) => values[criterion] ?? []));
  if (found === null || found.judges < LEAST || found.items < LEAST || found.w <= MOST_W) return null;
  return { code: 'halo', criteria: weighted, items: found.items, w: found.w };
}
