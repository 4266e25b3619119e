import { nearestJudgment } from '../../src/core/weights/judgment_scale';

/** Saaty's fundamental scale (1980) in words: how much more one thing matters than another. */
const DEGREES: Record<number, string> = {
  2: 'slightly',
  3: 'moderately',
  4: 'between moderately and strongly',
  5: 'strongly',
  6: 'between strongly and very strongly',
  7: 'very strongly',
  8: 'between very strongly and extremely',
  9: 'extremely',
};

/** The judgments above equal, smallest first, with their words: "3 times: moderately". */
export const DEGREE_CHOICES = Object.entries(DEGREES).map(([times, degree]) => ({
  value: times,
  text: `${times} times: ${degree}`,
}));

/** A ratio on the 1–9 scale as a sentence part: "Pay matters 3 times as much as Growth". */
export function judgmentWords(ratio: number, a: string, b: string): string {
  const nearest = nearestJudgment(ratio);
  const times = Math.round(nearest >= 1 ? nearest : 1 / nearest);
  if (times === 1) return `${a} and ${b} matter the same`;
  const [more, less] = nearest > 1 ? [a, b] : [b, a];
  return `${more} matters ${times} times as much as ${less}`;
}
