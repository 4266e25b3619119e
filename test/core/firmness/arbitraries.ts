import fc from 'fast-check';
import type { Score } from '../../../src/core/decision_matrix';

/** A random decision: `values[criterion][option]` and one weight per criterion. */
export interface RandomDecision {
  values: Score[][];
  weights: number[];
}

/** Values that repeat often, so that ties, equal cells and extremes come up. */
const coarse = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const beyond = fc.constantFrom(-1, -0.5, 0, 0.25, 1, 1.25, 2);
const fine = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

/**
 * Ratings or finer values, 2–6 options, 1–5 criteria, at least one positive weight; about one blank in six; on request
 * also values outside 0 to 1.
 */
export function decisions({ blanks = true, outside = false } = {}): fc.Arbitrary<RandomDecision> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 2, max: 6 }),
      fc.constantFrom(coarse, fine, ...(outside ? [beyond] : [])),
    )
    .chain(([criteria, options, value]) => {
      const cell = blanks ? fc.option(value, { freq: 6 }) : value;
      const row = fc.array(cell, { minLength: options, maxLength: options });
      return fc.record({
        values: fc.array(row, { minLength: criteria, maxLength: criteria }),
        weights: fc
          .array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria })
          .filter((weights) => weights.some((weight) => weight > 0)),
      });
    });
}

/** Numbers at which careless arithmetic overflows, vanishes or divides by zero. */
export const hostileNumber = fc.constantFrom(
  1e308,
  -1e308,
  1.7976931348623157e308,
  1e-320,
  -1e-320,
  5e-324,
  1e154,
  1e-160,
  0,
  -0,
  1,
  3,
  -7.5,
);

const hostileWeight = fc.constantFrom(1e308, 1.7976931348623157e308, 1e-320, 5e-324, 0, 1, 2.5);

/** Decisions made of hostile numbers, as scores with no anchors. */
export const hostileDecisions: fc.Arbitrary<RandomDecision> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([criteria, options]) =>
    fc.record({
      values: fc.array(
        fc.array(fc.option(hostileNumber, { freq: 5 }), { minLength: options, maxLength: options }),
        { minLength: criteria, maxLength: criteria },
      ),
      weights: fc.array(hostileWeight, { minLength: criteria, maxLength: criteria }),
    }),
  );

/** The numbers anywhere inside a result. */
export function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  if (result === null || typeof result !== 'object') return [];
  return Object.values(result).flatMap(numbersIn);
}

/** The weights with one criterion at a share of 0…1 and the others in their proportions. */
export function atShare(weights: readonly number[], criterion: number, share: number): number[] {
  const others = weights.reduce((sum, weight, at) => (at === criterion ? sum : sum + weight), 0);
  return weights.map((weight, at) => (at === criterion ? share : ((1 - share) * weight) / others));
}

/** A decision with another order of its options and of its criteria: each a list of present places. */
export const shuffledDecisions = decisions().chain(({ values, weights }) => {
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  const anyOrder = (count: number) => fc.shuffledSubarray(places(count), { minLength: count });
  return fc.record({
    values: fc.constant(values),
    weights: fc.constant(weights),
    options: anyOrder((values[0] ?? []).length),
    criteria: anyOrder(values.length),
  });
});

/** A list with its entries in another order. */
export function reordered<T>(list: readonly T[], order: readonly number[]): T[] {
  return order.map((at) => list[at] as T);
}
