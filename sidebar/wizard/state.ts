import type { MatrixPlace } from '../../src/api';
import { DEFAULT_LOCALE } from '../../src/decision/locale_number';
import { isSameStart, type WeightsDraft } from '../weights/weights_draft';
import { beginningOfStep } from './beginning_of_step';
import { type Draft, emptyDraft } from './draft';
import { CREATE, HEADING, isWeightField, TITLE } from './fields';
import { type FieldProblem, interpret } from './interpret';
import { withTypedUnits } from './scale';

/** What the view does after a change: move the focus, tell a screen reader. Each change has its own cue. */
export interface Cue {
  /** A field, or null to leave the focus where it is. */
  focus: string | null;
  say: string;
  /** A step or page begins: it is looked at from its top. */
  isBeginning: boolean;
}

/** A line about what just happened, perhaps with a way back. */
export interface Notice {
  sentence: string;
  undo: Draft | null;
}

export interface WizardState {
  /** Of the spreadsheet, as Sheets names it: numbers are read and written by it. */
  locale: string;
  draft: Draft;
  /** Fields whose problems are shown. */
  shown: ReadonlySet<string>;
  /** What went wrong just now, beside what is wrong with the draft. */
  trouble: Pick<FieldProblem, 'field' | 'sentence'> | null;
  notice: Notice | null;
  cue: Cue;
  isSaveFailing: boolean;
  isCreating: boolean;
  /** The matrix that was just created, whether its totals are covered, and whether it has weights. */
  created: { place: MatrixPlace; isCovered: boolean; isWeighed: boolean } | null;
}

/** What a person or the server does: from one state to the next. */
export type Change = (state: WizardState) => WizardState;

/** The wizard as it opens, with the focus where a person would begin. */
export function initialState(
  draft: Draft = emptyDraft(),
  sentence = '',
  locale = DEFAULT_LOCALE,
): WizardState {
  return {
    locale,
    draft,
    shown: new Set(),
    trouble: null,
    notice: sentence === '' ? null : { sentence, undo: null },
    cue: { focus: beginningOfStep(draft), say: sentence, isBeginning: true },
    isSaveFailing: false,
    isCreating: false,
    created: null,
  };
}

/** What a change does beside changing the draft. */
interface Aside {
  focus?: string | null;
  say?: string;
  /** Shows the words too; with a draft, offers the way back to it. */
  undo?: Draft | null;
  isBeginning?: boolean;
}

/** The next cue. A no-break space more makes the same words a new message. */
function nextCue({ cue }: WizardState, focus: string | null, say: string, isBeginning = false): Cue {
  if (focus === null && say === '') return cue;
  return { focus, say: say !== '' && say === cue.say ? `${say}\u00a0` : say, isBeginning };
}

/** A state with parts of the draft changed. What is said of a moment goes, unless the change brings it. */
export function edited(
  state: WizardState,
  part: Partial<Draft>,
  { focus = null, say = '', undo, isBeginning }: Aside = {},
): WizardState {
  return {
    ...state,
    draft: { ...state.draft, ...part },
    trouble: null,
    notice: undo === undefined ? null : { sentence: say, undo },
    cue: nextCue(state, focus, say, isBeginning),
  };
}

/** With the problems of these fields shown from now on. */
export const showing = (state: WizardState, fields: readonly string[]): WizardState => ({
  ...state,
  shown: new Set([...state.shown, ...fields]),
});

/** With the problems of some fields no longer shown. */
export const hiding = (state: WizardState, isHidden: (field: string) => boolean): WizardState => ({
  ...state,
  shown: new Set([...state.shown].filter((field) => !isHidden(field))),
});

export const edit =
  (part: Partial<Draft>): Change =>
  (state) =>
    edited(state, part);

/** Another way of weighting, or another change that matters most, begins with nothing shown as wrong. */
export const setWeights =
  (weights: WeightsDraft): Change =>
  (state) => {
    if (isSameStart(weights, state.draft.weights)) return edited(state, { weights });
    const quiet = { ...state, cue: { focus: null, say: '', isBeginning: false } };
    return edited(hiding(quiet, isWeightField), { weights });
  };

/** A field was left after it was changed: its problems are shown; the first time, the problem is also told. */
export const leave =
  (field: string): Change =>
  (state) => {
    const draft = withTypedUnits(state.draft, state.locale);
    if (state.shown.has(field)) return { ...state, draft };
    const problem = interpret(draft, state.locale).problems.find((found) => found.field === field);
    return { ...showing(state, [field]), draft, cue: nextCue(state, null, problem?.sentence ?? '') };
  };

export const undo: Change = (state) =>
  state.notice?.undo ? edited(state, state.notice.undo, { focus: HEADING, say: 'Undone.' }) : state;

export const startOver: Change = (state) =>
  edited({ ...state, shown: new Set() }, emptyDraft(), {
    focus: TITLE,
    say: 'Started over.',
    undo: state.draft,
  });

export const finishCreating =
  (place: MatrixPlace): Change =>
  (state) => ({
    ...initialState(emptyDraft(), '', state.locale),
    cue: { focus: HEADING, say: '', isBeginning: true },
    created: { place, isCovered: state.draft.gutFirst, isWeighed: !state.draft.weightsLater },
  });

export const createAnother: Change = (state) => edited({ ...state, created: null }, {}, { focus: TITLE });

export const failToCreate =
  (sentence: string): Change =>
  (state) => ({
    ...edited({ ...state, isCreating: false }, {}, { say: sentence }),
    trouble: { field: CREATE, sentence },
  });
