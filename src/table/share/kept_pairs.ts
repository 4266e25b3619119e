import * as v from 'valibot';
import type { Score } from '../../core/decision_matrix';
import { connectedGroups } from '../../core/weights/pairs';

/** As the page for weights keeps them: criterion `a`, by its id, matters `ratio` times as much as `b`. */
const keptSchema = v.object({
  pairs: v.array(
    v.object({ a: v.string(), b: v.string(), ratio: v.pipe(v.number(), v.minValue(1 / 9), v.maxValue(9)) }),
  ),
});

/**
 * The pairs that somebody compared while setting weights, as a square matrix of these criteria; null for a pair that was not
 * compared.
 *
 * @param weighting what is kept beside the weights, or null
 * @param ids the ids that the criteria have there
 */
export function keptPairs(weighting: string | null, ids: readonly string[]): Score[][] {
  const kept = v.safeParse(keptSchema, parsed(weighting));
  const pairs = kept.success ? kept.output.pairs : [];
  return ids.map((row) =>
    ids.map((column) => {
      if (row === column) return 1;
      const found = pairs.find(({ a, b }) => (a === row && b === column) || (a === column && b === row));
      if (found === undefined) return null;
      return found.a === row ? found.ratio : 1 / found.ratio;
    }),
  );
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** Whether enough pairs were compared to say how much each criterion matters. */
export const isEnough = (pairs: readonly (readonly Score[])[]): boolean =>
  pairs.length > 0 && connectedGroups(pairs).length === 1;
