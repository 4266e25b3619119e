import type { Sheet } from './sheet';

/** A small generator of its own (mulberry32): the same seed gives the same matrices. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Scale {
  readonly worst: number;
  readonly best: number;
  readonly step: number;
  readonly unit: string;
}

/** Ratings, measures that rise and fall, negative and fine ones. */
const SCALES: readonly Scale[] = [
  { worst: 1, best: 5, step: 1, unit: '' },
  { worst: 0, best: 10, step: 1, unit: '' },
  { worst: 1, best: 5, step: 0.5, unit: '' },
  { worst: 150_000, best: 300_000, step: 5_000, unit: '$' },
  { worst: 60, best: 10, step: 5, unit: 'min' },
  { worst: 12, best: 0, step: 1, unit: 'days' },
  { worst: -2, best: 2, step: 1, unit: '' },
  { worst: -50, best: -250, step: 12.5, unit: '' },
  { worst: 0, best: 1, step: 0.05, unit: '' },
  { worst: 0, best: 100, step: 0.5, unit: '%' },
  { worst: 1999, best: 2030, step: 1, unit: '' },
  { worst: 0.2, best: 0.05, step: 0.01, unit: '' },
  { worst: 20_000_000, best: 900_000_000, step: 1_000_000, unit: '$' },
];

const OPTIONS = ['Acme', 'Beta', 'Gamma', 'Delta', 'Omega', 'Sigma', 'Kappa', 'Zeta'];
const CRITERIA = ['Pay', 'Fun', 'Growth', 'Commute', 'Culture', 'Learning', 'Safety', 'Reach'];

/** One matrix of many kinds: blanks, weights of 0, ties, identical options, whole numbers, scores outside their scale. */
export function randomSheet(random: () => number): Sheet {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const chance = (part: number) => random() < part;
  const options = OPTIONS.slice(0, chance(0.04) ? 1 : 2 + Math.floor(random() * 7));
  const criteria = CRITERIA.slice(0, 1 + Math.floor(random() * 8));
  const isAnchored = chance(0.85);
  const isOneScale = chance(0.4);
  const common = pick(SCALES.slice(0, 3));
  const scales = criteria.map(() => (isOneScale || !isAnchored ? common : pick(SCALES)));
  const [hasBlanks, hasOutside, isCoarse] = [chance(0.45), chance(0.1), chance(0.4)];
  const size = isAnchored ? 1 : pick([1, 1, 1000, 123_456]);
  const way = random();
  const weigh = () =>
    way < 0.1
      ? 1
      : way < 0.2
        ? Number((10 ** (4 * random() - 2)).toPrecision(3))
        : way < 0.3
          ? Math.ceil(random() * 40) / 100
          : pick<number>([Math.ceil(random() * 9), Math.ceil(random() * 9), Math.ceil(random() * 1000) / 10]);
  const weights: number[] = criteria.map(() => (chance(0.12) ? 0 : weigh()));
  if (!weights.some((weight) => weight > 0)) weights[0] = 1;
  const isEmpty = chance(0.02);
  const scores = criteria.map((_, criterion) => {
    const { worst, best, step } = scales[criterion] as Scale;
    const steps = Math.round(Math.abs(best - worst) / step);
    return options.map(() => {
      if (isEmpty || (hasBlanks && chance(0.22))) return null;
      const beyond = hasOutside && chance(0.15) ? pick([-0.4, 1.3]) : null;
      const part = Math.floor(random() * ((isCoarse ? 2 : steps) + 1)) / (isCoarse ? 2 : steps);
      const score = worst + (beyond ?? part) * (best - worst);
      return Number((size * Number((step === 1 ? Math.round(score) : score).toFixed(6))).toPrecision(12));
    });
  });
  if (options.length > 1 && chance(0.12)) for (const row of scores) row[1] = row[0] ?? null;
  return {
    options,
    criteria,
    units: scales.map(({ unit }) => (isAnchored ? unit : '')),
    weights,
    worst: scales.map(({ worst }) => worst),
    best: scales.map(({ best }) => best),
    isAnchored,
    scores,
    baseline: chance(0.5) ? Math.floor(random() * options.length) : null,
  };
}
