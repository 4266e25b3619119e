import type { Call } from '../bridge';
import { createDraftSaver } from '../draft_saver';
import { failureSentence } from '../text/failure_sentence';
import { encodeWeighting } from '../weights/weighting_text';
import { isUntouched } from './draft';
import { decodeDraft, encodeDraft } from './draft_text';
import { interpret } from './interpret';
import { reduce } from './reduce';
import { weighedCriteria } from './scale';
import { type Action, initialState, type WizardState } from './state';

export interface WizardView {
  wizard: WizardState;
  isSaveFailing: boolean;
}

export interface Controller {
  view(): WizardView;
  /** Calls back after every change of the view; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** Saves at once what is not saved yet: the sidebar may be closing. */
  flush(): void;
  /** Brings the new matrix into view. Rejects with the server's error. */
  showMatrix(sheetId: number): Promise<void>;
}

const LOST = 'What was kept here from earlier could not be read, so this starts empty.';
const RESUMED = 'You can go on where you left off.';

/** The wizard as it begins on a saved draft: it says when that can be gone on with, and when it was lost. */
function beginning(saved: string | null): WizardState {
  const { draft, isLost } = decodeDraft(saved);
  return initialState(draft, isLost ? LOST : isUntouched(draft) ? null : RESUMED);
}

/**
 * The wizard without its looks: keeps the state, saves the draft, has the matrix created.
 *
 * @param saved the draft that the server keeps, or null
 */
export function createController(call: Call, saved: string | null): Controller {
  let view: WizardView = { wizard: beginning(saved), isSaveFailing: false };
  const listeners = new Set<() => void>();
  const saver = createDraftSaver(
    (latest) => call('saveDraft', latest),
    encodeDraft(view.wizard.draft),
    (isSaveFailing) => setView({ ...view, isSaveFailing }),
  );

  function setView(next: WizardView): void {
    view = next;
    for (const listener of listeners) listener();
  }

  async function create(wizard: WizardState): Promise<void> {
    await saver.pause();
    try {
      const { draft } = wizard;
      const { decision } = interpret(draft);
      const inSheet = decision.criteria.map(({ weight }) => weight);
      const weighting = encodeWeighting(draft.weights, weighedCriteria(draft), inSheet);
      const place = await call('createMatrix', decision, weighting);
      saver.settle('');
      dispatch({ type: 'created', place });
    } catch (error) {
      saver.resume();
      dispatch({ type: 'create-failed', sentence: failureSentence(error) });
    }
  }

  function dispatch(action: Action): void {
    const before = view.wizard;
    const wizard = reduce(before, action);
    if (wizard === before) return;
    if (wizard.draft !== before.draft) saver.put(encodeDraft(wizard.draft));
    setView({ ...view, wizard });
    if (wizard.phase.name === 'creating' && before.phase.name === 'editing') void create(wizard);
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    flush: () => saver.flush(),
    showMatrix: (sheetId) => call('showMatrix', sheetId),
  };
}
