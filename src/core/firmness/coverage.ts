import type { Values } from '../decision_matrix';
import { scoreAt } from '../positions';

/** Where an option with blanks is scored and where it is not, as places among the active criteria. */
export interface Coverage {
  readonly blank: Int32Array;
  readonly scored: Int32Array;
}

/** One entry per option, null for an option without blanks. */
export function coverages(
  values: Values,
  active: readonly number[],
  options: readonly number[],
): (Coverage | null)[] {
  const places = active.map((_, place) => place);
  return options.map((option) => {
    const isBlank = (place: number) => scoreAt(values, active[place], option) === null;
    const blank = places.filter(isBlank);
    if (blank.length === 0) return null;
    return {
      blank: Int32Array.from(blank),
      scored: Int32Array.from(places.filter((place) => !isBlank(place))),
    };
  });
}

function sumAt(shares: Float64Array, places: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) sum += shares[places[i]];
  return sum;
}

/** Below this, 1 − Σ over the blanks has lost too many digits to tell ties from differences. */
const ENOUGH_DIGITS = 1e-3;

/** Σ of the shares of what is scored, by whichever of the two sums is shorter. */
export function scoredShare({ blank, scored }: Coverage, shares: Float64Array): number {
  if (blank.length < scored.length) {
    const rest = 1 - sumAt(shares, blank);
    if (rest > ENOUGH_DIGITS) return rest;
  }
  return sumAt(shares, scored);
}
