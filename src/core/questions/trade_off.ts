import type { Anchors } from '../decision_matrix';

/** A criterion as a price sees it. */
export interface Priced {
  readonly weight: number;
  /** Null where scores are used as they are: a step of 1 counts as the weight. */
  readonly scale: Anchors | null;
}

/** Best less worst, negative where lower is better; 1 where scores are used as they are. */
const spanOf = ({ scale }: Priced) => (scale === null ? 1 : scale.best - scale.worst);

/**
 * The change of one criterion that counts as much as a change of another: Δxᵢ = (wⱼ/wᵢ)(spanᵢ/spanⱼ)Δxⱼ. It is the same
 * wherever the two options stand, because values are straight lines (Keeney & Raiffa 1976; even swaps, Hammond, Keeney &
 * Raiffa 1998). Both weights are positive; a fall comes out negative.
 *
 * @example equalChange({ weight: 3, scale: { worst: 150, best: 300 } }, { weight: 5, scale: { worst: 1, best: 5 } }, 1) // 62.5
 */
export function equalChange(wanted: Priced, given: Priced, change: number): number {
  return (given.weight / wanted.weight) * (spanOf(wanted) / spanOf(given)) * change;
}

/**
 * The change of one criterion that moves a weighted score by so many points: g/100 · Σw/wᵢ · spanᵢ.
 *
 * @param whole the sum of all weights that count
 * @example changeWorth({ weight: 3, scale: { worst: 150, best: 300 } }, 10, 25) // 125
 */
export function changeWorth(wanted: Priced, whole: number, points: number): number {
  return (points / 100) * (whole / wanted.weight) * spanOf(wanted);
}

/**
 * The weight that keeps what a step is worth when a scale becomes longer or shorter: w′ = w · new span / old span. Weights
 * belong to the span that they were set for (Keeney & Raiffa 1976; how little people adjust them, Fischer 1995).
 *
 * @example weightForSpan(3, { worst: 150, best: 300 }, { worst: 100, best: 400 }) // 6
 */
export function weightForSpan(weight: number, before: Anchors, after: Anchors): number {
  const ratio = Math.abs((after.best - after.worst) / (before.best - before.worst));
  return Number((weight * ratio).toPrecision(12));
}
