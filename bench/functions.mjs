import { medians } from './measure.mjs';
import { load } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

const SIZE = 200;
/** The most criteria that comparisons may have. */
const PAIRED = 100;

const RANGES = ['scores', 'weights', 'worst', 'best'];

/** The ranges that each function is given, by name. */
const ARGUMENTS = {
  WEIGHTED_SCORE: RANGES,
  WEIGHTED_RANK: RANGES,
  CONTRIBUTION: RANGES,
  DOMINATED_BY: [...RANGES, 'options'],
  DECISION_SUMMARY: ['options', ...RANGES],
  FIRST_PLACE_SHARE: RANGES,
  RANK_ACCEPTABILITY: RANGES,
  CENTRAL_WEIGHTS: RANGES,
  TIPPING_WEIGHT: RANGES,
  TIPPING_SCORE: RANGES,
  WEIGHT_SHARE: ['weights'],
  WEIGHTS_FROM_RANKS: ['ranks'],
  WEIGHTS_FROM_PAIRS: ['pairs'],
  PAIRS_CONSISTENCY: ['pairs'],
};

export const functionsCases = Object.keys(ARGUMENTS).map((name) => ({ name }));

/** One custom function over 200 criteria × 200 options, every seventeenth score blank. */
export async function functionsCase({ name }) {
  const functions = await load("export * from './src/functions/index';");
  const ranges = {
    scores: tableOf(SIZE, SIZE, (row, column) => ((row * 31 + column) % 17 === 0 ? '' : rating(row, column))),
    weights: tableOf(SIZE, 1, (row) => 1 + (row % 5)),
    worst: 1,
    best: 9,
    options: tableOf(1, SIZE, (_, column) => `Option ${column + 1}`),
    ranks: tableOf(SIZE, 1, (row) => 1 + (row % 50)),
    pairs: tableOf(PAIRED, PAIRED, (row, column) => (row < column ? 1 + ((row * column) % 9) : '')),
  };
  const given = ARGUMENTS[name].map((range) => ranges[range]);
  return medians({ call: () => functions[name](...given) }, { rounds: 5, warmup: 1 });
}
