import { sameNameKey } from '../../src/decision/same_name';
import { asList, readSaved } from '../text/saved';
import { decodeWeights, type WeightsDraft } from './weights_draft';

/**
 * Keys for the criteria of a matrix, made of their names: a matrix has no other mark that lasts. Case and spaces do
 * not count; of two criteria with one name, the second gets a number.
 */
export function keysOfNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const key = sameNameKey(name);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

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
  /** The weights that the sheet held when this was kept, by the keys of the criteria. */
  seen: Record<string, number>;
}

/**
 * How the weights were set, as text to keep with a matrix.
 *
 * @param criteria the criteria of the draft, as the matrix names them
 * @param seen the weights in the sheet, in the same order
 */
export function encodeWeighting(
  draft: WeightsDraft,
  criteria: readonly { key: string; name: string }[],
  seen: readonly number[],
): string {
  const keys = keysOfNames(criteria.map(({ name }) => name));
  const keysOf = (key: string) => keys.filter((_, at) => criteria[at]?.key === key);
  return JSON.stringify({ version: 1, keys, seen, ...withKeys(draft, keysOf) });
}

/**
 * Reads what was kept with a matrix, for the criteria that it has now, whose keys are `keysOfNames`. When exactly
 * one name is new and exactly one is gone, the criterion was renamed. Null when there is nothing to go on with.
 */
export function decodeWeighting(text: string | null, names: readonly string[]): Weighting | null {
  const saved = readSaved(text ?? '');
  if (saved === null) return null;
  const now = keysOfNames(names);
  const then = asList(saved.keys).map(String);
  const gone = then.filter((key) => !now.includes(key));
  const fresh = now.filter((key) => !then.includes(key));
  const renamed = gone.length === 1 && fresh.length === 1 ? gone[0] : undefined;
  const keysOf = (key: string) => (key === renamed ? fresh : now.filter((own) => own === key));
  const seen = asList(saved.seen).flatMap((weight, at) =>
    keysOf(then[at] ?? '').map((key) => [key, Number(weight)]),
  );
  return { draft: withKeys(decodeWeights(saved), keysOf), seen: Object.fromEntries(seen) };
}
