import { asTyped, typedScore } from './bent';
import { decimalsFor } from './figures';
import { roundedAway } from './rounding';
import type { NamedDecision } from './subject';

/** A scale with more steps is not scored one whole number at a time, whatever its scores are. */
const MOST_STEPS = 20;

/** What a person can type on either side of the score at which two options are level. */
export type Threshold =
  | {
      readonly kind: 'whole';
      /** The last whole score on today's side, the one at which they are level, and the first beyond; null if outside. */
      readonly before: number | null;
      readonly level: number | null;
      readonly beyond: number | null;
      /** More than one whole score lies beyond. */
      readonly isMany: boolean;
      readonly way: 'above' | 'below';
    }
  | {
      readonly kind: 'any';
      /** Rounded away from today's side: whatever holds beyond the true score holds beyond this one. */
      readonly from: number;
      readonly way: 'above' | 'below';
      /** The scale ends exactly where they are level: nothing lies beyond. */
      readonly isEnd: boolean;
    };

/** Whether a criterion is scored in whole numbers: its anchors and all its scores are, on at most twenty steps. */
export function isWholeScale(decision: NamedDecision, criterion: number): boolean {
  const scale = decision.anchors?.[criterion];
  const numbers = (decision.scores[criterion] ?? []).flatMap(
    (_, option) => typedScore(decision, criterion, option) ?? [],
  );
  const ends = scale === undefined ? numbers : [scale.worst, scale.best];
  const span = Math.max(...ends, ...numbers) - Math.min(...ends, ...numbers);
  return span <= MOST_STEPS && [...ends, ...numbers].every(Number.isInteger);
}

/**
 * @param straight where two options are level, as it was computed and within the anchors; said in the criterion's unit
 * @param isBetter whether "beyond" is towards the best score or towards the worst
 * @example with anchors 1 and 5, whole scores: thresholdAt(decision, 0, 3.94, false) // 4 before, 3 beyond
 */
export function thresholdAt(
  decision: NamedDecision,
  criterion: number,
  straight: number,
  isBetter: boolean,
): Threshold {
  const score = asTyped(decision, criterion, straight);
  const scale = decision.anchors?.[criterion] ?? null;
  const isRising = scale === null || scale.best > scale.worst;
  const way = isRising === isBetter ? 1 : -1;
  const [low, high] =
    scale === null
      ? [-Infinity, Infinity]
      : [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  if (isWholeScale(decision, criterion)) {
    const nearest = Math.round(score);
    // Rounding is as fine as the scale, however far from 0 it lies: on one of 1999 to 2001 little is much.
    const noise = 1e-9 * (scale === null ? Math.max(1, Math.abs(score)) : high - low);
    const level = Math.abs(score - nearest) < noise ? nearest : null;
    const onScale = (whole: number) => (whole >= low && whole <= high ? whole : null);
    const [up, down] = level === null ? [Math.ceil(score), Math.floor(score)] : [level + 1, level - 1];
    const beyond = onScale(way > 0 ? up : down);
    return {
      kind: 'whole',
      way: way > 0 ? 'above' : 'below',
      level,
      before: onScale(way > 0 ? down : up),
      beyond,
      isMany: beyond !== null && onScale(beyond + way) !== null,
    };
  }
  const isEnd = score === (way > 0 ? high : low);
  return { kind: 'any', way: way > 0 ? 'above' : 'below', isEnd, from: isEnd ? score : away(score) };

  function away(at: number): number {
    const span = scale === null ? Math.abs(at) : high - low;
    for (let decimals = decimalsFor(span); decimals <= 12; decimals += 1) {
      const written = roundedAway(at, decimals, way);
      if (way > 0 ? written < high : written > low) return written;
    }
    return at;
  }
}
