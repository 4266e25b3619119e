import type { Anchors, Score, Weights } from '../core/decision_matrix';
import { isBetween, straightened } from '../core/midvalue';
import type { Criterion, Decision } from './decision';

/** The dense numbers of a decision, as core takes them; the indices are those of the decision. */
export interface Numbers {
  /** `scores[criterion][option]`; all null for an unfinished criterion. */
  readonly scores: readonly (readonly Score[])[];
  /** One per criterion; a blank weight and an unfinished criterion have 0. */
  readonly weights: Weights;
  /** One per criterion, 0 to 1 for an unfinished one; null when the decision has no anchors at all. */
  readonly anchors: readonly Anchors[] | null;
}

/** What a criterion still needs before it can count. */
export type Lack = 'worst' | 'best' | 'worst-and-best' | 'anchors-equal';

/** A criterion that is left out of every number until it has its scale. */
export interface Unfinished {
  readonly criterion: number;
  readonly lacks: Lack;
}

/** Whether the scores are used as they are: no criterion has a worst or a best. */
export function isUnanchored({ criteria }: Pick<Decision, 'criteria'>): boolean {
  return criteria.every(({ worst, best }) => worst === null && best === null);
}

/** What a criterion of an anchored decision lacks, or null. */
export function lackOf({ worst, best }: Pick<Criterion, 'worst' | 'best'>): Lack | null {
  if (worst === null) return best === null ? 'worst-and-best' : 'worst';
  if (best === null) return 'best';
  return worst === best ? 'anchors-equal' : null;
}

/**
 * The criteria that can't count yet: in an anchored decision, those without worst or best or with both the same, where
 * they have a weight or a score.
 */
export function unfinished({ criteria, scores }: Pick<Decision, 'criteria' | 'scores'>): Unfinished[] {
  if (isUnanchored({ criteria })) return [];
  return criteria.flatMap((each, criterion): Unfinished[] => {
    const lacks = lackOf(each);
    const isMeant = (each.weight ?? 0) > 0 || scores[criterion]?.some((score) => score !== null);
    return lacks !== null && isMeant ? [{ criterion, lacks }] : [];
  });
}

/**
 * The numbers of a decision for core. The scores of a criterion with a half are straightened, so that every method may take each
 * criterion as a straight line from worst to best.
 *
 * @example numbersOf(decision) // { scores: [[4, 2]], weights: [30], anchors: [{ worst: 1, best: 5 }] }
 */
export function numbersOf({ criteria, scores }: Pick<Decision, 'criteria' | 'scores'>): Numbers {
  if (isUnanchored({ criteria })) {
    return { scores, weights: criteria.map(({ weight }) => weight ?? 0), anchors: null };
  }
  const isLeftOut = criteria.map((each) => lackOf(each) !== null);
  return {
    scores: scores.map((row, at) =>
      isLeftOut[at] ? row.map(() => null) : straightenedRow(row, criteria[at]),
    ),
    weights: criteria.map(({ weight }, at) => (isLeftOut[at] ? 0 : (weight ?? 0))),
    anchors: criteria.map(({ worst, best }, at) =>
      isLeftOut[at] || worst === null || best === null ? { worst: 0, best: 1 } : { worst, best },
    ),
  };
}

/** The bent scale of a criterion; null where it is straight or unfinished, and where its half is none. */
export function bendOf({
  worst,
  best,
  half,
}: Pick<Criterion, 'worst' | 'best' | 'half'>): (Anchors & { readonly half: number }) | null {
  if (half === null || worst === null || best === null) return null;
  return isBetween(half, { worst, best }) ? { worst, best, half } : null;
}

function straightenedRow(row: readonly Score[], criterion: Criterion | undefined): readonly Score[] {
  const bend = criterion === undefined ? null : bendOf(criterion);
  if (bend === null) return row;
  return row.map((score) => (score === null ? null : straightened(score, bend, bend.half)));
}
