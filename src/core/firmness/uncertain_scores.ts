import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf, scoreAt } from '../positions';
import { seededRandom } from '../seeded_random';
import { shares } from '../share';
import { isClearlyGreater } from '../tie';
import { DEFAULT_SAMPLING, type Sampling } from './weightings';

/** An uncertain score: its share, the criterion that gives it its value, and where it is drawn from before it is clipped. */
interface Part {
  readonly share: number;
  readonly criterion: number;
  readonly from: number;
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

/** One option as it is drawn: the part of its total that is certain, and the scores that are not. */
interface Drawn {
  readonly option: number;
  readonly certain: number;
  readonly parts: readonly Part[];
  readonly least: number;
  readonly most: number;
}

/** The value of a score that stands somewhere on the scale of a criterion; it rises from worst to best. */
export type Valued = (criterion: number, place: number) => number;

/**
 * How often each option comes first while uncertain scores move: each is drawn by itself on its scale, uniform between place −
 * doubt and place + doubt, clipped to 0 … 1 (or to the place itself where that lies outside) and then valued, the weights being
 * what they are. Options that are level share first place equally, so the parts sum to 1; null for an option without a total. The
 * error of each part is that of `samplingInterval`.
 *
 * The uniform distribution is the one of SMAA for scores of which only an interval is known (Lahdelma & Salminen 2001).
 *
 * @param places where each score stands on its scale: 0 at worst, 1 at best
 * @param doubts `[criterion][option]`, ≥ 0, in parts of the scale; 0 for what is certain
 * @param valued the value at a place, where a line from worst to best is bent
 * @example uncertainFirstPlaces([[0.75, 0.25]], [1], [[0.125, 0.125]]) // [1, 0]
 */
export function uncertainFirstPlaces(
  places: Values,
  weights: Weights,
  doubts: readonly (readonly number[])[],
  { samples, seed }: Sampling = DEFAULT_SAMPLING,
  valued: Valued = (_, place) => place,
): Score[] {
  const drawn = optionsOf(places).flatMap((option) => drawnOf(option) ?? []);
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
  return optionsOf(places).map((option) => {
    const count = firsts.get(option);
    return count === undefined ? null : count / samples;
  });

  /** The total with every uncertain score so far along what it is drawn from, 0…1. */
  function totalOf({ certain, parts }: Pick<Drawn, 'certain' | 'parts'>, along: () => number): number {
    let total = certain;
    for (const { share, criterion, from, width, low, high } of parts) {
      total += share * valued(criterion, Math.min(high, Math.max(low, from + width * along())));
    }
    return total;
  }

  function drawnOf(option: number): Drawn | null {
    const own = shares(
      weights.map((weight, criterion) => (scoreAt(places, criterion, option) === null ? 0 : weight)),
    );
    if (!own.some((share) => share > 0)) return null;
    let certain = 0;
    const parts: Part[] = [];
    own.forEach((share, criterion) => {
      const place = scoreAt(places, criterion, option) ?? 0;
      const doubt = doubts[criterion][option];
      if (share === 0) return;
      if (doubt === 0) certain += share * valued(criterion, place);
      else {
        const [low, high] = [Math.min(0, place), Math.max(1, place)];
        parts.push({ share, criterion, from: place - doubt, width: 2 * doubt, low, high });
      }
    });
    const [least, most] = [0, 1].map((end) => totalOf({ certain, parts }, () => end));
    return { option, certain, parts, least, most };
  }
}
