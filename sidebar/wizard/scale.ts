import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import { parseNumber } from '../text/parse_number';
import type { WeighedCriterion } from '../weights/weights_draft';
import { type CriterionDraft, type Draft, scaleOf } from './draft';
import { anchorPrompts, unitMismatch } from './sentences';

export const ANCHORS = ['worst', 'best'] as const;
export type Anchor = (typeof ANCHORS)[number];

const sameUnit = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What stands beside a number in a text: "min" in "60 min". */
export function typedUnit(text: string): string {
  const parsed = parseNumber(text);
  return 'unit' in parsed ? parsed.unit : '';
}

/** The unit field, or else the unit that was typed beside an anchor. A rating has none. */
export function unitOf(criterion: CriterionDraft): string {
  const scale = scaleOf(criterion);
  if (criterion.kind === 'rating' || scale.unit.trim() !== '') return scale.unit.trim();
  return ANCHORS.map((anchor) => typedUnit(scale[anchor])).find((unit) => unit !== '') ?? '';
}

/** An anchor as a number in the criterion's unit, or why it is none. */
export function readAnchor(criterion: CriterionDraft, anchor: Anchor): number | NumberProblem {
  const read = readNumber(scaleOf(criterion)[anchor], anchorPrompts[anchor], '150 000 or 1.5');
  if (isProblem(read)) return read;
  const unit = unitOf(criterion);
  return read.unit === '' || sameUnit(read.unit, unit)
    ? read.value
    : { sentence: unitMismatch(unit, read.unit) };
}

/** Both anchors and the unit; NaN where an anchor is no number. */
export function readScale(criterion: CriterionDraft): { worst: number; best: number; unit: string } {
  const [worst = Number.NaN, best = Number.NaN] = ANCHORS.map((anchor) => {
    const read = readAnchor(criterion, anchor);
    return typeof read === 'number' ? read : Number.NaN;
  });
  return { worst, best, unit: unitOf(criterion) };
}

/** The criteria as the weights see them. */
export function weighedCriteria(draft: Draft): WeighedCriterion[] {
  return draft.criteria.map((criterion) => ({
    key: String(criterion.id),
    name: criterion.name.trim(),
    kind: criterion.kind,
    ...readScale(criterion),
  }));
}
