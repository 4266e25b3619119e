import { numberStyle, typableNumber } from '../../src/decision/locale_number';
import { certainDecimal } from '../../src/decision/parse_number';
import { exampleNumber, parseMeasure } from '../text/measure_text';
import type { NumberProblem, ReadNumber } from '../text/number_problem';
import { askWhich, isProblem, readNumber } from '../text/number_problem';
import { nearestUnit, sharedUnit, unitsIn } from '../text/units';
import type { WeighedCriterion } from '../weights/weights_draft';
import type { CriterionDraft, Draft } from './draft';
import { anchorPrompts, unitMismatch } from './sentences';

export const ANCHORS = ['worst', 'best'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** Worst and best in one unit, or why one of them is no number. */
export interface ReadScale extends Record<Anchor, number | NumberProblem> {
  unit: string;
}

type Given = Exclude<ReadNumber, NumberProblem>;

/** Up to this many hours a bare number beside minutes may be hours. */
const FEW_HOURS = 4;

/** A number that may be meant, its unit, and how it is typed where the number alone would be asked about again. */
type Meaning = readonly [value: number, unit: string, typed?: string];

/**
 * What a number without a unit or a size may mean beside one that has it: "30" beside "1h", "0.5" beside "10%", "150"
 * beside "300k", "500" beside "2 kg". Two meanings are asked about; none means that there is no doubt.
 *
 * @param field the unit in its own field: one that differs from the other's was chosen for the number alone
 */
function meaningsBeside(read: Given, other: Given, field: string, locale: string): readonly Meaning[] {
  const { value, unit } = read;
  const size = Math.abs(value);
  const isOf = (wanted: string) => unitsIn(other.unit, wanted) === 1;
  if (value === 0 || read.times > 1 || (unit !== '' && !isOf(unit))) return [];
  if (other.times > 1 && size < 1000) {
    return [
      [value * other.times, other.unit],
      [value, other.unit, `${typableNumber(value / 1000, locale)}k ${other.unit}`.trim()],
    ];
  }
  if (unit !== '' || (field !== '' && !isOf(field))) return [];
  if (isOf('%') && size <= 1)
    return [
      [value * 100, '%'],
      [value, '%'],
    ];
  if (isOf('h') || (isOf('min') && size <= FEW_HOURS))
    return [
      [value, 'min'],
      [value, 'h'],
    ];
  const nearest = nearestUnit(value, other);
  if (nearest === other.unit) return [];
  return [
    [value, other.unit],
    [value, nearest],
  ];
}

/**
 * The two readings of "1,500" beside "2,5": whoever writes one with a decimal comma may have meant the other so. None where the
 * other says nothing of that.
 */
function readingsBeside(read: Given, text: string, other: string, locale: string): readonly Meaning[] {
  const mark = certainDecimal(other);
  if (mark === null || mark === numberStyle(locale).decimal) return [];
  const readings = parseMeasure(text, mark === ',' ? 'de_DE' : 'en_US')?.readings ?? [];
  const there = readings.find((value) => value !== read.value);
  if (there === undefined) return [];
  return [
    [read.value, read.unit],
    [there, read.unit],
  ];
}

/** "1.2m" beside "800k" is millions: nobody measures money in metres. */
function withSize(read: ReadNumber, other: ReadNumber): ReadNumber {
  if (isProblem(read) || isProblem(other) || read.unit !== 'm' || other.times === 1) return read;
  return { value: read.value * 1e6, unit: other.unit, times: 1e6 };
}

/** The unit of both: that of its field, or else what was typed beside the numbers. */
function unitOf(field: string, typed: readonly string[]): string {
  const [one = '', other = ''] = typed.filter(Boolean);
  if (field !== '' || other === '') return field || one;
  return sharedUnit(one, other)?.unit ?? one;
}

function readRating(criterion: CriterionDraft, anchor: Anchor, locale: string): number | NumberProblem {
  const asked = { whenEmpty: anchorPrompts[anchor], example: exampleNumber(locale), locale };
  const read = readNumber(criterion.rating[anchor], asked);
  if (isProblem(read)) return read;
  return read.unit === '' ? read.value : { sentence: unitMismatch('', read.unit) };
}

/**
 * Reads worst and best together, in one unit. What one of them leaves open the other tells; where that would be a
 * guess, it is asked.
 *
 * @example '2h30' and '45 min' // 150 and 45, in min
 */
export function readScale(criterion: CriterionDraft, locale: string): ReadScale {
  if (criterion.kind === 'rating') {
    const [worst, best] = [readRating(criterion, 'worst', locale), readRating(criterion, 'best', locale)];
    return { worst, best, unit: '' };
  }
  const { measure } = criterion;
  const readOf = (anchor: Anchor) =>
    readNumber(measure[anchor], {
      whenEmpty: anchorPrompts[anchor],
      example: exampleNumber(locale),
      locale,
      parse: parseMeasure,
    });
  const [first, second] = [readOf('worst'), readOf('best')];
  const reads = { worst: withSize(first, second), best: withSize(second, first) };
  const typed = ANCHORS.map((anchor) => {
    const read = reads[anchor];
    return isProblem(read) ? '' : read.unit;
  });
  const unit = unitOf(measure.unit.trim(), typed);

  const inUnit = (anchor: Anchor): number | NumberProblem => {
    const read = reads[anchor];
    const other = reads[anchor === 'worst' ? 'best' : 'worst'];
    if (isProblem(read)) return read;
    if (!isProblem(other)) {
      const otherText = measure[anchor === 'worst' ? 'best' : 'worst'];
      const readings = readingsBeside(read, measure[anchor], otherText, locale);
      const meanings =
        readings.length > 0 ? readings : meaningsBeside(read, other, measure.unit.trim(), locale);
      if (meanings.length > 0) return askWhich(measure[anchor], meanings, locale);
    }
    const factor = read.unit === '' ? 1 : unitsIn(read.unit, unit);
    return factor === null ? { sentence: unitMismatch(unit, read.unit) } : read.value * factor;
  };
  return { worst: inUnit('worst'), best: inUnit('best'), unit };
}

/** When a field was left: the unit that was typed beside the numbers moves into its field once both are read. */
export function withTypedUnits(draft: Draft, locale: string): Draft {
  const criteria = draft.criteria.map((criterion) => {
    const { measure } = criterion;
    if (measure.unit.trim() !== '') return criterion;
    const { worst, best, unit } = readScale({ ...criterion, kind: 'measure' }, locale);
    return typeof worst === 'number' && typeof best === 'number'
      ? { ...criterion, measure: { ...measure, unit } }
      : criterion;
  });
  return { ...draft, criteria };
}

/** A name without the unit in brackets at its end, which the sheet writes there: "Rent (€)" measured in "€" is "Rent". */
function withoutUnit(name: string, unit: string): string {
  const [, own = '', said = ''] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u.exec(name) ?? [];
  return unit !== '' && unitsIn(said, unit) === 1 ? own : name;
}

/** A criterion as the weights see it: an anchor that is no number is NaN. */
export function weighedCriterion(criterion: CriterionDraft, locale: string): WeighedCriterion {
  const { worst, best, unit } = readScale(criterion, locale);
  const asNumber = (read: number | NumberProblem) => (typeof read === 'number' ? read : Number.NaN);
  return {
    key: String(criterion.id),
    name: withoutUnit(criterion.name.trim(), unit),
    kind: criterion.kind,
    worst: asNumber(worst),
    best: asNumber(best),
    unit,
  };
}
