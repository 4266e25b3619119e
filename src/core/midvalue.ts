import { anchoredValue, scoreOfValue } from './anchored_value';
import type { Anchors, Scores } from './decision_matrix';

/** What was typed of a matrix with bent lines, whose scores are computed with straightened. */
export interface BentLines {
  /** `scores[criterion][option]` as typed. */
  readonly scores: Scores;
  /** The score that is half as good as the best, one per criterion; null for one that is straight. */
  readonly halves: readonly (number | null)[];
}

/**
 * The score on a straight scale that is worth as much as this one on a bent scale. The bent scale goes in two straight pieces
 * through the midvalue, the score that is half as good as the best: value 0 at worst, ½ at the midvalue, 1 at best (bisection,
 * Keeney & Raiffa 1976, von Winterfeldt & Edwards 1986). Outside the anchors the outer pieces go on. With the midvalue half
 * way every score stays as it is.
 *
 * @param midvalue strictly between worst and best
 * @example straightened(200, { worst: 150, best: 300 }, 180) // 237.5
 */
export function straightened(score: number, { worst, best }: Anchors, midvalue: number): number {
  return worst + bentValue(score, { worst, best }, midvalue) * (best - worst);
}

/**
 * The value of a score on a bent scale: ½ at the midvalue.
 *
 * @example bentValue(240, { worst: 150, best: 300 }, 180) // 0.75
 */
export function bentValue(score: number, { worst, best }: Anchors, midvalue: number): number {
  const isUpper = anchoredValue(score, { worst, best }) > anchoredValue(midvalue, { worst, best });
  return isUpper
    ? 0.5 + anchoredValue(score, { worst: midvalue, best }) / 2
    : anchoredValue(score, { worst, best: midvalue }) / 2;
}

/**
 * The score on the bent scale that is worth as much as this one on a straight scale: the inverse of `straightened`.
 *
 * @example bent(237.5, { worst: 150, best: 300 }, 180) // 200
 */
export function bent(score: number, { worst, best }: Anchors, midvalue: number): number {
  const value = anchoredValue(score, { worst, best });
  return value > 0.5
    ? scoreOfValue(2 * value - 1, { worst: midvalue, best })
    : scoreOfValue(2 * value, { worst, best: midvalue });
}

/**
 * The two straight pieces of a bent scale, from worst to midvalue and from there to best. Each is worth half of the whole: a
 * criterion with half of the weight that goes over that piece alone.
 *
 * @example straightPieces({ worst: 150, best: 300 }, 180) // [{ worst: 150, best: 180 }, { worst: 180, best: 300 }]
 */
export function straightPieces({ worst, best }: Anchors, midvalue: number): [Anchors, Anchors] {
  return [
    { worst, best: midvalue },
    { worst: midvalue, best },
  ];
}

/** Whether a score lies strictly between worst and best, and so may be the one that is half as good. */
export const isBetween = (score: number, { worst, best }: Anchors): boolean =>
  worst < best ? worst < score && score < best : best < score && score < worst;
