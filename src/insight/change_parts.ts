import type { Effects, TotalChange } from '../core/change/attribution';
import type { GapChange, GapParts } from '../core/change/gap';
import { sum } from '../core/sum';
import type { Comparison } from './change';
import { partsOf, rounded } from './rounding';

/** The causes of a moving gap, in the order in which they are told. */
export const CAUSES = [
  'baselineFell',
  'rivalRose',
  'weightsMoved',
  'scalesMoved',
  'blanksChanged',
] as const satisfies readonly (keyof GapParts)[];
export type Cause = (typeof CAUSES)[number];

/** What each cause is on the side of the rival. */
const EFFECT: Record<Cause, keyof Effects> = {
  baselineFell: 'scores',
  rivalRose: 'scores',
  weightsMoved: 'weights',
  scalesMoved: 'scales',
  blanksChanged: 'blanks',
};

/** The movement of a gap as it is printed: every sum of parts is exactly what is printed as their whole. */
export interface PrintedGap {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** They add up to the change. */
  readonly causes: Readonly<Record<Cause, number>>;
  /** Criteria of which any part is not 0; per cause they add up to the cause, all together to the change. */
  readonly criteria: readonly {
    readonly criterion: number;
    readonly parts: Readonly<Record<Cause, number>>;
    readonly change: number;
  }[];
}

/**
 * The movement of a gap, rounded from the whole down (largest remainder): the change is the difference of the gaps as
 * printed, the causes add up to it, and the criteria to each cause.
 */
export function printedGap({ voice, criteria }: Comparison, gap: GapChange): PrintedGap {
  const { decimals, shown } = voice.figures;
  const neat = (value: number) => rounded(value, decimals);
  const gapAt = (when: 'before' | 'after') => neat(shown(gap.rival[when]) - shown(gap.baseline[when]));
  const [before, after] = [gapAt('before'), gapAt('after')];
  const change = neat(after - before);
  const wholes = spread(
    CAUSES.map((cause) => gap.parts[cause]),
    CAUSES.map((cause) => gap.rival.effects[EFFECT[cause]]),
    change,
    decimals,
  );
  const columns = CAUSES.map((cause, at) =>
    spread(
      gap.criteria.map((line) => line[cause]),
      gap.rival.criteria.map((line) => line[EFFECT[cause]]),
      wholes[at] as number,
      decimals,
    ),
  );
  const record = (pick: (at: number) => number) =>
    Object.fromEntries(CAUSES.map((cause, at) => [cause, pick(at)])) as Record<Cause, number>;
  const lines = criteria.map((_, criterion) => {
    const parts = record((at) => columns[at]?.[criterion] ?? 0);
    return { criterion, parts, change: neat(sum(CAUSES.map((cause) => parts[cause]))) };
  });
  return {
    before,
    after,
    change,
    causes: record((at) => wholes[at] ?? 0),
    criteria: lines.filter(({ parts }) => CAUSES.some((cause) => parts[cause] !== 0)),
  };
}

/**
 * Parts rounded so that they add up to a whole. Where both options moved by exactly the same, no part of the gap did, yet the
 * printed gap may differ in its last digit: it belongs to what moved them most.
 */
function spread(
  parts: readonly number[],
  moves: readonly number[],
  whole: number,
  decimals: number,
): number[] {
  if (whole === 0 || parts.some((part) => part !== 0)) return partsOf(parts, whole, decimals);
  const most = Math.max(...moves.map(Math.abs));
  const at = moves.findIndex((move) => Math.abs(move) === most);
  return parts.map((_, place) => (place === at ? whole : 0));
}

/** One reason why the total of an option moved. */
export interface Reason {
  readonly kind: keyof Effects;
  /** The criterion that it belongs to; null for weights and blanks, which act on all together. */
  readonly criterion: number | null;
  readonly shown: number;
}

/** The movement of one total as it is printed, and its reasons, the largest first; they add up to it. */
export interface PrintedMove {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly reasons: readonly Reason[];
}

/** Why one total moved: each changed score and scale by its criterion, the weights and the blanks as a whole. */
export function printedMove({ voice }: Comparison, total: TotalChange): PrintedMove {
  const { decimals, shown } = voice.figures;
  const [before, after] = [shown(total.before), shown(total.after)];
  const change = rounded(after - before, decimals);
  const own = (kind: 'scores' | 'scales') =>
    total.criteria.map((line, criterion) => ({ kind, criterion, exact: line[kind] }));
  const whole = (kind: 'weights' | 'blanks') => ({ kind, criterion: null, exact: total.effects[kind] });
  const all = [...own('scores'), ...own('scales'), whole('weights'), whole('blanks')];
  const parts = partsOf(
    all.map(({ exact }) => exact),
    change,
    decimals,
  );
  const reasons = all
    .map(({ kind, criterion }, at) => ({ kind, criterion, shown: parts[at] as number }))
    .filter((reason) => reason.shown !== 0)
    .sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown));
  return { before, after, change, reasons };
}
