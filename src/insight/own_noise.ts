import { NEAR_TIE_POINTS, standing } from '../core/firmness/standing';
import { carriedNoise, noiseInValue, noiseOfGap } from '../core/noise/carried_noise';
import { repeatDeviation } from '../core/noise/repeat_deviation';
import { scoreAt } from '../core/positions';
import { decisionScores } from '../core/weighted_score';
import { placesOf, valueAtPlace } from './bent';
import type { ScoreRemarks } from './doubt';
import { figuresOf } from './figures';
import { rounded } from './rounding';
import type { NamedDecision } from './subject';

/** So many second answers are the least from which anything is said: a third of what comes out is chance then. */
export const FEWEST_ANSWERS = 5;

/** Her own noise beside the lead. */
export interface OwnNoise {
  readonly answers: number;
  /** How far a single score strays, as a part of its scale: one standard deviation. */
  readonly deviation: number;
  readonly leader: number;
  readonly rival: number;
  /** What that comes to on the gap between the two, in points, rounded as totals are shown. */
  readonly gap: number;
  /** The totals of the two. */
  readonly totals: readonly [number, number];
  /** The lead is at most one standard deviation of the gap, less than two, or more. */
  readonly code: 'inside' | 'near' | 'outside';
}

/**
 * How much of the lead her own second answers could explain. What she calls a fact does not stray. Null with fewer than
 * `FEWEST_ANSWERS`, without scales, and where no single option leads another.
 */
export function ownNoise(decision: NamedDecision, { sure, differences }: ScoreRemarks): OwnNoise | null {
  const { scores, weights, anchors } = decision;
  const deviation = repeatDeviation(differences);
  if (anchors === null || deviation === null || differences.length < FEWEST_ANSWERS) return null;
  const totals = decisionScores(scores, weights, anchors);
  const { code, leaders, runnersUp } = standing(totals, NEAR_TIE_POINTS);
  const [[leader], [rival]] = [leaders, runnersUp];
  if ((code !== 'near' && code !== 'clear') || leader === undefined || rival === undefined) return null;
  const places = placesOf(decision);
  const noiseOf = (option: number) => {
    const own = places.map((_, criterion) => scoreAt(places, criterion, option));
    const strays = own.map((place, criterion) =>
      place === null || sure[criterion]?.[option] === 'fact'
        ? 0
        : noiseInValue((at) => valueAtPlace(decision, criterion, at), place, deviation),
    );
    return carriedNoise(own, weights, strays);
  };
  const figures = figuresOf(decision);
  const gap = rounded(noiseOfGap(noiseOf(leader), noiseOf(rival)), figures.decimals);
  const [ahead, behind] = [totals[leader] ?? 0, totals[rival] ?? 0];
  const lead = figures.gap(ahead, behind);
  return {
    answers: differences.length,
    deviation,
    leader,
    rival,
    gap,
    totals: [ahead, behind],
    code: lead <= gap ? 'inside' : lead < 2 * gap ? 'near' : 'outside',
  };
}
