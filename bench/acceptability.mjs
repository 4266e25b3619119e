import { medians } from './measure.mjs';
import { load } from './subject.mjs';
import { fraction, tableOf } from './tables.mjs';

const SAMPLES = 10_000;

export const acceptabilityCases = [10, 20, 50, 100, 200].map((size) => ({ size }));

/** Rank acceptabilities and central weights of `size` criteria × `size` options, "any weights". */
export async function acceptabilityCase({ size }) {
  const { acceptability, anyWeights, seededRandom, RANK_ACCEPTABILITY } = await load(`
    export { acceptability } from './src/core/firmness/acceptability';
    export { anyWeights } from './src/core/firmness/weight_sampler';
    export { seededRandom } from './src/core/seeded_random';
    export { RANK_ACCEPTABILITY } from './src/functions/rank_acceptability';
  `);
  const values = tableOf(size, size, (row, column) => fraction(row, column) / 10);
  const weights = values.map(() => 1);
  const column = weights.map((weight) => [weight]);
  const few = size > 50 ? { rounds: 5, warmup: 1 } : { rounds: 15, warmup: 4 };
  return medians(
    {
      discern: () => acceptability(values, anyWeights(weights), { samples: SAMPLES, seed: 1 }),
      'RANK_ACCEPTABILITY()': () => RANK_ACCEPTABILITY(values, column, '', '', 'any', SAMPLES),
      bare: () => bare(values, seededRandom(1)),
      'bare sums': () => bareSums(values, seededRandom(1)),
    },
    few,
  );
}

/** The arithmetic that is needed whatever one does: draw, normalise, sum, sort, count; no ties, blanks or checks. */
function bare(values, random) {
  const criteria = values.length;
  const options = values[0].length;
  const counts = values[0].map(() => new Float64Array(options));
  const order = Int32Array.from(values[0], (_, option) => option);
  eachDraw(values, random, (totals) => {
    for (let place = 1; place < options; place += 1) {
      const option = order[place];
      let at = place - 1;
      while (at >= 0 && totals[order[at]] < totals[option]) {
        order[at + 1] = order[at];
        at -= 1;
      }
      order[at + 1] = option;
    }
    for (let rank = 0; rank < options; rank += 1) counts[order[rank]][rank] += 1;
  });
  return counts.map((row) => row.map((count) => count / (SAMPLES * criteria)));
}

function bareSums(values, random) {
  let sum = 0;
  eachDraw(values, random, (totals) => {
    sum += totals[0];
  });
  return sum;
}

function eachDraw(values, random, visit) {
  const criteria = values.length;
  const options = values[0].length;
  const weights = new Float64Array(criteria);
  const totals = new Float64Array(options);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    let sum = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      weights[criterion] = -Math.log(random());
      sum += weights[criterion];
    }
    totals.fill(0);
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const weight = weights[criterion] / sum;
      const row = values[criterion];
      for (let option = 0; option < options; option += 1) totals[option] += weight * row[option];
    }
    visit(totals);
  }
}
