import type { Score } from '../decision_matrix';
import { isClearlyGreater } from '../tie';

/**
 * How many others each number beats, a tie counting one half; blanks (null) neither beat nor are beaten.
 *
 * @example wins([5, 3, 3, null]) // [2, 0.5, 0.5, null]
 */
export function wins(numbers: readonly Score[]): Score[] {
  return numbers.map((own) => {
    if (own === null) return null;
    // Everyone ties with themselves: that half is taken off at the start.
    return numbers.reduce<number>((sum, other) => {
      if (other === null || isClearlyGreater(other, own)) return sum;
      return sum + (isClearlyGreater(own, other) ? 1 : 0.5);
    }, -0.5);
  });
}
