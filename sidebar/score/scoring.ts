import type { MatrixView, ScoresChange } from '../../src/api';
import type { Call } from '../bridge';
import type { MatrixSource } from '../matrix/source';
import { today } from '../rounds/today';
import { failureSentence } from '../text/failure_sentence';
import { changeFor, type ScoreDraft, type ScoreDrafts, withDraft, withoutWritten } from './drafts';

/** What the page that asks for scores knows beside the sheet. */
export interface ScoringState {
  /** What was put in and is not in the sheet yet. */
  readonly drafts: ScoreDrafts;
  readonly isSaving: boolean;
  /** Why the last save failed, and of which criterion; null where it did not. */
  readonly failure: { readonly criterion: string; readonly sentence: string } | null;
  /** What was written last and can be taken back. */
  readonly written: ScoresChange | null;
}

/** Keeps what is put in and writes it, one criterion at a time and one after the other. */
export interface Scoring {
  state(): ScoringState;
  /** Calls back after every change of the state; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  put(criterion: number, option: number, draft: ScoreDraft): void;
  /** Writes what was put in for a criterion, once earlier writes have ended; nothing where nothing changed. */
  save(criterion: string): Promise<void>;
  /** The same for every criterion: the page may be closing. */
  saveAll(): void;
  /** Takes back what was written last. */
  undo(): Promise<void>;
}

/** Lives as long as the sidebar, so that a look at another page loses nothing. */
const keptDrafts = new Map<number, ScoreDrafts>();

const NONE: ScoreDrafts = new Map();
const START: ScoringState = { drafts: NONE, isSaving: false, failure: null, written: null };

/** @param kept what was put in, by the ids of sheets */
export function createScoring(call: Call, source: MatrixSource, kept = keptDrafts): Scoring {
  let state = START;
  /** Each matrix as it was read last. */
  const views = new Map<number, MatrixView>();
  const listeners = new Set<() => void>();
  let last: Promise<unknown> = Promise.resolve();

  function setState(change: Partial<ScoringState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function keep(sheetId: number, drafts: ScoreDrafts): void {
    kept.set(sheetId, drafts);
    if (source.state().view?.sheetId === sheetId) setState({ drafts });
  }

  function follow(): void {
    const { view } = source.state();
    if (view == null) return;
    const isOther = !views.has(view.sheetId) || state.written?.sheetId !== view.sheetId;
    views.set(view.sheetId, view);
    setState({ drafts: kept.get(view.sheetId) ?? NONE, ...(isOther ? { written: null } : {}) });
  }

  async function write(change: ScoresChange): Promise<boolean> {
    const { id } = change.expected.criterion;
    setState({ isSaving: true });
    try {
      const after = await call('saveScores', change);
      views.set(after.sheetId, after);
      const at = after.decision.criteria.findIndex((each) => each.id === id);
      if (source.state().view?.sheetId === after.sheetId) source.replace(after);
      keep(after.sheetId, withoutWritten(after, kept.get(after.sheetId) ?? NONE, at));
      setState({ isSaving: false, failure: null, written: change });
      return true;
    } catch (error) {
      setState({ isSaving: false, failure: { criterion: id, sentence: failureSentence(error) } });
      return false;
    }
  }

  /** Runs one after the other, so that each knows what the one before it wrote. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = last.then(work);
    last = next;
    return next;
  }

  function saveOn(sheetId: number, criterion: string): Promise<void> {
    return inTurn(async () => {
      const view = views.get(sheetId);
      const at = view?.decision.criteria.findIndex(({ id }) => id === criterion) ?? -1;
      const change = view === undefined ? null : changeFor(view, kept.get(sheetId) ?? NONE, at, today());
      if (change !== null) await write(change);
    });
  }

  const shownSheet = () => source.state().view?.sheetId ?? Number.NaN;
  follow();
  source.subscribe(follow);
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(criterion, option, draft) {
      const { view } = source.state();
      if (view == null) return;
      setState({ written: null });
      keep(view.sheetId, withDraft(view, state.drafts, criterion, option, draft));
    },
    save: (criterion) => saveOn(shownSheet(), criterion),
    saveAll() {
      for (const criterion of state.drafts.keys()) void saveOn(shownSheet(), criterion);
    },
    undo: () =>
      inTurn(async () => {
        const { written } = state;
        if (written === null) return;
        const { expected, scores } = written;
        const isBack = await write({
          ...written,
          expected: { ...expected, scores },
          scores: expected.scores,
        });
        if (isBack) setState({ written: null });
      }),
  };
}
