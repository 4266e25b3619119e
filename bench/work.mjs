import { load } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

/** Near what each estimate still lets through: few options, few criteria, and as many of both. */
const SHAPES = {
  CONTRIBUTION: [
    [400_000, 2],
    [10, 190_000],
    [1700, 1700],
  ],
  TIPPING_SCORE: [
    [340_000, 2],
    [10, 100_000],
    [1100, 1100],
  ],
  TIPPING_WEIGHT: [
    [240_000, 2],
    [10, 100_000],
    [1050, 1050],
  ],
  DOMINATED_BY: [
    [1, 3600],
    [10, 2500],
    [480, 480],
  ],
  FIRST_PLACE_SHARE: [
    [7000, 2],
    [10, 1700],
    [250, 250],
  ],
  RANK_ACCEPTABILITY: [
    [6900, 2],
    [10, 880],
    [200, 200],
  ],
  CENTRAL_WEIGHTS: [
    [6900, 2],
    [10, 880],
    [200, 200],
  ],
  DECISION_SUMMARY: [
    [6500, 2],
    [10, 1100],
    [200, 200],
  ],
};

/** The kinds of cells that make work: many blanks, and a frontier on which every option leads for some weights. */
const CELLS = {
  ratings: () => rating,
  'a third blank': () => (row, column) => ((row * 31 + column * 17) % 3 === 0 ? '' : rating(row, column)),
  frontier: (options) => (row, column) => {
    const angle = (Math.PI / 2) * ((column + 0.5) / options);
    return 1 + 8 * (row % 2 === 0 ? Math.sin(angle) : Math.cos(angle));
  },
};

export const workCases = Object.entries(SHAPES).flatMap(([name, shapes]) =>
  shapes.flatMap((size) => Object.keys(CELLS).map((cells) => ({ name, size, cells }))),
);

/** One call, the first of its process, as Google makes it; and what was estimated for it. */
export async function workCase({ name, size: [criteria, options], cells }) {
  const functions = await load(`
    export * from './src/functions/index';
    export * from './src/functions/work';
  `);
  const scores = tableOf(criteria, options, CELLS[cells](options));
  const weights = tableOf(criteria, 1, (row) => 1 + (row % 5));
  const names = tableOf(1, options, (_, column) => `Option ${column + 1}`);
  const given = [scores, weights, 1, 9];
  if (name === 'DECISION_SUMMARY') given.unshift(names);
  const start = process.hrtime.bigint();
  functions[name](...given);
  const call = Number(process.hrtime.bigint() - start) / 1e6;
  return { call, estimate: estimateOf(functions, name)(criteria, options) / 1e6 };
}

function estimateOf(functions, name) {
  const samples = 10_000;
  return {
    CONTRIBUTION: functions.workOfContribution,
    TIPPING_SCORE: functions.workOfTippingScore,
    TIPPING_WEIGHT: functions.workOfTippingWeight,
    DOMINATED_BY: functions.workOfDominance,
    FIRST_PLACE_SHARE: functions.workOfFirstPlaces(samples),
    RANK_ACCEPTABILITY: functions.workOfRanks(samples),
    CENTRAL_WEIGHTS: functions.workOfRanks(samples),
    DECISION_SUMMARY: functions.workOfSummary,
  }[name];
}
