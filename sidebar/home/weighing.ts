import type { MatrixView } from '../../src/api';
import { USUAL_BOUND } from '../../src/decision/consistency';
import type { Consistency, Progress, Weighing, WeighingWay } from '../../src/insight/steps/work';
import { inOrder } from '../weights/order';
import { isContradictable, pairsOf, ratioOf, resultOfPairs } from '../weights/pairs';
import { readWeights } from '../weights/read_weights';
import { swingsGiven, topOf } from '../weights/swing';
import { isSameWeight, weighableOf } from '../weights/weighable';
import { decodeWeighting } from '../weights/weighting_text';
import { typedFor, type WeighedCriterion, type WeightsDraft } from '../weights/weights_draft';

const UNKNOWN: Weighing = { way: null, pairs: null, begun: null };

/** How the weights in the sheet came about, from what the sidebar kept with them: only answers that give these weights count. */
export function weighingOf(view: MatrixView, locale: string): Weighing {
  const { criteria, weights } = weighableOf(view);
  const kept = decodeWeighting(
    view.weighting,
    criteria.map(({ key }) => key),
  );
  if (kept === null || criteria.length === 0) return UNKNOWN;
  const { draft } = kept;
  const { method } = draft;
  const read = readWeights(draft, criteria, locale);
  const isInSheet =
    read.problems.length === 0 &&
    weights.every((weight, at) => isSameWeight(weight, read.weights[at] ?? null));
  const progress = PROGRESS[method](draft, criteria);
  if (!isInSheet) return { ...UNKNOWN, begun: progress.done === 0 ? null : { way: method, ...progress } };
  const pairs = method === 'pairs' ? { ...progress, consistency: consistencyOf(draft, criteria) } : null;
  return { way: method, pairs, begun: null };
}

type ProgressOf = (draft: WeightsDraft, criteria: readonly WeighedCriterion[]) => Progress;

/** How far each way has come. */
const PROGRESS: Record<WeighingWay, ProgressOf> = {
  points: ({ points }, criteria) => ({
    done: criteria.filter(({ key }) => typedFor(points, key).trim()).length,
    of: criteria.length,
  }),
  order: ({ order }, criteria) => ({
    done: inOrder(order.keys, criteria).ranked.length,
    of: criteria.length,
  }),
  swing: ({ swing }, criteria) => ({
    done: topOf(swing, criteria) === undefined ? 0 : 1 + swingsGiven(swing, criteria),
    of: criteria.length,
  }),
  pairs: ({ pairs }, criteria) => {
    const all = pairsOf(criteria);
    return { done: all.filter(([a, b]) => ratioOf(pairs, a.key, b.key) !== null).length, of: all.length };
  },
};

function consistencyOf({ pairs }: WeightsDraft, criteria: readonly WeighedCriterion[]): Consistency | null {
  const { outcome } = resultOfPairs(pairs, criteria);
  if (outcome === null || !isContradictable(outcome.judgments, criteria.length)) return null;
  const { consistencyRatio } = outcome;
  return { ratio: consistencyRatio, isUsual: consistencyRatio <= USUAL_BOUND };
}
