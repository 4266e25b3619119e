import { type Decision, newCriterion } from '../../../src/decision/decision';
import { randomHalf } from './random_remarks';
import { randomSheet } from './random_sheet';
import type { Sheet } from './sheet';

/** A random matrix as it stood on one day, and as it stands on another. */
export interface TwoRounds {
  readonly before: Decision;
  readonly after: Decision;
}

const decisionOf = (sheet: Sheet): Decision => ({
  title: 'A choice',
  criteria: sheet.criteria.map((name, at) => ({
    ...newCriterion(name, name),
    unit: sheet.units[at] ?? '',
    weight: sheet.weights[at] ?? null,
    worst: sheet.isAnchored ? (sheet.worst[at] ?? null) : null,
    best: sheet.isAnchored ? (sheet.best[at] ?? null) : null,
    half: sheet.isAnchored ? (sheet.half?.[at] ?? null) : null,
  })),
  options: sheet.options.map((name) => ({ id: name, name })),
  scores: sheet.scores.map((row) => [...row]),
  baseline: sheet.baseline,
});

/** Few or many scores, weights, scales, halves and lines are other ones later; often what one change gives another takes. */
export function randomRounds(random: () => number): TwoRounds {
  const drawn = randomSheet(random);
  const before = decisionOf({ ...drawn, ...randomHalf(drawn, random) });
  const chance = (part: number) => random() < part;
  const often = [0, 0.08, 0.3][Math.floor(3 * random())] ?? 0;
  const [weights, scales, halves, lines] = [chance(0.3), chance(0.25), chance(0.15), chance(0.25)];
  const criteria = before.criteria.map((each) => {
    const span = (each.best ?? 0) - (each.worst ?? 0);
    return {
      ...each,
      weight: weights && chance(0.5) ? (chance(0.1) ? null : Math.ceil(9 * random())) : each.weight,
      best:
        scales && chance(0.4) && each.best !== null
          ? Number((each.best + 0.25 * span).toPrecision(6))
          : each.best,
      half: halves && each.half !== null && chance(0.5) ? (chance(0.5) ? null : each.half) : each.half,
      least: chance(0.05) ? each.worst : each.least,
    };
  });
  const tiny = chance(0.1);
  const other = (score: number | null, criterion: number) => {
    if (chance(0.1)) return null;
    const { worst, best } = before.criteria[criterion] ?? { worst: null, best: null };
    const [low, high] = worst === null || best === null ? [1, 5] : [worst, best];
    if (tiny && score !== null) return Number((score + 0.0001 * (high - low)).toPrecision(12));
    return Number((low + (Math.floor(5 * random()) / 4) * (high - low)).toPrecision(6));
  };
  const scores = before.scores.map((row, criterion) =>
    row.map((score) => (chance(often) ? other(score, criterion) : score)),
  );
  const after = { ...before, criteria, scores, baseline: chance(0.9) ? before.baseline : null };
  return { before, after: lines ? withOtherLines(after, random) : after };
}

/** A criterion gone or new, an option gone, new or called otherwise. */
function withOtherLines(decision: Decision, random: () => number): Decision {
  const { criteria, options, scores } = decision;
  const way = Math.floor(5 * random());
  if (way === 0 && criteria.length > 1) {
    return { ...decision, criteria: criteria.slice(1), scores: scores.slice(1) };
  }
  if (way === 1) {
    const added = { ...newCriterion('New', 'New'), weight: 3, worst: criteria[0]?.worst === null ? null : 1 };
    return {
      ...decision,
      criteria: [...criteria, { ...added, best: added.worst === null ? null : 5 }],
      scores: [...scores, options.map(() => (random() < 0.2 ? null : 1 + Math.floor(5 * random())))],
    };
  }
  if (way === 2 && options.length > 2) {
    const last = options.length - 1;
    return {
      ...decision,
      options: options.slice(0, last),
      scores: scores.map((row) => row.slice(0, last)),
      baseline: decision.baseline === last ? null : decision.baseline,
    };
  }
  if (way === 3) {
    return {
      ...decision,
      options: [...options, { id: 'Late', name: 'Late' }],
      scores: scores.map((row) => [...row, row[0] ?? null]),
    };
  }
  return {
    ...decision,
    options: options.map((each, at) => (at === 0 ? { ...each, name: 'Renamed' } : each)),
  };
}
