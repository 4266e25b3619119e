import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf } from '../positions';

/** What a blank may turn out to be: between the anchors, or without anchors any number at all. */
function blankRange(anchored: boolean): { low: number; high: number } {
  return anchored ? { low: 0, high: 1 } : { low: -Infinity, high: Infinity };
}

/**
 * True when the first option is at least as good as the second on every criterion and better on one (Keeney &
 * Raiffa 1976), whatever the blanks turn out to be: a blank counts as the worst for the first option and as
 * the best for the second. Both lists hold values, higher is better, on the same criteria; see `dominators` for
 * which criteria count.
 *
 * @param anchored whether the values are anchored (a blank is then between 0 and 1)
 */
export function dominates(first: readonly Score[], second: readonly Score[], anchored: boolean): boolean {
  const { low, high } = blankRange(anchored);
  let isBetter = false;
  for (let criterion = 0; criterion < first.length; criterion += 1) {
    const a = first[criterion] ?? low;
    const b = second[criterion] ?? high;
    if (a < b) return false;
    if (a > b) isBetter = true;
  }
  return isBetter;
}

/**
 * The options that dominate each option, `[option]` a list in their order, empty where there is none. Criteria
 * without weight do not count; one with a weight that is still blank for both rules out any dominance between
 * them. A dominated option is never first, whatever positive weights those criteria have.
 */
export function dominators(values: Values, weights: Weights, anchored: boolean): number[][] {
  const counting = values.filter((_, criterion) => (weights[criterion] as number) > 0);
  const columns = optionsOf(values).map((option) => counting.map((row) => row[option] as Score));
  return columns.map((column) =>
    columns.flatMap((other, option) => (dominates(other, column, anchored) ? [option] : [])),
  );
}
