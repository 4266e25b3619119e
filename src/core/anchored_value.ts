import type { Anchors, Score, Scores, Values } from './decision_matrix';

/**
 * Where a score stands between its anchors: 0 at the worst, 1 at the best, v = (x − worst)/(best − worst).
 * The anchors are set by the person and not taken from the options, so adding an option never changes another
 * option's value: no rank reversal (Belton & Gear 1983 describe the fault that this avoids).
 *
 * Scores outside the anchors give values outside 0…1. The anchors must differ.
 *
 * @example anchoredValue(20, { worst: 60, best: 10 }) // 0.8
 */
export function anchoredValue(score: number, { worst, best }: Anchors): number {
  const above = score - worst;
  const span = best - worst;
  // Adding 0 turns −0 into 0. Differences of numbers near 1e308 overflow; those of their halves do not.
  if (Number.isFinite(above) && Number.isFinite(span)) return above / span + 0;
  return (score / 2 - worst / 2) / (best / 2 - worst / 2) + 0;
}

/**
 * The score that has this value: the inverse of `anchoredValue`.
 *
 * @example scoreOfValue(0.8, { worst: 60, best: 10 }) // 20
 */
export function scoreOfValue(value: number, { worst, best }: Anchors): number {
  return worst * (1 - value) + best * value;
}

/**
 * The value of every score, blanks kept; `anchors` has one entry per criterion, null means that there are none.
 *
 * @example anchoredValues([[20, null]], [{ worst: 60, best: 10 }]) // [[0.8, null]]
 */
export function anchoredValues(scores: Scores, anchors: readonly Anchors[] | null): Values {
  if (anchors === null) return scores;
  return scores.map((row, criterion): Score[] => {
    const scale = anchors[criterion];
    return row.map((score) => (score === null ? null : anchoredValue(score, scale)));
  });
}
