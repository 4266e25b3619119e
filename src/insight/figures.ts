import type { Score } from '../core/decision_matrix';
import { isTie } from '../core/tie';
import { DEFAULT_LOCALE, formatNumber, formatWithUnit, numberStyle } from '../decision/locale_number';
import { rounded } from './rounding';
import type { NamedDecision } from './subject';

/** How the numbers of one decision are written, in one locale: the same everywhere on a page. */
export interface Figures {
  readonly locale: string;
  /** Of a total as it is shown. */
  readonly decimals: number;
  /** A total as it is shown, as a number: gaps are differences of these. */
  shown(total: number): number;
  /** A rounded total, or part of one, with all its decimals: "12.0". */
  total(shown: number): string;
  /** A rounded difference with its sign: "+4.2", "−4.2", "0.0". */
  signed(shown: number): string;
  /** The difference of two totals as they are shown, the larger first. */
  gap(first: number, second: number): number;
  /** A gap in a sentence: "12 points", "less than 0.1 points"; without anchors "12". */
  gapInWords(first: number, second: number): string;
  /** A gap that is told for being small: "only 1.2 points"; "less than 0.1 points" says so itself. */
  smallGapInWords(first: number, second: number): string;
  /** A total in a sentence: "12 points"; without anchors "12". */
  totalInWords(total: number): string;
  /** Parts of a whole, 0…1, to one decimal of a percent, never rounded to nothing or to the whole: "33.3%", "<0.1%". */
  percent(share: number): string;
  /** A percentage that is rounded already. */
  percentage(percent: number): string;
  /** A score of a criterion with its unit. */
  score(criterion: number, score: number): string;
  number(value: number): string;
}

/** The sheet shows weighted scores with one decimal. */
const DECIMALS_OF_POINTS = 1;

const MINUS = '\u2212';

/** The figures of a decision; with anchors totals are points, without they have the unit and the size of the scores. */
export function figuresOf(decision: NamedDecision, locale: string = DEFAULT_LOCALE): Figures {
  const isAnchored = decision.anchors !== null;
  const decimals = isAnchored ? DECIMALS_OF_POINTS : decimalsFor(spanOf(decision));
  const typographic = (text: string) => text.replace('-', MINUS);
  const shown = (total: number) => rounded(total, decimals);
  const number = (value: number) => typographic(formatNumber(value, locale));
  const gap = (first: number, second: number) => Math.abs(rounded(shown(first) - shown(second), decimals));
  const inWords = (value: number) =>
    !isAnchored ? number(value) : `${number(value)} point${Math.abs(value) === 1 ? '' : 's'}`;
  const smallest = rounded(10 ** -decimals, decimals);
  const total = (value: number) => typographic(withDecimals(formatNumber(value, locale), decimals, locale));
  const lessThan = `less than ${number(smallest)}${isAnchored ? ' points' : ''}`;
  const isRoundedAway = (first: number, second: number) => gap(first, second) === 0 && !isTie(first, second);
  const gapInWords = (first: number, second: number) =>
    isRoundedAway(first, second) ? lessThan : inWords(gap(first, second));
  const percentage = (percent: number) => formatWithUnit(percent, '%', locale);
  return {
    locale,
    decimals,
    shown,
    total,
    signed: (value) => (value > 0 ? `+${total(value)}` : total(value)),
    gap,
    gapInWords,
    smallGapInWords: (first, second) =>
      isRoundedAway(first, second) ? lessThan : `only ${gapInWords(first, second)}`,
    totalInWords: (value) => inWords(shown(value)),
    percent: (share) => {
      const percent = rounded(100 * share, 1);
      if (percent === 0 && share > 0) return `<${percentage(0.1)}`;
      return percent === 100 && share < 1 ? `>${percentage(99.9)}` : percentage(percent);
    },
    percentage,
    score: (criterion, score) =>
      typographic(formatWithUnit(score, decision.units?.[criterion] ?? '', locale)),
    number,
  };
}

/** "12" and "12.5" with one decimal: "12.0" and "12.5". Numbers with an exponent stay as they are. */
function withDecimals(text: string, decimals: number, locale: string): string {
  if (decimals === 0 || text.includes('e')) return text;
  const mark = numberStyle(locale).decimal;
  const at = text.lastIndexOf(mark);
  const has = at < 0 ? 0 : text.length - at - 1;
  return (at < 0 ? text + mark : text) + '0'.repeat(Math.max(0, decimals - has));
}

/** So many decimals show differences of a hundredth of a span, or finer: 2 for 4, 0 for 150 000; most for none. */
export function decimalsFor(span: number): number {
  if (!(span > 0) || !Number.isFinite(span)) return span > 0 ? 0 : 12;
  return Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(span))));
}

/** The distance from the lowest to the highest score on the criteria that have a weight. */
export function spanOf({ scores, weights }: Pick<NamedDecision, 'scores' | 'weights'>): number {
  let low = Infinity;
  let high = -Infinity;
  scores.forEach((row, criterion) => {
    if (weights[criterion] === 0) return;
    for (const score of row as readonly Score[]) {
      low = Math.min(low, score ?? Infinity);
      high = Math.max(high, score ?? -Infinity);
    }
  });
  return high > low ? high - low : 0;
}
