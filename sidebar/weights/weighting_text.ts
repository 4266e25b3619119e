import type { KeptWeighting } from '../../src/api';
import { isNameId } from '../../src/decision/ids';
import { asList, asRecord, readSaved } from '../text/saved';
import { decodeWeights, type WeightMethod, type WeightsDraft } from './weights_draft';

/** The draft with other keys for its criteria: none, for what is to be left out, or one. */
export function withKeys(draft: WeightsDraft, keysOf: (key: string) => string[]): WeightsDraft {
  const { points, order, swing, pairs } = draft;
  const texts = (all: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, text]) => keysOf(key).map((fresh) => [fresh, text])),
    );
  return {
    ...draft,
    points: texts(points),
    order: { ...order, keys: order.keys.flatMap(keysOf) },
    swing: { top: swing.top === null ? null : (keysOf(swing.top)[0] ?? null), points: texts(swing.points) },
    pairs: pairs.flatMap(({ a, b, ratio }) =>
      keysOf(a).flatMap((freshA) => keysOf(b).map((freshB) => ({ a: freshA, b: freshB, ratio }))),
    ),
  };
}

/** What is kept with a matrix about its weights. */
export interface Weighting {
  draft: WeightsDraft;
  /** The weights that go with it, by the ids of the criteria: those in the sheet when it was kept, and those to be applied. */
  seen: readonly Record<string, number>[];
}

/** Of what is kept; version 1 knew criteria by their names and was never published. */
const VERSION = 2;

const WAYS: Record<WeightMethod, string> = {
  points: 'typing points',
  order: 'ordering the criteria',
  swing: 'comparing changes from worst to best',
  pairs: 'comparing pairs',
};

/**
 * How the weights were set, to keep with a matrix. The keys of the draft are the ids of the criteria.
 *
 * @param seen the weights that go with it, each by the ids of the criteria
 */
export function encodeWeighting(draft: WeightsDraft, seen: readonly Record<string, number>[]): KeptWeighting {
  return {
    words: `Weights set by ${WAYS[draft.method]}.`,
    kept: JSON.stringify({ version: VERSION, seen, ...draft }),
  };
}

/**
 * Reads what was kept with a matrix, for the criteria that it has now. Where criteria are known by their names alone and
 * exactly one is new and exactly one is gone, it was renamed. Null when there is nothing to go on with.
 *
 * @param ids the ids of the criteria
 */
export function decodeWeighting(text: string | null, ids: readonly string[]): Weighting | null {
  const saved = readSaved(text ?? '', VERSION);
  if (saved === null) return null;
  const seen = asList(saved.seen).map(asRecord);
  const then = [...new Set(seen.flatMap((each) => Object.keys(each)))];
  const gone = then.filter((id) => !ids.includes(id));
  const fresh = ids.filter((id) => !then.includes(id));
  const isRename = gone.length === 1 && fresh.length === 1 && fresh.every(isNameId);
  const idsOf = (id: string) => (isRename && id === gone[0] ? [...fresh] : ids.filter((own) => own === id));
  const renamed = (weights: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(weights).flatMap(([id, weight]) => idsOf(id).map((own) => [own, Number(weight)])),
    );
  return { draft: withKeys(decodeWeights(saved), idsOf), seen: seen.map(renamed) };
}
