import { sameNameKey } from '../../src/decision/same_name';
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

/** The draft with other keys for its criteria; what belongs to a key without a new one is left out. */
export function withKeys(draft: WeightsDraft, keyOf: (key: string) => string | undefined): WeightsDraft {
  const texts = (all: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, text]) => {
        const fresh = keyOf(key);
        return fresh === undefined ? [] : [[fresh, text]];
      }),
    );
  return {
    method: draft.method,
    points: texts(draft.points),
    order: { ...draft.order, keys: draft.order.keys.flatMap((key) => keyOf(key) ?? []) },
    swing: {
      top: draft.swing.top === null ? null : (keyOf(draft.swing.top) ?? null),
      points: texts(draft.swing.points),
    },
    pairs: draft.pairs.flatMap(({ a, b, ratio }) => {
      const [freshA, freshB] = [keyOf(a), keyOf(b)];
      return freshA === undefined || freshB === undefined ? [] : [{ a: freshA, b: freshB, ratio }];
    }),
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
  const names = keysOfNames(criteria.map(({ name }) => name));
  const byKey = new Map(criteria.map(({ key }, at) => [key, names[at]]));
  return JSON.stringify({
    version: 1,
    keys: names,
    seen,
    ...withKeys(draft, (key) => byKey.get(key)),
  });
}

/**
 * Reads what was kept with a matrix, for the criteria that it has now, whose keys are `keysOfNames`. When exactly
 * one name is new and exactly one is gone, the criterion was renamed. Null when there is nothing to go on with.
 */
export function decodeWeighting(text: string | null, names: readonly string[]): Weighting | null {
  const saved = parse(text);
  if (saved === null) return null;
  const now = keysOfNames(names);
  const then = asList(saved.keys).map(String);
  const gone = then.filter((key) => !now.includes(key));
  const fresh = now.filter((key) => !then.includes(key));
  const renamed = gone.length === 1 && fresh.length === 1 ? gone[0] : undefined;
  const keyOf = (key: string) => (key === renamed ? fresh[0] : now.includes(key) ? key : undefined);
  const seen = asList(saved.seen).flatMap((weight, at): [string, number][] => {
    const key = keyOf(then[at] ?? '');
    return key === undefined || typeof weight !== 'number' ? [] : [[key, weight]];
  });
  return { draft: withKeys(decodeWeights(saved), keyOf), seen: Object.fromEntries(seen) };
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function parse(text: string | null): Record<string, unknown> | null {
  try {
    const saved: unknown = JSON.parse(text ?? '');
    return typeof saved === 'object' && saved !== null && 'version' in saved && saved.version === 1
      ? { ...saved }
      : null;
  } catch {
    return null;
  }
}
