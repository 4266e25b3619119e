import type { MatrixPlace } from '../../src/api';
import type { ScaleKind } from '../../src/decision/decision';
import type { TemplateId } from '../../src/decision/templates';
import type { WeightsDraft } from '../weights/weights_draft';
import { type Draft, emptyDraft, type Step } from './draft';
import { HEADING, type ListName, type ScalePart, TITLE } from './fields';

export type Action =
  | { type: 'title'; text: string }
  | { type: 'entry'; list: ListName; text: string }
  | { type: 'add'; list: ListName }
  | { type: 'paste'; list: ListName; text: string }
  | { type: 'rename'; list: ListName; id: number; text: string }
  /** `focus` names the field that the keyboard is in, so that it stays there. */
  | { type: 'move'; list: ListName; id: number; to: number; focus?: string }
  | { type: 'remove'; list: ListName; id: number }
  | { type: 'baseline'; id: number | null }
  | { type: 'template'; template: TemplateId }
  | { type: 'kind'; id: number; kind: ScaleKind }
  | { type: 'scale'; id: number; part: ScalePart; text: string }
  | { type: 'toggle-scale'; id: number }
  | { type: 'weights'; weights: WeightsDraft }
  | { type: 'gut-first'; isChosen: boolean }
  /** The person left a field after changing it: from now on its problems are shown. */
  | { type: 'left'; field: string }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'go'; step: Step }
  | { type: 'create' }
  | { type: 'created'; place: MatrixPlace }
  | { type: 'create-failed'; sentence: string }
  | { type: 'undo' }
  | { type: 'start-over' }
  | { type: 'another' };

/** What the view does after a change: move the focus, tell a screen reader. A new `turn` is a new cue. */
export interface Cue {
  turn: number;
  /** A field, or null to leave the focus where it is. */
  focus: string | null;
  say: string;
}

/** A line about what just happened, perhaps with a way back. */
export interface Notice {
  sentence: string;
  undo: Draft | null;
}

/** Editing, waiting for the server, or done; the place of the new matrix when done. */
export type Phase =
  | { name: 'editing' }
  | { name: 'creating' }
  | { name: 'created'; place: MatrixPlace; isCovered: boolean };

export interface WizardState {
  draft: Draft;
  phase: Phase;
  /** Why the last attempt to create failed. */
  failure: string | null;
  /** Fields whose problems are shown. */
  shown: readonly string[];
  /** The entry field whose Add was pressed with nothing in it. */
  missing: ListName | null;
  /** Criteria whose scale is open for editing. */
  open: readonly number[];
  notice: Notice | null;
  cue: Cue;
}

/** The wizard as it opens, with the focus where a person would begin. */
export function initialState(draft: Draft = emptyDraft(), notice: string | null = null): WizardState {
  return {
    draft,
    phase: { name: 'editing' },
    failure: null,
    shown: [],
    missing: null,
    open: [],
    notice: notice === null ? null : { sentence: notice, undo: null },
    cue: { turn: 1, focus: draft.step === 'decision' ? TITLE : HEADING, say: notice ?? '' },
  };
}

/** What a change may set beside the draft; what it leaves out goes quiet. */
export interface Aside {
  focus?: string | null;
  say?: string;
  notice?: Notice | null;
}

/** A state with another draft. Notices belong to the moment, so they go unless the change brings one. */
export function withDraft(
  state: WizardState,
  draft: Draft,
  { focus = null, say = '', notice = null }: Aside = {},
): WizardState {
  const cue = focus === null && say === '' ? state.cue : { turn: state.cue.turn + 1, focus, say };
  return { ...state, draft, notice, missing: null, cue };
}
