import { medians } from './measure.mjs';
import { load } from './subject.mjs';
import { fraction, spaced, tableOf, transposed } from './tables.mjs';

const CELLS = { fractions: fraction, 'ratings, spacers': spaced };

/** Every case runs in a process of its own: what the compiler learns from one must not slow the next. */
export const weightedScoreCases = [
  [1000, 100],
  [10_000, 50],
].flatMap((size) =>
  ['down', 'across'].flatMap((way) =>
    [false, true].flatMap((anchored) => Object.keys(CELLS).map((cells) => ({ size, way, anchored, cells }))),
  ),
);

/** `rows × columns` is the shape of the scores range; criteria run down it or across it. */
export async function weightedScoreCase({ size: [rows, columns], way, anchored, cells }) {
  const { WEIGHTED_SCORE } = await load("export { WEIGHTED_SCORE } from './src/functions/weighted_score';");
  const scores = tableOf(rows, columns, CELLS[cells]);
  const line = (count, at) => {
    const column = tableOf(count, 1, at);
    return way === 'down' ? column : transposed(column);
  };
  const criteria = way === 'down' ? rows : columns;
  const weights = line(criteria, (row) => 1 + (row % 5));
  const anchors = anchored ? [line(criteria, () => 0), line(criteria, () => 10)] : [];
  const bare = way === 'down' ? bareDown : bareAcross;
  const subjects = {
    discern: () => WEIGHTED_SCORE(scores, weights, ...anchors),
    bare: () => bare(scores, weights, ...anchors),
  };
  check(subjects, cells);
  return medians(subjects, { rounds: 100, warmup: 30 });
}

/** What one would write without any check: criteria down, options across. */
function bareDown(scores, weights, worst, best) {
  const options = scores[0].length;
  const totals = new Array(options).fill(0);
  let sum = 0;
  for (let criterion = 0; criterion < scores.length; criterion += 1) {
    const row = scores[criterion];
    const weight = weights[criterion][0];
    sum += weight;
    if (worst === undefined) {
      for (let option = 0; option < options; option += 1) totals[option] += weight * row[option];
    } else {
      const low = worst[criterion][0];
      const slope = (100 * weight) / (best[criterion][0] - low);
      for (let option = 0; option < options; option += 1) totals[option] += slope * (row[option] - low);
    }
  }
  for (let option = 0; option < options; option += 1) totals[option] /= sum;
  return [totals];
}

/** The same with criteria across, options down. */
function bareAcross(scores, weights, worst, best) {
  const [line] = weights;
  const sum = line.reduce((total, weight) => total + weight, 0);
  if (worst === undefined) {
    return scores.map((row) => {
      let total = 0;
      for (let criterion = 0; criterion < line.length; criterion += 1)
        total += line[criterion] * row[criterion];
      return [total / sum];
    });
  }
  const [lows] = worst;
  const slopes = line.map((weight, at) => (100 * weight) / (best[0][at] - lows[at]));
  return scores.map((row) => {
    let total = 0;
    for (let at = 0; at < slopes.length; at += 1) total += slopes[at] * (row[at] - lows[at]);
    return [total / sum];
  });
}

/** A benchmark of two different results is worth nothing. (Blanks are zeros to the bare loop.) */
function check(subjects, cells) {
  if (cells === 'ratings, spacers') return;
  const expected = subjects.discern().flat();
  for (const [name, run] of Object.entries(subjects)) {
    const close = run()
      .flat()
      .every((total, at) => Math.abs(total - expected[at]) <= 1e-9 * Math.abs(expected[at]));
    if (!close) throw new Error(`${name} computes something else`);
  }
}
