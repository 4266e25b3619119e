import type { ScaleKind } from '../../src/decision/decision';
import { asList, asRecord } from '../text/saved';

/** A criterion as the weights see it. `key` stays the same when the criterion is renamed or moved. */
export interface WeighedCriterion {
  key: string;
  name: string;
  kind: ScaleKind;
  worst: number;
  best: number;
  unit: string;
}

export const WEIGHT_METHODS = ['points', 'order', 'swing', 'pairs'] as const;
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

/** How places become weights: rank order centroid, or rank sum, which is flatter. */
export const ORDER_FORMULAS = ['centroid', 'sum'] as const;
export type OrderFormula = (typeof ORDER_FORMULAS)[number];

/** A pair that was compared: criterion `a` matters `ratio` times as much as criterion `b`, 1/9 to 9. */
export interface PairJudgment {
  a: string;
  b: string;
  ratio: number;
}

/**
 * What the person put in while setting weights, by each of the four ways, so that trying another loses nothing.
 * Plain JSON; numbers are text as typed; criteria go by their keys, and a key without a criterion does no harm.
 */
export interface WeightsDraft {
  /** The way that counts. */
  method: WeightMethod;
  /** The typed weight of each criterion. A missing or blank one is not weighed yet. */
  points: Record<string, string>;
  /** Most important first; criteria that are not in it have no place yet. */
  order: { keys: string[]; formula: OrderFormula };
  /** The criterion whose swing matters most, and what the swings of the others are worth beside its 100. */
  swing: { top: string | null; points: Record<string, string> };
  pairs: PairJudgment[];
}

/** Whether two drafts ask for the same: the same way, and by swing the same change to set beside the others. */
export const isSameStart = (a: WeightsDraft, b: WeightsDraft) =>
  a.method === b.method && a.swing.top === b.swing.top;

export function emptyWeights(): WeightsDraft {
  return {
    method: 'points',
    points: {},
    order: { keys: [], formula: 'centroid' },
    swing: { top: null, points: {} },
    pairs: [],
  };
}

/** What is typed for a criterion, '' for nothing. Its key may be called as a member that every object has. */
export const typedFor = (points: Record<string, string>, key: string): string => ownOf(points, key) ?? '';

/** What stands under a key in an object of our own, never what every object has. */
export const ownOf = <Value>(all: Record<string, Value>, key: string): Value | undefined =>
  new Map(Object.entries(all)).get(key);

/** The own texts of a saved object. */
function asTexts(value: unknown): Record<string, string> {
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return Object.fromEntries(Object.entries(asRecord(value)).filter(isText));
}

const asKeys = (value: unknown) => [...new Set(asList(value).filter((key) => typeof key === 'string'))];

function asJudgments(value: unknown): PairJudgment[] {
  return asList(value)
    .map(asRecord)
    .flatMap(({ a, b, ratio }) =>
      typeof a === 'string' && typeof b === 'string' && a !== b && isRatio(ratio) ? [{ a, b, ratio }] : [],
    );
}

const isRatio = (value: unknown): value is number =>
  typeof value === 'number' && value >= 1 / 9 && value <= 9;

/** Reads a saved weights draft; parts that make no sense are left out. */
export function decodeWeights(saved: unknown): WeightsDraft {
  const { method, points, order, swing, pairs } = asRecord(saved);
  const { keys, formula } = asRecord(order);
  const { top, points: swingPoints } = asRecord(swing);
  return {
    method: WEIGHT_METHODS.find((known) => known === method) ?? 'points',
    points: asTexts(points),
    order: {
      keys: asKeys(keys),
      formula: ORDER_FORMULAS.find((known) => known === formula) ?? 'centroid',
    },
    swing: { top: typeof top === 'string' ? top : null, points: asTexts(swingPoints) },
    pairs: asJudgments(pairs),
  };
}
