import type { MatrixView, WeightsChange } from '../../src/api';
import { listed, nameInSentence } from '../../src/insight/wording';
import type { Call } from '../bridge';
import { isSameWeight } from './weighable';

/**
 * The one write that puts new weights into the sheet. A criterion that was not weighed gets a blank; a weight that differs from
 * the one in the sheet by rounding only stays as it is there.
 *
 * @param weights one per criterion of the view
 * @param replacesFormulas whether weights that are formulas may become numbers: the person was asked
 */
export function weightsChange(
  { sheetId, decision }: MatrixView,
  weights: readonly (number | null)[],
  replacesFormulas: boolean,
): WeightsChange {
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  const wanted = expected.map(({ weight }, at) => {
    const given = weights[at] ?? null;
    return isSameWeight(given, weight) ? weight : given;
  });
  return { sheetId, expected, weights: wanted, replacesFormulas };
}

/** Which weights are formulas of the person's and would become numbers, in a sentence that asks; null where none would. */
export function replacedFormulas(view: MatrixView, weights: readonly (number | null)[]): string | null {
  const names = view.decision.criteria.flatMap(({ name, weight }, at) =>
    view.weightFormulas[at] && !isSameWeight(weights[at] ?? null, weight)
      ? [`“${nameInSentence(name, `Criterion ${at + 1}`)}”`]
      : [],
  );
  if (names.length === 0) return null;
  return names.length === 1
    ? `The weight of ${listed(names)} is a formula of yours. Applying puts a number in its place.`
    : `The weights of ${listed(names)} are formulas of yours. Applying puts numbers in their place.`;
}

/** What the button that writes weights is called. */
export const applyLabel = (replaced: string | null): string =>
  replaced === null ? 'Apply' : 'Replace and apply';

/** What writes the weights that were there before; null where one of them was a formula, which only the sheet's own Undo brings back. */
export function weightsBack(
  call: Call,
  now: MatrixView,
  before: MatrixView,
): (() => Promise<MatrixView>) | null {
  if (before.weightFormulas.some(Boolean)) return null;
  const weights = before.decision.criteria.map(({ weight }) => weight);
  return () => call('applyWeights', { ...weightsChange(now, weights, false), weighed: before.weighed });
}
