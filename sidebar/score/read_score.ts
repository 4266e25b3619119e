import type { Criterion } from '../../src/decision/decision';
import { formatWithUnit } from '../../src/decision/locale_number';
import { exampleNumber, parseMeasure } from '../text/measure_text';
import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import { unitsIn } from '../text/units';
import { unitMismatch } from '../wizard/sentences';

type Scale = Pick<Criterion, 'kind' | 'unit' | 'worst' | 'best'>;

/**
 * Reads a score as it is typed, in the unit of its criterion and as the locale writes numbers; null for none. What can be read in
 * two ways is taken as the one that lies on the scale.
 */
export function readScore(text: string, scale: Scale, locale: string): number | null | NumberProblem {
  if (text.trim() === '') return null;
  const { kind, unit } = scale;
  const parse = (typed: string, by: string) => {
    const parsed = parseMeasure(typed, by);
    if (parsed === null || parsed.readings.length < 2) return parsed;
    const onScale = parsed.readings.filter((reading) => !isOutside(reading, scale));
    return onScale.length === 1 ? { ...parsed, readings: onScale } : parsed;
  };
  const read = readNumber(text, { whenEmpty: '', example: exampleOf(scale, locale), locale, parse });
  if (isProblem(read)) return read;
  const factor = read.unit === '' ? 1 : unitsIn(read.unit, unit);
  if (factor === null) return { sentence: unitMismatch(kind === 'rating' ? '' : unit, read.unit) };
  const score = read.value * factor;
  return isOutside(score, scale) ? { sentence: outsideSentence(score, scale, locale) } : score;
}

function isOutside(score: number, { worst, best }: Scale): boolean {
  return worst !== null && best !== null && (score - worst) * (score - best) > 0;
}

/** "6 lies outside the scale of 1 to 5. Correct it, or widen the scale in the sheet." */
function outsideSentence(score: number, { worst, best, unit }: Scale, locale: string): string {
  const written = (value: number | null) => formatWithUnit(value ?? 0, unit, locale);
  return `${written(score)} lies outside the scale of ${written(worst)} to ${written(best)}. Correct it, or widen the scale in the sheet.`;
}

/** A number that would do, for somebody who wrote none. */
function exampleOf({ worst, best }: Scale, locale: string): string {
  return worst === null || best === null
    ? exampleNumber(locale)
    : `${formatWithUnit(worst, '', locale)} or ${formatWithUnit(best, '', locale)}`;
}
