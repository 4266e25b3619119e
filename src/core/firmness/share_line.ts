import type { Values, Weights } from '../decision_matrix';
import { optionsOf, scoreAt } from '../positions';
import { shares } from '../share';

/** Coefficients this small beside the terms that they are the difference of are rounding, not a difference. */
const ROUNDING = 1e-12;

/**
 * How the total of one option depends on the share t of one criterion while the other weights keep their
 * proportions: (t·value + (1 − t)·rest) / (t·scored + (1 − t)·restScored). A straight line when the option has
 * no blank; otherwise a ratio, because the weights of its scored criteria are renormalised.
 */
export interface ShareLine {
  /** Its value on the criterion, 0 where that is blank. */
  readonly value: number;
  /** 1 where the criterion is scored, 0 where it is blank. */
  readonly scored: number;
  /** Σ rᵢvᵢ over its other scored criteria, r being the other weights as shares of their own sum. */
  readonly rest: number;
  /** Σ rᵢ over the same criteria: 1 without blanks. */
  readonly restScored: number;
  /** Σ rᵢ|vᵢ|: the size beside which `rest` is exact. */
  readonly restSize: number;
}

/** The line of every option for one criterion. When all other weights are zero the others have no share at all. */
export function shareLines(values: Values, weights: Weights, criterion: number): ShareLine[] {
  const others = shares(weights.map((weight, at) => (at === criterion ? 0 : weight)));
  const options = optionsOf(values);
  const rest = new Float64Array(options.length);
  const restScored = new Float64Array(options.length);
  const restSize = new Float64Array(options.length);
  others.forEach((share, at) => {
    const row = values[at];
    if (share === 0 || row === undefined) return;
    for (const option of options) {
      const value = row[option];
      if (value === null || value === undefined) continue;
      rest[option] = (rest[option] as number) + share * value;
      restSize[option] = (restSize[option] as number) + share * Math.abs(value);
      restScored[option] = (restScored[option] as number) + share;
    }
  });
  return options.map((option) => {
    const value = scoreAt(values, criterion, option);
    return {
      value: value ?? 0,
      scored: value === null ? 0 : 1,
      rest: rest[option] as number,
      restScored: restScored[option] as number,
      restSize: restSize[option] as number,
    };
  });
}

/** The total of the option when the criterion has this share (0…1), null when nothing of it is scored there. */
export function totalAt(line: ShareLine, share: number): number | null {
  const scored = share * line.scored + (1 - share) * line.restScored;
  return scored > 0 ? (share * line.value + (1 - share) * line.rest) / scored : null;
}

function withoutRounding(difference: number, size: number): number {
  return Math.abs(difference) <= ROUNDING * size ? 0 : difference;
}

/** The ratios x ≥ 0 at which c₂x² + c₁x + c₀ is zero, leaving out where it only touches zero above x = 0. */
function positiveRoots(c2: number, c1: number, c0: number): number[] {
  if (c0 === 0) {
    if (c1 === 0 && c2 === 0) return [];
    return c1 === 0 || c2 === 0 ? [0] : [0, -c1 / c2];
  }
  if (c2 === 0) return [-c0 / c1];
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (discriminant <= ROUNDING * (c1 * c1 + Math.abs(4 * c2 * c0))) return [];
  const q = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [q / c2, c0 / q];
}

/**
 * The shares of the criterion, ascending in 0…1, at which two options are level: the weights at which one
 * overtakes the other. At most one without blanks, at most two with them; none when they are level throughout.
 *
 * Without blanks this is w* = (w − δ)/(1 − δ) with δ of Triantaphyllou & Sánchez (1997), in both directions. With
 * blanks the difference of the two totals, times both denominators, is c₂t² + c₁t(1−t) + c₀(1−t)², and its roots
 * are exact. A share of 0 counts (they are level when the criterion is dropped); a share of 1 does not, because
 * options that are merely equal on the criterion never overtake there.
 */
export function levelShares(a: ShareLine, b: ShareLine): number[] {
  const c2 = withoutRounding(
    a.value * b.scored - b.value * a.scored,
    Math.abs(a.value) * b.scored + Math.abs(b.value) * a.scored,
  );
  const c1 = withoutRounding(
    a.value * b.restScored + a.rest * b.scored - b.value * a.restScored - b.rest * a.scored,
    Math.abs(a.value) * b.restScored +
      a.restSize * b.scored +
      Math.abs(b.value) * a.restScored +
      b.restSize * a.scored,
  );
  const c0 = withoutRounding(
    a.rest * b.restScored - b.rest * a.restScored,
    a.restSize * b.restScored + b.restSize * a.restScored,
  );
  const bothWithout = a.restScored > 0 && b.restScored > 0;
  return positiveRoots(c2, c1, c0)
    .filter((ratio) => (ratio > 0 && Number.isFinite(ratio)) || (ratio === 0 && bothWithout))
    .map((ratio) => ratio / (1 + ratio) + 0)
    .filter((share) => share < 1)
    .sort((x, y) => x - y);
}
