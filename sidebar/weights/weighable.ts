import type { Cell, MatrixView } from '../../src/api';
import { typableNumber } from '../text/format_number';
import { decodeWeighting, keysOfNames, type Weighting } from './weighting_text';
import { emptyWeights, type WeighedCriterion, type WeightsDraft } from './weights_draft';

/** The criteria of a matrix in the sheet, as far as weights need them. */
export interface Weighable {
  view: MatrixView;
  criteria: WeighedCriterion[];
  /** The row of each criterion, counted from 0 within the view. */
  rows: number[];
  /** The weights in the sheet; 0 where there is none or no number. */
  weights: number[];
}

const asNumber = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : Number.NaN);

/** Every row that has a name is a criterion. Its anchors may be no numbers: weights can be set all the same. */
export function weighableOf(view: MatrixView): Weighable {
  const rows = view.criteria.flatMap((name, row) => (name.trim() === '' ? [] : [row]));
  const names = rows.map((row) => view.criteria[row]?.trim() ?? '');
  const keys = keysOfNames(names);
  return {
    view,
    rows,
    criteria: rows.map((row, at) => ({
      key: keys[at] ?? '',
      name: names[at] ?? '',
      kind: 'measure',
      worst: asNumber(view.worst[row]),
      best: asNumber(view.best[row]),
      unit: '',
    })),
    weights: rows.map((row) => asNumber(view.weights[row]) || 0),
  };
}

/** Weights from the sheet as typed weights; a cell without a weight stays blank. */
function asTyped({ view, rows, criteria }: Weighable): Record<string, string> {
  const cells = rows.map((row) => view.weights[row]);
  const texts = cells.map((cell) => (typeof cell === 'number' ? typableNumber(cell) : ''));
  return Object.fromEntries(criteria.map(({ key }, at) => [key, texts[at] ?? '']));
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
export function beginningOf(weighable: Weighable): Beginning {
  const { view, criteria, weights } = weighable;
  const kept = decodeWeighting(
    view.weighting,
    criteria.map(({ name }) => name),
  );
  const isAsKept = ({ seen }: Weighting) =>
    criteria.every(({ key }, at) => isClose(seen[key] ?? Number.NaN, weights[at] ?? 0));
  if (kept !== null && isAsKept(kept)) return { draft: kept.draft, isChanged: false };
  const { draft } = kept ?? { draft: emptyWeights() };
  return { draft: { ...draft, method: 'points', points: asTyped(weighable) }, isChanged: kept !== null };
}

/** Whether two readings of a sheet look the same to the person: how the weights were set is not in the sheet. */
export function isSameSheet(a: MatrixView | null, b: MatrixView | null): boolean {
  const visible = (view: MatrixView | null) => JSON.stringify(view && { ...view, weighting: null });
  return visible(a) === visible(b);
}

/** Whether two weights are the same but for rounding. */
export const isClose = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
