import type { Anchors } from '../../src/core/decision_matrix';
import { isBetween } from '../../src/core/midvalue';
import { formatWithUnit } from '../../src/decision/locale_number';
import { exampleNumber, parseMeasure } from '../text/measure_text';
import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import { unitsIn } from '../text/units';
import type { WeighedCriterion } from '../weights/weights_draft';
import type { CriterionDraft } from './draft';
import { unitMismatch } from './sentences';

/**
 * The least acceptable score of a criterion, in the unit of its scale; null where none is given. It has to lie on the scale, or no
 * score could tell.
 */
export const readLeast = ({ least }: CriterionDraft, weighed: WeighedCriterion, locale: string) =>
  readOnScale(least, weighed, locale, {
    isOn: (value, { worst, best }) => (value - worst) * (value - best) <= 0,
    whenNot: 'This lies outside the scale.',
  });

/** The score that is half as good as the best, likewise; worst and best themselves would be none. */
export const readHalf = ({ half }: Pick<CriterionDraft, 'half'>, scale: ScaleRead, locale: string) =>
  readOnScale(half, scale, locale, { isOn: isBetween, whenNot: 'This is not between worst and best.' });

type ScaleRead = Pick<WeighedCriterion, 'kind' | 'worst' | 'best' | 'unit'>;

/** A score of a criterion as it was typed beside its scale. */
function readOnScale(
  typed: string,
  { kind, worst, best, unit }: ScaleRead,
  locale: string,
  { isOn, whenNot }: { isOn: (value: number, scale: Anchors) => boolean; whenNot: string },
): number | null | NumberProblem {
  if (typed.trim() === '') return null;
  const asked = { whenEmpty: '', example: exampleNumber(locale), locale };
  const read = readNumber(typed, kind === 'measure' ? { ...asked, parse: parseMeasure } : asked);
  if (isProblem(read)) return read;
  const factor = read.unit === '' ? 1 : unitsIn(read.unit, unit);
  if (factor === null) return { sentence: unitMismatch(unit, read.unit) };
  const value = read.value * factor;
  // What is wrong with the scale is said there.
  if (!Number.isFinite(worst) || !Number.isFinite(best) || isOn(value, { worst, best })) return value;
  const [one, other] = [worst, best].map((anchor) => formatWithUnit(anchor, unit, locale));
  return { sentence: `${whenNot} Write a score between ${one} and ${other}.` };
}
