import type { Weights } from '../decision_matrix';
import type { Random } from '../seeded_random';
import { shares } from '../share';

/** Draws weightings of a decision, one at a time. */
export interface WeightSampler {
  /** The number of criteria of the decision. */
  readonly criteria: number;
  /** The criteria that take part, ascending: those with a positive weight. The others always have weight 0. */
  readonly active: readonly number[];
  /** Writes the shares of the active criteria, in that order, summing to 1. */
  draw(into: Float64Array, random: Random): void;
}

/** The width of "near my weights" unless told otherwise: each weight half to one and a half times itself. */
export const DEFAULT_SPREAD = 0.5;

/** Smaller shares would vanish when multiplied, and with them an option that is scored there alone. */
const SMALLEST_SHARE = 1e-200;

function normalise(into: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < into.length; i += 1) sum += into[i];
  for (let i = 0; i < into.length; i += 1) into[i] = into[i] / sum;
}

function weighted(weights: Weights): number[] {
  return weights.map((_, criterion) => criterion).filter((criterion) => weights[criterion] > 0);
}

/**
 * "Any weights": uniform on the simplex, as −ln of uniform numbers divided by their sum (Rubinstein 1982): the
 * weights of SMAA without preferences (Tervonen & Lahdelma 2007). A criterion with weight 0 has been taken out of
 * the decision and stays out; the positive weights themselves do not matter.
 */
export function anyWeights(weights: Weights): WeightSampler {
  return {
    criteria: weights.length,
    active: weighted(weights),
    draw(into, random) {
      for (let i = 0; i < into.length; i += 1) into[i] = -Math.log(random());
      normalise(into);
    },
  };
}

/**
 * "Near my weights": each weight times a factor of its own, uniform in 1 − spread … 1 + spread, then divided by
 * their sum. Weights of 0 stay 0.
 *
 * @param spread 0 (exactly these weights) … 1 (each anything from nothing to double)
 */
export function nearWeights(weights: Weights, spread: number = DEFAULT_SPREAD): WeightSampler {
  const share = shares(weights);
  const active = weighted(weights);
  const centre = Float64Array.from(active, (criterion) => Math.max(share[criterion], SMALLEST_SHARE));
  return {
    criteria: weights.length,
    active,
    draw(into, random) {
      for (let i = 0; i < into.length; i += 1) {
        into[i] = centre[i] * (1 + spread * (2 * random() - 1));
      }
      normalise(into);
    },
  };
}
