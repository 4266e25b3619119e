/** The largest judgment of Saaty's scale, "extremely more important". */
export const LARGEST_JUDGMENT = 9;

/**
 * The judgment on the 1–9 scale, or the reciprocal of one, that is nearest to a ratio by its logarithm.
 *
 * @example nearestJudgment(0.3) // 0.3333
 */
export function nearestJudgment(ratio: number): number {
  const above = Math.min(LARGEST_JUDGMENT, Math.max(ratio, 1 / ratio));
  const low = Math.floor(above);
  // Between k and k + 1 the middle, by logarithm, is √(k(k + 1)).
  const nearest = above * above < low * (low + 1) ? low : low + 1;
  return ratio >= 1 ? nearest : 1 / nearest;
}

/**
 * "3", "1/3": a ratio as people say it on the 1–9 scale.
 *
 * @example judgmentText(1 / 3) // '1/3'
 */
export function judgmentText(ratio: number): string {
  const nearest = nearestJudgment(ratio);
  return nearest >= 1 ? String(nearest) : `1/${Math.round(1 / nearest)}`;
}
