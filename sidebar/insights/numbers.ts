import { partOfAll } from '../../src/decision/wording';

const MINUS = '\u2212';

/** A weighted score as the sheet shows it: one decimal. */
export function points(total: number): string {
  return withMinus(total.toFixed(1));
}

/** A difference of weighted scores with its sign, as the sheet shows it: "+4.2", "−4.2", "0.0". */
export function signedPoints(difference: number): string {
  const text = points(difference);
  return difference > 0 && text !== '0.0' ? `+${text}` : text;
}

/** A share of sampled weightings, short: "93%", ">99%", "<1%", "0%", "100%". */
export function sampledShare(share: number): string {
  const words: Record<string, string> = { all: '100%', none: '0%', 'over 99%': '>99%', 'under 1%': '<1%' };
  const text = partOfAll(share);
  return words[text] ?? text;
}

/** What a tipping score is rounded to: two decimals on a scale of 4, whole numbers on one of 150 000. */
function decimalsOn(span: number): number {
  return Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(span)))));
}

/** A score rounded as finely as its scale deserves. */
export function roundOnScale(score: number, span: number): number {
  return Number(score.toFixed(decimalsOn(span)));
}

/** −0.0 is 0.0, and the minus is as wide as the plus. */
function withMinus(text: string): string {
  if (Number(text) === 0) return text.replace('-', '');
  return text.replace('-', MINUS);
}
