import { anchoredValues } from '../../../src/core/anchored_value';
import { acceptability } from '../../../src/core/firmness/acceptability';
import { anyWeights } from '../../../src/core/firmness/weight_sampler';
import { type Random, seededRandom } from '../../../src/core/seeded_random';

// The benefit–risk model of four antidepressants in the tests of JSMAA, the SMAA-2 program of T. Tervonen:
// https://github.com/tommite/jsmaa, lib/src/test/java/fi/smaa/jsmaa/simulator/SMAA2SimulationTest.java,
// testCorrectResultsWithBRModel, with its acceptabilities and central weights, all to ±0.02. Scores are uncertain
// there: here each weighting gets a draw of them of its own.
const NORMAL: [mean: number, deviation: number][][] = [
  // fluoxetine, paroxetine, sertraline, venlafaxine
  [
    [0, 0],
    [0.086, 0.056],
    [0.095, 0.044],
    [0.113, 0.048],
  ], // efficacy, its logarithm
  [
    [11.7, 2.5],
    [9.2, 1.86],
    [15.4, 2.65],
    [5.5, 2.32],
  ], // diarrhoea, and so on: lower is better
  [
    [7.2, 1.45],
    [10.6, 1.58],
    [7.5, 1.48],
    [15.7, 4.44],
  ], // dizziness
  [
    [16.6, 3.27],
    [21.2, 5.15],
    [20.2, 3.78],
    [12.8, 2.45],
  ], // headache
  [
    [13.7, 1.89],
    [14.3, 2.93],
    [15, 3.21],
    [11.2, 3.98],
  ], // insomnia
  [
    [18.6, 1.79],
    [18.3, 3.7],
    [19.5, 2.6],
    [31, 1.68],
  ], // nausea
];
const RANKS = [
  [0.2, 0.28, 0.3, 0.22],
  [0.25, 0.29, 0.27, 0.19],
  [0.17, 0.25, 0.29, 0.3],
  [0.39, 0.18, 0.15, 0.29],
];
const CENTRAL = [
  [0.08, 0.14, 0.23, 0.18, 0.16, 0.22],
  [0.18, 0.17, 0.15, 0.13, 0.15, 0.22],
  [0.21, 0.1, 0.22, 0.13, 0.15, 0.2],
  [0.18, 0.21, 0.12, 0.21, 0.19, 0.09],
];

const unit = (criterion: number, score: number) => (criterion === 0 ? Math.exp(score) : score);

/** The scale of a criterion runs from the lowest to the highest end of the 95% intervals of its scores. */
const anchors = NORMAL.map((row, criterion) => {
  const low = unit(criterion, Math.min(...row.map(([mean, deviation]) => mean - 1.96 * deviation)));
  const high = unit(criterion, Math.max(...row.map(([mean, deviation]) => mean + 1.96 * deviation)));
  return criterion === 0 ? { worst: low, best: high } : { worst: high, best: low };
});

/** Box and Muller's normal number. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

test('JSMAA, four antidepressants on six criteria: rank acceptabilities and central weights', () => {
  const draws = 10_000;
  const random = seededRandom(1);
  const ranks = RANKS.map((row) => row.map(() => 0));
  const central = CENTRAL.map((row) => row.map(() => 0));
  const weights = NORMAL.map(() => 1);
  for (let seed = 0; seed < draws; seed += 1) {
    const scores = NORMAL.map((row, criterion) =>
      row.map(([mean, deviation]) => unit(criterion, mean + deviation * normal(random))),
    );
    const found = acceptability(anchoredValues(scores, anchors), anyWeights(weights), { samples: 1, seed });
    found.ranks.forEach((row, option) => add(ranks[option] as number[], row ?? []));
    found.centralWeights.forEach((row, option) => add(central[option] as number[], row ?? []));
  }
  RANKS.forEach((row, option) =>
    row.forEach((expected, rank) => {
      expect(Math.abs((ranks[option]?.[rank] as number) / draws - expected)).toBeLessThan(0.02);
    }),
  );
  CENTRAL.forEach((row, option) =>
    row.forEach((expected, criterion) => {
      const firsts = ranks[option]?.[0] as number;
      expect(Math.abs((central[option]?.[criterion] as number) / firsts - expected)).toBeLessThan(0.02);
    }),
  );
});

function add(sums: number[], parts: readonly number[]): void {
  parts.forEach((part, at) => {
    sums[at] = (sums[at] as number) + part;
  });
}
