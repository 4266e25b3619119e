import { load } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

/** Few options, few criteria, and as many of both: each grows until the estimate lets no more through. */
const SHAPES = {
  tall: (size) => [size, 2],
  line: (size) => [1, size],
  wide: (size) => [10, size],
  square: (size) => [size, size],
};

const USUAL = ['tall', 'wide', 'square'];
const SHAPES_OF = {
  CONTRIBUTION: USUAL,
  TIPPING_SCORE: USUAL,
  TIPPING_WEIGHT: USUAL,
  // Two options are compared in no time, however many criteria.
  DOMINATED_BY: ['line', 'wide', 'square'],
  FIRST_PLACE_SHARE: USUAL,
  RANK_ACCEPTABILITY: USUAL,
  CENTRAL_WEIGHTS: USUAL,
  DECISION_SUMMARY: USUAL,
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

/** The shapes of each function. */
export const workCases = Object.entries(SHAPES_OF).map(([name, shapes]) =>
  shapes.map((shape) => ({ name, shape, cells: 'ratings' })),
);

/**
 * Measures each function on ratings in all its shapes, and on the other kinds of cells in the shape that took longest.
 *
 * @param {typeof workCases} functions
 * @param {(options: { name: string, shape: string, cells: string }) => { times: { call: number } }} measure
 */
export function everyKindOfCells(functions, measure) {
  return functions.flatMap((shapes) => {
    const onRatings = shapes.map(measure);
    const [slowest] = [...onRatings].sort((a, b) => b.times.call - a.times.call);
    const others = Object.keys(CELLS).filter((cells) => cells !== slowest.cells);
    return [...onRatings, ...others.map((cells) => measure({ ...slowest, cells }))];
  });
}

/** One call, the first of its process, as Google makes it; and what was estimated for it. */
export async function workCase({ name, shape, cells }) {
  const functions = await load(`
    export * from './src/functions/index';
    export * from './src/functions/work';
    export { MOST_WORK } from './src/door/ranges/matrix';
  `);
  const work = estimateOf(functions, name);
  const [criteria, options] = largest(SHAPES[shape], (size) => work(...size) <= functions.MOST_WORK);
  const scores = tableOf(criteria, options, CELLS[cells](options));
  const weights = tableOf(criteria, 1, (row) => 1 + (row % 5));
  const names = tableOf(1, options, (_, column) => `Option ${column + 1}`);
  const given = [scores, weights, 1, 9];
  if (name === 'DECISION_SUMMARY') given.unshift(names);
  const start = process.hrtime.bigint();
  functions[name](...given);
  const call = Number(process.hrtime.bigint() - start) / 1e6;
  return { criteria, options, call, estimate: work(criteria, options) / 1e6 };
}

/** The largest matrix of a shape that passes, found by doubling and then by halving what is left. */
function largest(shape, passes) {
  let least = 1;
  while (passes(shape(2 * least))) least *= 2;
  for (let step = least / 2; step >= 1; step /= 2) {
    if (passes(shape(least + step))) least += step;
  }
  return shape(least);
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
