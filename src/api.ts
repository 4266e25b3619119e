import type { Decision } from './decision/decision';

/** What the sidebar learns when it opens. */
export interface WizardStart {
  /** The draft that the person left, exactly as it was saved, or null. */
  draft: string | null;
}

/** Where a matrix stands. The id stays the same when the sheet is renamed or moved. */
export interface MatrixPlace {
  sheetId: number;
  sheetName: string;
}

/**
 * The server functions that the sidebar may call through google.script.run. Every value is plain JSON.
 * A call that fails rejects with an Error whose message is one sentence for the person.
 */
export interface Server {
  startWizard(): WizardStart;
  /** Keeps the draft for this person and this file; an empty text forgets it. */
  saveDraft(draft: string): void;
  /** Builds the matrix on a new sheet and forgets the draft; on failure the file is as it was. */
  createMatrix(decision: Decision): MatrixPlace;
  /** Brings a matrix into view. */
  showMatrix(sheetId: number): void;
}
