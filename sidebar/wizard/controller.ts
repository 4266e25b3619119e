import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';
import { createDraftSaver, type DraftSaver } from './draft_saver';
import { decodeDraft, encodeDraft } from './draft_text';
import { interpret } from './interpret';
import { reduce } from './reduce';
import { type Action, initialState, type WizardState } from './state';

/** What the wizard shows: nothing yet, that it could not begin, or its steps. */
export type WizardView =
  | { name: 'loading' }
  | { name: 'load-failed'; sentence: string }
  | { name: 'ready'; wizard: WizardState; isSaveFailing: boolean };

export interface Controller {
  view(): WizardView;
  /** Calls back after every change of the view; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Asks the server for the draft. Also how to try again. */
  load(): Promise<void>;
  /** Begins without the saved draft, after it could not be loaded. */
  beginEmpty(): void;
  dispatch(action: Action): void;
  /** Saves at once what is not saved yet: the sidebar may be closing. */
  flush(): void;
  /** Brings the new matrix into view. Rejects with the server's error. */
  showMatrix(sheetId: number): Promise<void>;
}

const LOST = 'What was kept here from earlier could not be read, so this starts empty.';
const RESUMED = 'You can go on where you left off.';

/** The wizard without its looks: keeps the state, saves the draft, has the matrix created. */
export function createController(call: Call): Controller {
  let view: WizardView = { name: 'loading' };
  let saver: DraftSaver | null = null;
  const listeners = new Set<() => void>();

  function setView(next: WizardView): void {
    view = next;
    for (const listener of listeners) listener();
  }

  function begin(saved: string | null): void {
    const { draft, isLost } = decodeDraft(saved);
    const text = encodeDraft(draft);
    const notice = isLost ? LOST : text === '' ? null : RESUMED;
    saver = createDraftSaver(
      (latest) => call('saveDraft', latest),
      text,
      (isSaveFailing) => {
        if (view.name === 'ready') setView({ ...view, isSaveFailing });
      },
    );
    setView({ name: 'ready', wizard: initialState(draft, notice), isSaveFailing: false });
  }

  async function create(wizard: WizardState): Promise<void> {
    await saver?.pause();
    try {
      const place = await call('createMatrix', interpret(wizard.draft).decision);
      saver?.forget();
      dispatch({ type: 'created', place });
    } catch (error) {
      saver?.resume();
      dispatch({ type: 'create-failed', sentence: failureSentence(error) });
    }
  }

  function dispatch(action: Action): void {
    if (view.name !== 'ready') return;
    const before = view.wizard;
    const wizard = reduce(before, action);
    if (wizard === before) return;
    if (wizard.draft !== before.draft) saver?.put(encodeDraft(wizard.draft));
    setView({ ...view, wizard });
    if (wizard.phase.name === 'creating' && before.phase.name === 'editing') void create(wizard);
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      setView({ name: 'loading' });
      try {
        const { draft } = await call('startWizard');
        begin(draft);
      } catch (error) {
        setView({ name: 'load-failed', sentence: failureSentence(error) });
      }
    },
    beginEmpty: () => begin(null),
    dispatch,
    flush: () => saver?.flush(),
    showMatrix: (sheetId) => call('showMatrix', sheetId),
  };
}
