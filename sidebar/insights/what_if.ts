import { weightAtShare } from '../../src/core/firmness/tipping_weight';

/** Digits of a weight that a slider gives: enough for a tenth of a percent, few enough to read in a cell. */
const DIGITS = 4;

/**
 * The weights with one criterion moved to another share (0…1) of all, the others as they are. Where the others
 * have no weight at all, the criterion has the whole or nothing.
 */
export function withShare(weights: readonly number[], criterion: number, share: number): number[] {
  const own = weights[criterion] as number;
  const whole = share > 0 ? own || 1 : 0;
  const weight = weightAtShare(weights, criterion, share) ?? whole;
  return weights.map((other, at) => (at === criterion ? Number(weight.toPrecision(DIGITS)) : other));
}

/** Whether two lists of weights are the same. */
export function isSameWeights(a: readonly number[], b: readonly number[]): boolean {
  return a.every((weight, at) => weight === b[at]);
}
