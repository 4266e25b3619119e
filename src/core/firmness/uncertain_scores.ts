import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf, scoreAt } from '../positions';
import { seededRandom } from '../seeded_random';
import { shares } from '../share';
import { isClearlyGreater } from '../tie';
import { DEFAULT_SAMPLING, type Sampling } from './weightings';

/** One option as it is drawn: the part of its total that is certain, and the values that are not. */
interface Drawn {
  readonly option: number;
  readonly certain: number;
  /** Of each uncertain value: its share, and the lowest and highest that it is drawn from before it is clipped. */
  readonly parts: readonly { share: number; from: number; width: number; low: number; high: number }[];
  readonly least: number;
  readonly most: number;
}

/**
 * How often each option comes first while uncertain values move: each is drawn by itself, uniform between value − doubt and
 * value + doubt, and clipped to 0 … 1 (or to the value itself where that lies outside), the weights being what they are. Options
 * that are level share first place equally, so the parts sum to 1; null for an option without a total. The error of each part is
 * that of `samplingInterval`.
 *
 * The uniform distribution is the one of SMAA for values of which only an interval is known (Lahdelma & Salminen 2001).
 *
 * @param doubts `[criterion][option]`, ≥ 0, in units of value; 0 for what is certain
 * @example uncertainFirstPlaces([[0.75, 0.25]], [1], [[0.125, 0.125]]) // [1, 0]
 */
export function uncertainFirstPlaces(
  values: Values,
  weights: Weights,
  doubts: readonly (readonly number[])[],
  { samples, seed }: Sampling = DEFAULT_SAMPLING,
): Score[] {
  const drawn = optionsOf(values).flatMap((option) => drawnOf(values, weights, doubts, option) ?? []);
  const floor = Math.max(...drawn.map(({ least }) => least));
  // Whoever can't reach what another has for certain is never first.
  const rivals = drawn.filter(({ most }) => !isClearlyGreater(floor, most));
  const firsts = new Map(drawn.map(({ option }) => [option, 0]));
  const random = seededRandom(seed);
  const totals = new Float64Array(rivals.length);
  for (let sample = 0; sample < samples; sample += 1) {
    let top = -Infinity;
    for (let at = 0; at < rivals.length; at += 1) {
      totals[at] = totalOf(rivals[at], random);
      top = Math.max(top, totals[at]);
    }
    const level = rivals.filter((_, at) => !isClearlyGreater(top, totals[at]));
    for (const { option } of level) firsts.set(option, (firsts.get(option) ?? 0) + 1 / level.length);
  }
  return optionsOf(values).map((option) => {
    const count = firsts.get(option);
    return count === undefined ? null : count / samples;
  });
}

function totalOf({ certain, parts }: Drawn, random: () => number): number {
  let total = certain;
  for (const { share, from, width, low, high } of parts) {
    total += share * Math.min(high, Math.max(low, from + width * random()));
  }
  return total;
}

function drawnOf(
  values: Values,
  weights: Weights,
  doubts: readonly (readonly number[])[],
  option: number,
): Drawn | null {
  const own = shares(
    weights.map((weight, criterion) => (scoreAt(values, criterion, option) === null ? 0 : weight)),
  );
  if (!own.some((share) => share > 0)) return null;
  let certain = 0;
  const parts: Drawn['parts'][number][] = [];
  own.forEach((share, criterion) => {
    const value = scoreAt(values, criterion, option) ?? 0;
    const doubt = doubts[criterion][option];
    if (doubt === 0 || share === 0) certain += share * value;
    else {
      parts.push({
        share,
        from: value - doubt,
        width: 2 * doubt,
        low: Math.min(0, value),
        high: Math.max(1, value),
      });
    }
  });
  const reach = (bound: (part: Drawn['parts'][number]) => number) =>
    parts.reduce((sum, part) => sum + part.share * bound(part), certain);
  return {
    option,
    certain,
    parts,
    least: reach(({ from, low }) => Math.max(low, from)),
    most: reach(({ from, width, high }) => Math.min(high, from + width)),
  };
}
