import { partOfAll } from '../../src/insight/wording';

/** A weighted score as the sheet shows it: one decimal. −0.0 is 0.0, and the minus is as wide as the plus. */
export function points(total: number): string {
  return total
    .toFixed(1)
    .replace(/^-0\.0$/, '0.0')
    .replace('-', '\u2212');
}

/** A difference of weighted scores with its sign, as the sheet shows it: "+4.2", "−4.2", "0.0". */
export function signedPoints(difference: number): string {
  const text = points(difference);
  return difference > 0 && text !== '0.0' ? `+${text}` : text;
}

/** A share of sampled weightings, short: "93%", ">99%", "<1%", "0%", "100%". */
export function sampledShare(share: number): string {
  if (share <= 0 || share >= 1) return share > 0 ? '100%' : '0%';
  return partOfAll(share).replace('over ', '>').replace('under ', '<');
}

/** A score rounded as finely as its scale deserves: two decimals on a scale of 4, whole numbers on one of 150 000. */
export function roundOnScale(score: number, span: number): number {
  const decimals = 2 - Math.floor(Math.log10(Math.abs(span)));
  return Number(score.toFixed(Math.min(12, Math.max(0, decimals))));
}

/** The largest of the numbers above 0 and their places, the largest first. */
export function largest(numbers: readonly (number | null)[], most: number): { value: number; at: number }[] {
  return numbers
    .map((number, at) => ({ value: number ?? 0, at }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most);
}
