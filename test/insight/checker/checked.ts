import { byPattern, type Case, type Pattern, type Spoken } from './claims';
import type { Sheet } from './sheet';
import { MARKS } from './written';

/** The sentences that are not so, or that no pattern reads, each with why and the numbers of its matrix. */
export function untrueOf(
  sheet: Sheet,
  locale: string,
  said: readonly Spoken[],
  patterns: readonly Pattern[],
  samples = 0,
  count: (what: 'sentences' | 'claims') => void = () => undefined,
): string[] {
  const marks = MARKS[locale] as Case['marks'];
  return said.flatMap(({ text, ...context }) => {
    count('sentences');
    const claim: Case['claim'] = (isSo, what) => {
      count('claims');
      if (!isSo) throw new Error(`not so: ${what}`);
    };
    try {
      byPattern(patterns, text, { sheet, marks, context, samples, claim });
      return [];
    } catch (error) {
      return [`${text}\n  ${String(error)}\n  ${inShort(sheet)} ${JSON.stringify(context)}`];
    }
  });
}

const inShort = ({ scores, weights, worst, best, isAnchored }: Sheet) =>
  JSON.stringify({ scores, weights, ...(isAnchored ? { worst, best } : {}) });
