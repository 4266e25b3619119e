import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import { parseNumber } from '../text/parse_number';
import type { WeighedCriterion } from '../weights/weights_draft';
import type { CriterionDraft, Draft } from './draft';
import { anchorPrompts, unitMismatch } from './sentences';

export const ANCHORS = ['worst', 'best'] as const;
export type Anchor = (typeof ANCHORS)[number];

const sameUnit = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The unit field, or else the unit that was typed beside an anchor: "min" in "60 min". A rating has none. */
export function unitOf({ kind, measure }: CriterionDraft): string {
  if (kind === 'rating') return '';
  const typed = ANCHORS.map((anchor) => parseNumber(measure[anchor])?.unit);
  return measure.unit.trim() || typed.find(Boolean) || '';
}

/** When a field was left: a unit that was typed beside an anchor moves into the unit field while that is blank. */
export function withTypedUnits(draft: Draft): Draft {
  const criteria = draft.criteria.map((criterion) =>
    criterion.measure.unit.trim() === ''
      ? { ...criterion, measure: { ...criterion.measure, unit: unitOf(criterion) } }
      : criterion,
  );
  return { ...draft, criteria };
}

/** An anchor as a number in the criterion's unit, or why it is none. */
export function readAnchor(criterion: CriterionDraft, anchor: Anchor): number | NumberProblem {
  const read = readNumber(criterion[criterion.kind][anchor], anchorPrompts[anchor], '150 000 or 1.5');
  if (isProblem(read)) return read;
  const unit = unitOf(criterion);
  return read.unit === '' || sameUnit(read.unit, unit)
    ? read.value
    : { sentence: unitMismatch(unit, read.unit) };
}

/** A criterion as the weights see it: an anchor that is no number is NaN. */
export function weighedCriterion(criterion: CriterionDraft): WeighedCriterion {
  const numberAt = (anchor: Anchor) => {
    const read = readAnchor(criterion, anchor);
    return typeof read === 'number' ? read : Number.NaN;
  };
  return {
    key: String(criterion.id),
    name: criterion.name.trim(),
    kind: criterion.kind,
    worst: numberAt('worst'),
    best: numberAt('best'),
    unit: unitOf(criterion),
  };
}
