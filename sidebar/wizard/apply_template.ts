import { typableNumber } from '../../src/decision/locale_number';
import { sameNameKey } from '../../src/decision/same_name';
import type { Template, TemplateCriterion } from '../../src/decision/templates';
import { findTemplate } from '../../src/decision/templates';
import { quote } from '../text/quote';
import { type CriterionDraft, newCriterion } from './draft';
import { MOST } from './lists';
import { countOf } from './sentences';
import { type Change, edited } from './state';

function fromTemplate(
  id: number,
  { name, kind, worst, best, unit, worstMeans, bestMeans }: TemplateCriterion,
  locale: string,
): CriterionDraft {
  const text = (value: number) => typableNumber(value, locale);
  return {
    ...newCriterion(id, name),
    kind,
    [kind]: { worst: text(worst), best: text(best), unit },
    worstMeans,
    bestMeans,
  };
}

/** Whether a criterion stands exactly as the template gave it. */
function isAsGiven(criterion: CriterionDraft, given: readonly TemplateCriterion[], locale: string): boolean {
  const text = JSON.stringify(criterion);
  return given.some((candidate) => JSON.stringify(fromTemplate(criterion.id, candidate, locale)) === text);
}

/**
 * Starts from a template without losing anything: the criteria that the person wrote or changed stay, in front, and
 * the rest can be undone.
 */
export const chooseTemplate =
  (template: Template): Change =>
  (state) => {
    const { draft, locale } = state;
    const given = findTemplate(draft.template, locale)?.criteria ?? [];
    const own = draft.criteria.filter((criterion) => !isAsGiven(criterion, given, locale));
    const names = new Set(own.map(({ name }) => sameNameKey(name)));
    const fresh = template.criteria
      .filter(({ name }) => !names.has(sameNameKey(name)))
      .slice(0, MOST.criteria - own.length)
      .map((criterion, at) => fromTemplate(draft.nextId + at, criterion, locale));
    const keeping = own.length === 0 ? '' : ` Kept ${countOf('criteria', own.length)} of your own.`;
    return edited(
      state,
      { template: template.id, criteria: [...own, ...fresh], nextId: draft.nextId + fresh.length },
      { say: `${quote(template.name)} gives ${countOf('criteria', fresh.length)}.${keeping}`, undo: draft },
    );
  };
