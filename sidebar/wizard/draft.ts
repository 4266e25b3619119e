import type { ScaleKind } from '../../src/decision/decision';
import { emptyWeights, type WeightsDraft } from '../weights/weights_draft';
import type { ListName, ScalePart } from './fields';

export const STEPS = ['decision', 'options', 'criteria', 'weights', 'review'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_NAMES: Record<Step, string> = {
  decision: 'Decision',
  options: 'Options',
  criteria: 'Criteria',
  weights: 'Weights',
  review: 'Review',
};

/** An option or a criterion has an id of its own, so that renaming and moving keep everything said about it. */
export interface OptionDraft {
  id: number;
  name: string;
  /** What stood beside the name where it was pasted from, to become the note of its cell; '' for none. */
  note: string;
  /** Its id on the sheet Options, from which it was taken; it keeps it in the matrix. */
  sortedId?: string;
}

/** All numbers are text as typed. */
export type ScaleDraft = Record<ScalePart, string>;

/** Both scales are kept, so that trying the other one loses nothing. The unit of a rating stays blank. */
export interface CriterionDraft extends OptionDraft, Record<ScaleKind, ScaleDraft> {
  kind: ScaleKind;
  /** The group that it belongs to; '' for none. */
  group: string;
  /** The least acceptable score as typed; '' for none. */
  least: string;
  /** The score that is half as good as the best, as typed; '' for a straight line. */
  half: string;
  /** What the worst and the best score of a rating mean; '' where nothing was said. */
  worstMeans: string;
  bestMeans: string;
}

/** Everything the person put in, as it was put in. Version 1 of what is saved. */
export interface Draft {
  version: 1;
  step: Step;
  /** The furthest step seen: the steps up to it can be visited freely. */
  reached: Step;
  title: string;
  options: OptionDraft[];
  criteria: CriterionDraft[];
  /** What stands in the field that adds to a list, not added yet. */
  entry: Record<ListName, string>;
  /** Id of the option that is "where I am today". */
  baseline: number | null;
  template: string | null;
  weights: WeightsDraft;
  /** The weights are left for later: the matrix is made without any. */
  weightsLater: boolean;
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
    criteria: [],
    entry: { options: '', criteria: '' },
    baseline: null,
    template: null,
    weights: emptyWeights(),
    weightsLater: false,
    gutFirst: false,
    nextId: 1,
  };
}

/** Whether the person has put in nothing worth keeping, wherever they have looked. */
export function isUntouched(draft: Draft): boolean {
  const { step, reached } = draft;
  return JSON.stringify(draft) === JSON.stringify({ ...emptyDraft(), step, reached });
}

/** A rating from 1 to 5, as every criterion starts. */
export function newCriterion(id: number, name: string): CriterionDraft {
  return {
    id,
    name,
    note: '',
    kind: 'rating',
    rating: { worst: '1', best: '5', unit: '' },
    measure: { worst: '', best: '', unit: '' },
    group: '',
    least: '',
    half: '',
    worstMeans: '',
    bestMeans: '',
  };
}
