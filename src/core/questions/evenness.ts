import { shares } from '../share';

/**
 * How far the share of any weight is from an even one, as a part of it: 0 where all are the same, 0.2 where the furthest
 * share is a fifth above or below 1/n. Weights given one by one tend to come out even (equalizing bias, Montibeller & von
 * Winterfeldt 2015).
 *
 * @example unevenness([10, 12, 8, 10]) // 0.2
 */
export function unevenness(weights: readonly number[]): number {
  return Math.max(0, ...shares(weights).map((share) => Math.abs(share * weights.length - 1)));
}
