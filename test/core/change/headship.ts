import type { Round } from '../../../src/core/change/round';
import { round, withoutAnchors } from './rounds';

// Das Gupta (1993), example 5.1: household headship rates in the United States by age, 1970 and 1985, as handed on
// with its results in the README of DasGuptR, https://github.com/josiahpjking/DasGuptR. Percent of the population
// in each age group, and headship per 100 in it.
const AGES = [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75].map(String);
const SIZE_1970 = [12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9];
const SIZE_1985 = [10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5];
const RATE_1970 = [1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8];
const RATE_1985 = [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2];

function year(sizes: readonly number[], rates: readonly number[]): Round {
  return withoutAnchors(
    round(
      ['rate'],
      AGES.map((age, i) => [age, sizes[i] as number, [rates[i] as number]]),
    ),
  );
}

/** Age groups as criteria: their size is the weight, their rate the score. */
export const headship = { in1970: year(SIZE_1970, RATE_1970), in1985: year(SIZE_1985, RATE_1985) };

/** The results as printed: mean of both years' totals with one factor held at its mean. */
export const PRINTED = {
  crude: [44.7268, 47.694],
  byAge: [45.5876, 46.8145],
  byRate: [45.3309, 47.0712],
  ageEffect: 1.2269,
  rateEffect: 1.7403,
} as const;
