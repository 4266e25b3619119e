import { findTemplate, type TemplateCriterion, type TemplateId } from '../../src/decision/templates';
import { quote } from '../text/quote';
import { type CriterionDraft, type Draft, newCriterion } from './draft';
import { withNames } from './list_actions';
import { countOf } from './sentences';
import { type WizardState, withDraft } from './state';

function fromTemplate(id: number, { name, kind, worst, best, unit }: TemplateCriterion): CriterionDraft {
  const blank = newCriterion(id, name);
  const anchors = { worst: String(worst), best: String(best) };
  return kind === 'rating'
    ? { ...blank, kind, rating: anchors }
    : { ...blank, kind, measure: { ...anchors, unit } };
}

/** Whether a criterion stands exactly as the template gave it. */
function isAsGiven(criterion: CriterionDraft, given: readonly TemplateCriterion[]): boolean {
  const text = JSON.stringify(criterion);
  return given.some((candidate) => JSON.stringify(fromTemplate(criterion.id, candidate)) === text);
}

/** The criteria that the person wrote or changed, then those of the template that are not among them. */
function withTemplate(draft: Draft, id: TemplateId): { draft: Draft; kept: number } {
  const given = findTemplate(draft.template)?.criteria ?? [];
  const template = findTemplate(id)?.criteria ?? [];
  const own = draft.criteria.filter((criterion) => !isAsGiven(criterion, given));
  const names = template.map(({ name }) => name);
  const { draft: merged } = withNames({ ...draft, template: id, criteria: own }, 'criteria', names);
  const criteria = merged.criteria.map((criterion) => {
    const source = own.includes(criterion) ? undefined : template.find(({ name }) => name === criterion.name);
    return source === undefined ? criterion : fromTemplate(criterion.id, source);
  });
  return { draft: { ...merged, criteria }, kept: own.length };
}

/** Starts from a template without losing anything: own and changed criteria stay, and the rest can be undone. */
export function chooseTemplate(state: WizardState, id: TemplateId): WizardState {
  const { draft, kept } = withTemplate(state.draft, id);
  const name = quote(findTemplate(id)?.name ?? '');
  const fresh = draft.criteria.length - kept;
  const keeping = kept === 0 ? '' : ` Kept ${countOf('criteria', kept)} of your own.`;
  const sentence = `${name} gives ${countOf('criteria', fresh)}.${keeping}`;
  const notice = state.draft.criteria.length === 0 ? null : { sentence, undo: state.draft };
  return withDraft(state, draft, { say: sentence, notice });
}
