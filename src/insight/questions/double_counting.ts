import { beyondChance, correlation } from '../../core/questions/correlation';
import { leadersWithout } from '../../core/questions/left_out';
import { isSameLead, type Situation } from './situation';

/** Two criteria that go together over all options. */
export interface DoubleCounting {
  readonly code: 'double-counting';
  /** The one with more weight first. */
  readonly criteria: readonly [number, number];
  /** Pearson's r of their values. */
  readonly r: number;
  readonly options: number;
  /** Of both together. */
  readonly share: number;
  /** Who leads when only the one with more weight counts; null where it is who leads now. */
  readonly leads: readonly number[] | null;
  readonly leadsNow: readonly number[];
}

const LEAST_SHARE = 0.1;
const LEAST_OPTIONS = 5;
const LEAST_R = 0.9;
/** Standard deviations: about one pair in a thousand goes so far by chance, and there are many pairs. */
const BEYOND_CHANCE = 3.3;
/** One in fifteen thousand: asked also where the same one would lead. */
const FAR_BEYOND_CHANCE = 4;

export function doubleCounting(situation: Situation, one: number, other: number): DoubleCounting | null {
  const { decision, values, shares, standing } = situation;
  const [shareOfOne, shareOfOther] = [shares[one] ?? 0, shares[other] ?? 0];
  if (Math.min(shareOfOne, shareOfOther) < LEAST_SHARE) return null;
  const found = correlation(values[one] ?? [], values[other] ?? []);
  if (found === null || found.options < LEAST_OPTIONS || Math.abs(found.r) < LEAST_R) return null;
  if (beyondChance(found) < BEYOND_CHANCE) return null;
  const criteria = shareOfOther > shareOfOne ? ([other, one] as const) : ([one, other] as const);
  const first = leadersWithout(values, decision.weights, criteria[1]);
  const isSame = isSameLead(first, standing.leaders);
  if (isSame && beyondChance(found) < FAR_BEYOND_CHANCE) return null;
  return {
    code: 'double-counting',
    criteria,
    r: found.r,
    options: found.options,
    share: shareOfOne + shareOfOther,
    leads: isSame ? null : first,
    leadsNow: standing.leaders,
  };
}

/** The pairs that go together, those that do most first. */
export function doubleCounted(situation: Situation): DoubleCounting[] {
  const { weighted } = situation;
  return weighted
    .flatMap((one, at) => weighted.slice(at + 1).map((other) => doubleCounting(situation, one, other)))
    .filter((found) => found !== null)
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
