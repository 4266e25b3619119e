import type { Values, Weights } from '../decision_matrix';
import { optionsOf, scoreAt } from '../positions';
import { largest } from '../sum';

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

/**
 * The line of every option for one criterion. When all other weights are zero the others have no share at all.
 *
 * @example
 * shareLines([[1, null], [0.5, 1]], [1, 1], 0)[1]
 * // { value: 0, scored: 0, rest: 1, restScored: 1, restSize: 1 }
 */
export function shareLines(values: Values, weights: Weights, criterion: number): ShareLine[] {
  return shareLinesOf(values, weights)(criterion);
}

/** Others this small together beside the largest weight are summed again by themselves. */
const VANISHING = 1e-150;

/**
 * The lines for any criterion, in time that grows with the table and not with the square of its criteria: sums over the
 * criteria before one and over those after it are kept, because taking one off a sum of all would cost digits.
 */
export function shareLinesOf(values: Values, weights: Weights): (criterion: number) => ShareLine[] {
  const unit = largest(weights) || 1;
  const parts = weights.map((weight) => weight / unit);
  const head = runningSums(values, parts);
  const tail = runningSums([...values].reverse(), [...parts].reverse());
  const options = optionsOf(values);
  return (criterion) => {
    const last = weights.length - 1 - criterion;
    const whole = head.whole[criterion] + tail.whole[last];
    if (whole > 0 && whole < VANISHING) {
      const others = weights.map((weight, at) => (at === criterion ? 0 : weight));
      return shareLinesOf(values, others)(criterion);
    }
    const rest = (name: 'total' | 'scored' | 'size', option: number) => {
      const before = head[name][criterion * options.length + option];
      const after = tail[name][last * options.length + option];
      return whole === 0 ? 0 : (before + after) / whole;
    };
    return options.map((option) => {
      const value = scoreAt(values, criterion, option);
      return {
        value: value ?? 0,
        scored: value === null ? 0 : 1,
        rest: rest('total', option),
        restScored: rest('scored', option),
        restSize: rest('size', option),
      };
    });
  };
}

/**
 * Over the first 0, 1, 2 … criteria: Σ wᵢvᵢ, Σ wᵢ and Σ wᵢ|vᵢ| where the option is scored, at `count · options + option`;
 * and Σ wᵢ over all of them, at `count`.
 */
interface RunningSums {
  readonly total: Float64Array;
  readonly scored: Float64Array;
  readonly size: Float64Array;
  readonly whole: Float64Array;
}

function runningSums(values: Values, parts: readonly number[]): RunningSums {
  const options = values[0]?.length ?? 0;
  const length = (parts.length + 1) * options;
  const total = new Float64Array(length);
  const scored = new Float64Array(length);
  const size = new Float64Array(length);
  const whole = new Float64Array(parts.length + 1);
  parts.forEach((part, criterion) => {
    const row = values[criterion] ?? [];
    whole[criterion + 1] = whole[criterion] + part;
    for (let option = 0; option < options; option += 1) {
      const from = criterion * options + option;
      const value = row[option] ?? null;
      const isCounted = value !== null && part !== 0;
      total[from + options] = total[from] + (isCounted ? part * value : 0);
      scored[from + options] = scored[from] + (isCounted ? part : 0);
      size[from + options] = size[from] + (isCounted ? part * Math.abs(value) : 0);
    }
  });
  return { total, scored, size, whole };
}

/**
 * The total of the option when the criterion has this share (0…1), null when nothing of it is scored there.
 *
 * @example totalAt({ value: 1, scored: 1, rest: 0.5, restScored: 1, restSize: 0.5 }, 0.2) // 0.6
 */
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
 * The share at which two straight lines cross, as `levelShares`; null where they do not.
 *
 * @example
 * straightLevel({ value: 1, scored: 1, rest: 0, restScored: 1, restSize: 0 }, { value: 0, scored: 1, rest: 1,
 * restScored: 1, restSize: 1 })
 * // 0.5
 */
export function straightLevel(a: ShareLine, b: ShareLine): number | null {
  const atOne = withoutRounding(a.value - b.value, Math.abs(a.value) + Math.abs(b.value));
  const atZero = withoutRounding(a.rest - b.rest, a.restSize + b.restSize);
  const ratio = -atZero / atOne;
  const share = ratio / (1 + ratio) + 0;
  return ratio >= 0 && Number.isFinite(ratio) && share < 1 ? share : null;
}

/**
 * Whether the line of an option is straight: it has no blank.
 *
 * @example isStraight({ value: 0, scored: 0, rest: 1, restScored: 1, restSize: 1 }) // false
 */
export function isStraight({ scored, restScored }: ShareLine): boolean {
  return scored === 1 && restScored === 1;
}

/**
 * The shares of the criterion, ascending in 0…1, at which two options are level: the weights at which one
 * overtakes the other. At most one without blanks, at most two with them; none when they are level throughout.
 *
 * Without blanks this is w* = (w − δ)/(1 − δ) with δ of Triantaphyllou & Sánchez (1997), in both directions. With
 * blanks the difference of the two totals, times both denominators, is c₂t² + c₁t(1−t) + c₀(1−t)², and its roots
 * are exact. A share of 0 counts (they are level when the criterion is dropped); a share of 1 does not, because
 * options that are merely equal on the criterion never overtake there.
 *
 * @example
 * levelShares({ value: 1, scored: 1, rest: 0, restScored: 1, restSize: 0 }, { value: 0, scored: 0, rest: 0.8,
 * restScored: 1, restSize: 0.8 })
 * // [0.8]
 */
export function levelShares(a: ShareLine, b: ShareLine): number[] {
  if (isStraight(a) && isStraight(b)) {
    const share = straightLevel(a, b);
    return share === null ? [] : [share];
  }
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
