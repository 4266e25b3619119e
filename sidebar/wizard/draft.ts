import type { ScaleKind } from '../../src/decision/decision';
import { emptyWeights, type WeightsDraft } from '../weights/weights_draft';

export const STEPS = ['decision', 'options', 'criteria', 'weights', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** An option or a criterion has an id of its own, so that renaming and moving keep everything said about it. */
export interface OptionDraft {
  id: number;
  name: string;
}

/** Both scales are kept, so that trying the other one loses nothing. All numbers are text as typed. */
export interface CriterionDraft {
  id: number;
  name: string;
  kind: ScaleKind;
  rating: { worst: string; best: string };
  measure: { worst: string; best: string; unit: string };
}

/** Everything the person put in, as it was put in. Version 1 of what is saved. */
export interface Draft {
  version: 1;
  step: Step;
  /** The furthest step seen: the steps up to it can be visited freely. */
  reached: Step;
  title: string;
  options: OptionDraft[];
  /** What stands in the field that adds an option, not added yet. */
  optionEntry: string;
  /** Id of the option that is "where I am today". */
  baseline: number | null;
  template: string | null;
  criteria: CriterionDraft[];
  criterionEntry: string;
  weights: WeightsDraft;
  /** The totals stay covered until the options are ranked by gut. */
  gutFirst: boolean;
  /** The id that the next option or criterion gets. */
  nextId: number;
}

export function emptyDraft(): Draft {
  return {
    version: 1,
    step: 'decision',
    reached: 'decision',
    title: '',
    options: [],
    optionEntry: '',
    baseline: null,
    template: null,
    criteria: [],
    criterionEntry: '',
    weights: emptyWeights(),
    gutFirst: false,
    nextId: 1,
  };
}

/** Whether the person has put in anything worth keeping. */
export function isUntouched(draft: Draft): boolean {
  const { step, reached, ...content } = draft;
  const { step: _, reached: __, ...empty } = emptyDraft();
  return JSON.stringify(content) === JSON.stringify(empty);
}

/** A rating from 1 to 5, as every criterion starts. */
export function newCriterion(id: number, name: string): CriterionDraft {
  return {
    id,
    name,
    kind: 'rating',
    rating: { worst: '1', best: '5' },
    measure: { worst: '', best: '', unit: '' },
  };
}

/** The scale that counts: that of the chosen kind. A rating has no unit. */
export function scaleOf(criterion: CriterionDraft): { worst: string; best: string; unit: string } {
  return criterion.kind === 'measure' ? criterion.measure : { ...criterion.rating, unit: '' };
}
