import { type CriterionDraft, type Draft } from './draft';
import { type ScalePart, scaleField } from './fields';
import { ANCHORS, unitOf } from './scale';

/** The draft with one criterion changed. */
export function withCriterion(
  draft: Draft,
  id: number,
  change: (criterion: CriterionDraft) => CriterionDraft,
): Draft {
  const criteria = draft.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion));
  return { ...draft, criteria };
}

/** Changes a text of the scale that is in use; the other scale keeps its own. */
export function withScaleText(draft: Draft, id: number, part: ScalePart, text: string): Draft {
  return withCriterion(draft, id, (criterion) =>
    criterion.kind === 'measure'
      ? { ...criterion, measure: { ...criterion.measure, [part]: text } }
      : { ...criterion, rating: { ...criterion.rating, [part]: text } },
  );
}

/** When a field is left: a unit that was typed beside an anchor moves into the unit field while that is blank. */
export function withTypedUnit(draft: Draft, field: string): Draft {
  const criterion = draft.criteria.find(({ id }) =>
    ANCHORS.some((anchor) => scaleField(id, anchor) === field),
  );
  if (criterion === undefined || criterion.kind === 'rating') return draft;
  const unit = unitOf(criterion);
  if (unit === criterion.measure.unit.trim()) return draft;
  return withCriterion(draft, criterion.id, (it) => ({ ...it, measure: { ...it.measure, unit } }));
}
