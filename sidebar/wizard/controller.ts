import type { Call } from '../bridge';
import { createDraftSaver } from '../draft_saver';
import { failureSentence } from '../text/failure_sentence';
import { encodeWeighting, withKeys } from '../weights/weighting_text';
import { isUntouched } from './draft';
import { decodeDraft, encodeDraft } from './draft_text';
import { criterionId, interpret } from './interpret';
import { type Change, failToCreate, finishCreating, initialState, type WizardState } from './state';
import { beginCreating } from './steps';

export interface Controller {
  state(): WizardState;
  /** Ignored while the matrix is being created. */
  change(change: Change): void;
  /** Has the matrix created, unless something is wrong with the draft. */
  create(): Promise<void>;
  /** Saves at once what is not saved yet: the sidebar may be closing. */
  flush(): void;
}

const LOST = 'What was kept here from earlier could not be read, so this starts empty.';
const RESUMED = 'You can go on where you left off.';

/** The wizard as it begins on a saved draft: it says when that can be gone on with, and when it was lost. */
function beginning(saved: string | null, locale: string): WizardState {
  const { draft, isLost } = decodeDraft(saved);
  return initialState(draft, isLost ? LOST : isUntouched(draft) ? '' : RESUMED, locale);
}

/**
 * The wizard without its looks: keeps the state, saves the draft, has the matrix created.
 *
 * @param saved the draft that the server keeps, or null
 * @param locale of the spreadsheet
 * @param show told every new state
 */
export function createController(
  call: Call,
  saved: string | null,
  locale: string,
  show: (state: WizardState) => void,
): Controller {
  let state = beginning(saved, locale);
  const saver = createDraftSaver(
    (latest) => call('saveDraft', latest),
    encodeDraft(state.draft),
    (isSaveFailing) => set({ ...state, isSaveFailing }),
  );

  function set(next: WizardState): void {
    state = next;
    show(next);
  }

  function change(by: Change): void {
    if (state.isCreating) return;
    set(by(state));
    saver.put(encodeDraft(state.draft));
  }

  async function create(): Promise<void> {
    if (state.isCreating) return;
    change(beginCreating);
    if (!state.isCreating) return;
    saver.pause();
    try {
      const { decision, notes } = interpret(state.draft, state.locale);
      const keyed = withKeys(state.draft.weights, (key) => [criterionId(key)]);
      const seen = Object.fromEntries(decision.criteria.map(({ id, weight }) => [id, weight ?? 0]));
      const place = await call('createMatrix', decision, {
        gutFirst: state.draft.gutFirst,
        weighting: state.draft.weightsLater ? null : encodeWeighting(keyed, [seen]),
        notes,
      });
      set(finishCreating(place)(state));
      saver.put('');
      saver.resume();
    } catch (error) {
      saver.resume();
      set(failToCreate(failureSentence(error))(state));
    }
  }

  return { state: () => state, change, create, flush: saver.flush };
}
