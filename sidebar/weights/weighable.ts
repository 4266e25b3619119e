import type { MatrixView } from '../../src/api';
import { positions } from '../../src/core/positions';
import { typableNumber } from '../../src/decision/locale_number';
import { decodeWeighting, type Weighting } from './weighting_text';
import { emptyWeights, ownOf, type WeighedCriterion, type WeightsDraft } from './weights_draft';

/** The criteria of a matrix in the sheet, as far as weights need them. */
export interface Weighable {
  view: MatrixView;
  criteria: WeighedCriterion[];
  /** Their places in the decision of the view. */
  places: number[];
  /** The weights in the sheet; null where there is none or no number. */
  weights: (number | null)[];
}

/** Every criterion of the decision. Its anchors may be no numbers: weights can be set all the same. */
export function weighableOf(view: MatrixView): Weighable {
  const { criteria } = view.decision;
  return {
    view,
    places: positions(criteria.length),
    criteria: criteria.map(({ id, name, kind, worst, best, unit }, at) => ({
      key: id,
      name: name.trim() || `Criterion ${at + 1}`,
      kind,
      worst: worst ?? Number.NaN,
      best: best ?? Number.NaN,
      unit,
    })),
    weights: criteria.map(({ weight }) => weight),
  };
}

/** Weights from the sheet as typed weights; a cell without a weight stays blank. */
function asTyped({ view }: Weighable, locale: string): Record<string, string> {
  return Object.fromEntries(
    view.decision.criteria.map(({ id, weight }) => [
      id,
      weight === null ? '' : typableNumber(weight, locale),
    ]),
  );
}

/** Where setting the weights of a matrix begins. */
export interface Beginning {
  draft: WeightsDraft;
  /** The weights in the sheet are others than those that were kept with how they were set. */
  isChanged: boolean;
}

/**
 * Goes on with how the weights were set, finished or not. When the sheet holds other weights than at that time,
 * somebody has typed them there, and they count: they come as points, and the other ways keep their answers.
 */
export function beginningOf(weighable: Weighable, locale: string): Beginning {
  const { view, criteria, weights } = weighable;
  const kept = decodeWeighting(
    view.weighting,
    criteria.map(({ key }) => key),
  );
  const isAsKept = ({ seen }: Weighting) =>
    seen.some((each) =>
      criteria.every(({ key }, at) => isClose(ownOf(each, key) ?? Number.NaN, weights[at] ?? 0)),
    );
  if (kept !== null && isAsKept(kept)) return { draft: kept.draft, isChanged: false };
  const { draft } = kept ?? { draft: emptyWeights() };
  return {
    draft: { ...draft, method: 'points', points: asTyped(weighable, locale) },
    isChanged: kept !== null,
  };
}

/** Whether two readings of a sheet look the same to the person: how the weights were set is not in the sheet. */
export function isSameSheet(a: MatrixView | null, b: MatrixView | null): boolean {
  const visible = (view: MatrixView | null) => JSON.stringify(view && { ...view, weighting: null });
  return visible(a) === visible(b);
}

/** Whether two weights are the same, a blank among them. */
export const isSameWeight = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : isClose(a, b);

/** Whether two weights are the same but for rounding. */
const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Weights by the ids of their criteria. */
export function byKey(
  criteria: readonly WeighedCriterion[],
  weights: readonly (number | null)[],
): Record<string, number> {
  return Object.fromEntries(criteria.map(({ key }, at) => [key, weights[at] ?? 0]));
}
