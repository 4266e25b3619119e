import { unevenness } from '../../core/questions/evenness';
import { leaders } from '../../core/rank';
import { isTie } from '../../core/tie';
import { weightedScores } from '../../core/weighted_score';
import { weightsFromRanks } from '../../core/weights/rank_weights';
import { isSameLead, type Situation } from './situation';

/** Weights that are all about the same. */
export interface FlatWeights {
  readonly code: 'flat-weights';
  readonly criteria: readonly number[];
  /** The smallest and the largest share. */
  readonly least: number;
  readonly most: number;
  /** Who leads with exactly the same weight on each. */
  readonly even: readonly number[];
  /** Who leads by the order of the weights alone; null where they are all the same, so that there is no order. */
  readonly ordered: readonly number[] | null;
  /** Criteria of which each, with twice its weight, would change who leads. */
  readonly doubled: readonly number[];
}

/** From so many criteria on it is a wonder that they all matter the same. */
const LEAST_CRITERIA = 4;
const MOST_UNEVEN = 0.2;
/** So even, it is asked also where no other weights would change who leads. */
const ALMOST_EVEN = 0.05;

export function flatWeights(situation: Situation): FlatWeights | null {
  const { decision, values, shares, weighted, counted, standing } = situation;
  const own = weighted.map((at) => decision.weights[at] ?? 0);
  if (weighted.length < LEAST_CRITERIA || counted.length < 2) return null;
  const uneven = unevenness(own);
  if (uneven > MOST_UNEVEN * (1 + 1e-9)) return null;
  const spread = (list: readonly (number | null)[]) =>
    decision.weights.map((_, at) => list[weighted.indexOf(at)] ?? 0);
  const lead = (weights: readonly number[]) => leaders(weightedScores(values, weights));
  const isLevel = own.every((weight) => isTie(weight, own[0] ?? 0));
  const used = weighted.map((at) => shares[at] ?? 0);
  const even = lead(spread(own.map(() => 1)));
  const ordered = isLevel ? null : lead(spread(weightsFromRanks(own.map((weight) => -weight))));
  const doubled = weighted.filter((criterion) => {
    const weights = decision.weights.map((weight, at) => (at === criterion ? 2 * weight : weight));
    return !isSameLead(lead(weights), standing.leaders);
  });
  const couldMatter =
    doubled.length > 0 || [even, ordered ?? even].some((other) => !isSameLead(other, standing.leaders));
  if (!couldMatter && uneven > ALMOST_EVEN) return null;
  return {
    code: 'flat-weights',
    criteria: weighted,
    least: Math.min(...used),
    most: Math.max(...used),
    even,
    ordered,
    doubled,
  };
}
