import type { Decision } from '../../decision/decision';
import { crossing, lineName, type MatrixMap } from '../map';
import type { Unread } from '../read';
import { formulaAt, type SheetCells, valueAt } from '../sheet_cells';
import { isRounded, isSame, sum } from './sums';

/** Why a total that the person has made herself is another number. */
export type SlipCause =
  | { readonly code: 'left-out' | 'twice' | 'blank-as-zero'; readonly lines: readonly number[] }
  | { readonly code: 'weights-add-up'; readonly sum: number }
  | { readonly code: 'per-cent-as-whole' | 'without-weights' | 'unexplained' }
  | { readonly code: 'not-divided'; readonly sum: number };

/** A total of the person's own that differs by more than rounding, and the cause that explains her number. */
export interface TotalSlip {
  /** "row 10" */
  readonly place: string;
  /** Index into the options; null: all of them alike. */
  readonly option: number | null;
  readonly cause: SlipCause;
  readonly hers: number;
  readonly right: number;
}

interface TableRead {
  readonly map: MatrixMap;
  readonly decision: Decision;
  readonly unread: readonly Unread[];
}

/** How the score of a criterion enters a total. */
type Unit = 'raw' | 'to-100' | 'to-1' | 'of-best' | 'of-best-100';
/** What a sum of weighted scores is divided by: the weights of what is scored is right. */
type Divisor = 'scored' | 'all' | 'one' | 'hundred';

interface Form {
  readonly unit: Unit;
  readonly divisor: Divisor;
  readonly isWeighted: boolean;
}

const UNITS: readonly Unit[] = ['raw', 'to-100', 'to-1', 'of-best', 'of-best-100'];
/** The right ones first, then by how little is wrong. */
const FORMS: readonly Form[] = [
  ...(['scored', 'all', 'one', 'hundred'] as const).flatMap((divisor) =>
    UNITS.map((unit) => ({ unit, divisor, isWeighted: true })),
  ),
  ...(['one', 'scored', 'all'] as const).flatMap((divisor) =>
    UNITS.map((unit) => ({ unit, divisor, isWeighted: false })),
  ),
];

/** A total as it stands: of an option, and whether it is exact or may have been rounded. */
interface Total {
  readonly option: number;
  readonly hers: number;
  readonly isExact: boolean;
}

/**
 * The person's own totals computed again. Each that differs is explained by the simplest slip that gives her number to
 * rounding; what all totals have in common is said once.
 *
 * @example totalSlips(cells, read)[0]?.cause // { code: 'left-out', lines: [9] }
 */
export function totalSlips(cells: SheetCells, read: TableRead): TotalSlip[] {
  const { map, decision, unread } = read;
  const last = Math.max(...map.criteria);
  const lines = unread.filter(({ of, why, line }) => of === 'criteria' && why === 'total' && line > last);
  const found = lines.map(({ line }) => slipsOf(decision, map, line, totalsIn(cells, read, line)));
  // Plain sums beside totals that are right are meant as such.
  const isRight = lines.some(
    ({ line }, at) => found[at]?.length === 0 && totalsIn(cells, read, line).length > 0,
  );
  const isPart = found.map((slips, at) =>
    areOfPart(slips, totalsIn(cells, read, lines[at]?.line ?? 0).length),
  );
  const hasWhole = found.some((_, at) => !isPart[at]);
  return found
    .filter((_, at) => !isPart[at] || !hasWhole)
    .flat()
    .filter(({ cause }) => !isRight || cause.code !== 'without-weights');
}

/** Whether all totals of a line leave out the same lines: beside one that does not they are subtotals. */
function areOfPart(slips: readonly TotalSlip[], totals: number): boolean {
  const left = slips.flatMap(({ cause }) => (cause.code === 'left-out' ? [cause.lines.join()] : []));
  return left.length > 1 && left.length === totals && new Set(left).size === 1;
}

/** The totals in a line: below the scores, or below the weighted halves beside them. */
function totalsIn(cells: SheetCells, { map, unread }: TableRead, line: number): Total[] {
  const halves = unread
    .filter(({ of, why }) => of === 'options' && why === 'weighted')
    .map((each) => each.line);
  // Each beside its score, or all of them behind all scores, in their order.
  const areBeside = map.options.every((cross) => halves.includes(cross + 1));
  const isBlock = !areBeside && halves.length === map.options.length;
  const halfOf = (option: number) =>
    areBeside ? [(map.options[option] ?? 0) + 1] : isBlock ? [halves[option] ?? 0] : [];
  return map.options.flatMap((cross, option): Total[] => {
    for (const at of [cross, ...halfOf(option)]) {
      const cell = crossing(map, line, at);
      const value = valueAt(cells, cell);
      const formula = formulaAt(cells, cell);
      if (typeof value !== 'number') continue;
      return [
        { option, hers: value, isExact: formula !== '' && !/\b(?:ROUND\w*|INT|TRUNC)\s*\(/i.test(formula) },
      ];
    }
    return [];
  });
}

const matches = ({ hers, isExact }: Total, value: number | null) =>
  value !== null &&
  Number.isFinite(value) &&
  (isExact ? Math.abs(hers - value) <= 1e-9 * Math.max(1, Math.abs(value)) : isRounded(hers, value));

function slipsOf(decision: Decision, map: MatrixMap, line: number, totals: readonly Total[]): TotalSlip[] {
  if (totals.length === 0) return [];
  const fits = (form: Form) =>
    totals.filter((total) => matches(total, totalBy(decision, total.option, form))).length;
  const most = Math.max(...FORMS.map(fits));
  const base = most === 0 ? null : (FORMS.find((form) => fits(form) === most) ?? null);
  const place = lineName(map, 'criteria', line);
  const slip = (
    total: Total,
    form: Form,
    cause: SlipCause,
    option: number | null = total.option,
  ): TotalSlip => ({
    place,
    option,
    cause,
    hers: total.hers,
    right:
      totalBy(decision, total.option, { unit: form.unit, divisor: 'scored', isWeighted: true }) ?? total.hers,
  });
  const shared = base === null ? null : causeOf(decision, base);
  // Told by a total that has it, and tells it: 0 stands for 0 in every form.
  const examples =
    shared === null || base === null
      ? []
      : totals
          .filter((total) => matches(total, totalBy(decision, total.option, base)))
          .map((total) => slip(total, base, shared, null));
  const slips: TotalSlip[] = examples.filter(({ hers, right }) => !isSame(hers, right)).slice(0, 1);
  for (const total of totals) {
    const ways = base === null ? FORMS : [base, ...FORMS];
    const plain = ways.find((form) => matches(total, totalBy(decision, total.option, form)));
    const blanks = blanksOf(decision, map, total.option);
    if (plain !== undefined) {
      if (blanks.length > 0 && plain.divisor !== 'scored' && plain.isWeighted) {
        const found = slip(total, plain, { code: 'blank-as-zero', lines: blanks });
        slips.push({ ...found, right: found.right * scaleOf(decision, plain) });
      } else if (plain !== base) {
        const cause = causeOf(decision, plain);
        if (cause !== null) slips.push(slip(total, plain, cause));
      }
      continue;
    }
    slips.push(partSlip(decision, map, total, ways, slip) ?? unexplained(total));
  }
  return slips;

  /** What is right is told as her other totals are, divided or not. */
  function unexplained(total: Total): TotalSlip {
    const form = base ?? RIGHT;
    const found = slip(total, form, { code: 'unexplained' });
    return { ...found, right: totalBy(decision, total.option, form) ?? found.right };
  }
}

const RIGHT: Form = { unit: 'raw', divisor: 'scored', isWeighted: true };

/** A line left out or counted twice, in the form of the other totals first. */
function partSlip(
  decision: Decision,
  map: MatrixMap,
  total: Total,
  ways: readonly Form[],
  slipOf: (total: Total, form: Form, cause: SlipCause) => TotalSlip,
): TotalSlip | null {
  const count = decision.criteria.length;
  const all = decision.criteria.map((_, at) => at);
  // One line, then several at the beginning or the end: a range that is too short.
  const cuts = [
    ...all.map((at) => [at]),
    ...all.slice(2).map((end) => all.slice(0, end)),
    ...all.slice(2).map((size) => all.slice(count - size)),
  ].filter((cut) => cut.length < count);
  const lines = (list: readonly number[]) => list.map((at) => map.criteria[at] ?? 0);
  // What is right is told as her other totals are, divided or not.
  const slip = (form: Form, cause: SlipCause): TotalSlip => ({
    ...slipOf(total, form, cause),
    right: totalBy(decision, total.option, form) ?? total.hers,
  });
  for (const form of ways.filter(({ isWeighted }) => isWeighted)) {
    for (const cut of cuts) {
      const times = all.map((at) => (cut.includes(at) ? 0 : 1));
      if (matches(total, totalBy(decision, total.option, form, times))) {
        return slip(form, { code: 'left-out', lines: lines(cut) });
      }
    }
    for (const at of all) {
      const times = all.map((each) => (each === at ? 2 : 1));
      if (matches(total, totalBy(decision, total.option, form, times))) {
        return slip(form, { code: 'twice', lines: lines([at]) });
      }
    }
  }
  return null;
}

/** A total in one form, each criterion taken so many times; null where it can't be computed. */
function totalBy(
  { criteria, scores }: Decision,
  option: number,
  { unit, divisor, isWeighted }: Form,
  times: readonly number[] | null = null,
): number | null {
  const weights = criteria.map(({ weight }) => (isWeighted ? (weight ?? 0) : 1));
  const parts = criteria.map(({ worst, best }, at) => {
    const score = scores[at]?.[option] ?? null;
    if (score === null || unit === 'raw') return score;
    if (worst === null || best === null || worst === best) return null;
    // "7 of 10": from 0, wherever the scale begins.
    const from = unit === 'of-best' || unit === 'of-best-100' ? 0 : worst;
    if (best === from) return null;
    return ((score - from) / (best - from)) * (unit === 'to-100' || unit === 'of-best-100' ? 100 : 1);
  });
  const taken = (at: number) => times?.[at] ?? 1;
  const top = sum(parts.map((part, at) => (part ?? 0) * (weights[at] ?? 0) * taken(at)));
  if (divisor === 'one') return top;
  if (divisor === 'hundred') return top / 100;
  const whole = sum(
    weights.map((weight, at) => {
      if (divisor === 'all') return weight;
      return parts[at] === null ? 0 : weight * taken(at);
    }),
  );
  return whole === 0 ? null : top / whole;
}

/** By how much her totals are larger than means: undivided they are so many times as great, and so is what is right. */
function scaleOf({ criteria }: Decision, { divisor }: Form): number {
  if (divisor === 'scored' || divisor === 'all') return 1;
  return sum(criteria.map(({ weight }) => weight ?? 0)) / (divisor === 'hundred' ? 100 : 1);
}

/** What is wrong with a form; null where it gives the right number. */
function causeOf({ criteria }: Decision, { divisor, isWeighted }: Form): SlipCause | null {
  if (!isWeighted) return { code: 'without-weights' };
  if (divisor === 'scored' || divisor === 'all') return null;
  const whole = sum(criteria.map(({ weight }) => weight ?? 0)) / (divisor === 'hundred' ? 100 : 1);
  if (Math.abs(whole - 1) < 1e-9) return null;
  if (whole > 0.5 && whole < 1.5) return { code: 'weights-add-up', sum: whole };
  return Math.abs(whole - 100) < 1e-6 ? { code: 'per-cent-as-whole' } : { code: 'not-divided', sum: whole };
}

/** The lines in which an option has no score although they have a weight. */
function blanksOf({ criteria, scores }: Decision, map: MatrixMap, option: number): number[] {
  return criteria.flatMap(({ weight }, at) =>
    (weight ?? 0) > 0 && scores[at]?.[option] === null ? [map.criteria[at] ?? 0] : [],
  );
}
