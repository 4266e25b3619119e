/**
 * About how many nanoseconds each function takes on a matrix, as measured on a small busy machine on the worst kinds of
 * cells (many blanks, many options that are level or could lead): what would take too long is refused before it begins.
 * `npm run bench` prints these estimates beside measured times.
 */
type Work = (criteria: number, options: number) => number;

/** Drawing one weighting, summing it for all options, and finding the first. */
const sample: Work = (criteria, options) => 50 * criteria + 6 * criteria * options + 200 * options;

/** Ranking all options as well. */
const ranking = (options: number) => 25 * options * Math.log2(options + 2);

const SAMPLES = 10_000;

export const workOfContribution: Work = (criteria, options) => (1500 * options + 14_000) * criteria;

export const workOfTippingScore: Work = (criteria, options) => (3500 * options + 6000) * criteria;

export const workOfTippingWeight: Work = (criteria, options) => (4000 * options + 10_000) * criteria;

export const workOfDominance: Work = (criteria, options) => (40 * criteria + 300) * options * options;

export const workOfFirstPlaces =
  (samples: number): Work =>
  (criteria, options) =>
    samples * sample(criteria, options);

export const workOfRanks =
  (samples: number): Work =>
  (criteria, options) =>
    samples * (sample(criteria, options) + ranking(options));

/** The sampling, and who leads along the weight of every criterion. */
export const workOfSummary: Work = (criteria, options) =>
  SAMPLES * sample(criteria, options) + (4000 + 100 * options) * criteria * options;
