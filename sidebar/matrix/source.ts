import type { MatrixView } from '../../src/api';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';

/** What a page knows of the matrix on the active sheet. */
export interface SourceState {
  /** The matrix as it was read, null when the sheet has none, undefined before the first answer. */
  readonly view: MatrixView | null | undefined;
  /** A later reading that differs, kept back while the page is held; undefined when there is none. */
  readonly newer: MatrixView | null | undefined;
  /** Why the last reading failed, or null. */
  readonly failure: string | null;
}

/** Reads the matrix of the active sheet again and again, and does not swap it under somebody's hands. */
export interface MatrixSource {
  state(): SourceState;
  /** Calls back after every change of the state; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Asks the server for the matrix on the active sheet; what it says then wins over earlier answers. */
  refresh(): Promise<void>;
  /** While held, a different reading waits as `newer` instead of replacing the view. */
  hold(isHeld: boolean): void;
  /** Shows what waits. */
  accept(): void;
  /** Shows a view that the server gave as the answer to a change. */
  replace(view: MatrixView): void;
}

const isSame = (a: MatrixView | null | undefined, b: MatrixView | null | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

export function createMatrixSource(call: Call): MatrixSource {
  let state: SourceState = { view: undefined, newer: undefined, failure: null };
  let isHeld = false;
  /** Counts readings and changes, so that an answer that was overtaken is dropped. */
  let turn = 0;
  const listeners = new Set<() => void>();

  function setState(next: SourceState): void {
    if (isSame(next.view, state.view) && isSame(next.newer, state.newer) && next.failure === state.failure) {
      return;
    }
    state = next;
    for (const listener of listeners) listener();
  }

  /** The same again stays the value that it was: work goes by it, also of who went to another sheet and came back. */
  function arrived(read: MatrixView | null): void {
    const view = isSame(read, state.view) ? state.view : read;
    const newer = isHeld && view !== state.view ? read : undefined;
    setState(newer === undefined ? { view, newer, failure: null } : { ...state, newer, failure: null });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async refresh() {
      turn += 1;
      const own = turn;
      try {
        const view = await call('readMatrix');
        if (own === turn) arrived(view);
      } catch (error) {
        if (own === turn) setState({ ...state, failure: failureSentence(error) });
      }
    },
    hold(held) {
      isHeld = held;
    },
    accept() {
      if (state.newer !== undefined) setState({ ...state, view: state.newer, newer: undefined });
    },
    replace(view) {
      turn += 1;
      setState({ view, newer: undefined, failure: null });
    },
  };
}
