import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf } from '../positions';

/** How one option dominates another. */
export interface Dominance {
  /** The number of criteria on which it is better, whatever the blanks turn out to be. */
  readonly better: number;
  /** Whether a blank of either of the two is counted, as the worst for it and as the best for the other. */
  readonly hasBlanks: boolean;
}

/**
 * How the first option dominates the second: it is at least as good on every criterion and better on at least one
 * (Keeney & Raiffa 1976); null when it does not. Both lists hold values, higher is better, on the same criteria; see
 * `dominators` for which criteria count.
 *
 * A blank counts as the worst for the first option and as the best for the second: as an anchor, or as a score of its
 * own beyond that anchor, because a blank is left out, which is to fill it with the option's own mean. Without
 * anchors it could be anything. An option without any score dominates nobody.
 *
 * @param anchored whether the values are anchored (a blank is then between 0 and 1)
 * @example dominance([1, 0.5], [0.8, 0.5], true) // { better: 1, hasBlanks: false }
 */
export function dominance(
  first: readonly Score[],
  second: readonly Score[],
  anchored: boolean,
): Dominance | null {
  let low = anchored ? 0 : -Infinity;
  let high = anchored ? 1 : Infinity;
  for (const value of first) low = Math.min(low, value ?? low);
  for (const value of second) high = Math.max(high, value ?? high);
  if (first.every((value) => value === null)) return null;
  let better = 0;
  let hasBlanks = false;
  for (let criterion = 0; criterion < first.length; criterion += 1) {
    const a = first[criterion] ?? low;
    const b = second[criterion] ?? high;
    if (a < b) return null;
    if (a > b) better += 1;
    if (first[criterion] === null || second[criterion] === null) hasBlanks = true;
  }
  return better > 0 ? { better, hasBlanks } : null;
}

/**
 * The options that dominate each option, `[option]` a list in their order, empty where there is none. Criteria
 * without weight do not count; one with a weight that is still blank for both rules out any dominance between
 * them. A dominated option is never first, alone or level, whatever positive weights those criteria have; where some of
 * those weights are 0 it can be level with the first.
 *
 * @example dominators([[1, 0.8, 0], [0.5, 0.5, 1]], [1, 1], true) // [[], [0], []]
 */
export function dominators(values: Values, weights: Weights, anchored: boolean): number[][] {
  const counting = values.filter((_, criterion) => weights[criterion] > 0);
  const columns = optionsOf(values).map((option) => counting.map((row) => row[option]));
  return columns.map((column) =>
    columns.flatMap((other, option) => (dominance(other, column, anchored) === null ? [] : [option])),
  );
}
