import type { Anchors } from './core/decision_matrix';
import type { Decision } from './decision/draft_decision';
import type { NamedDecision } from './insight/subject';

/** The pages of the sidebar. */
export type View = 'wizard' | 'weights' | 'insights' | 'gut';

/** What the sidebar learns when it opens. */
export interface WizardStart {
  /** The page that the menu asked for. */
  view: View;
  /** The draft that the person left, exactly as it was saved, or null. */
  draft: string | null;
}

/** Where a matrix stands. The id stays the same when the sheet is renamed or moved. */
export interface MatrixPlace {
  sheetId: number;
  sheetName: string;
}

/** A cell as it crosses to the sidebar: a blank is null, a date its serial number. */
export type Cell = number | string | boolean | null;

/**
 * A matrix as it stands in the sheet right now, thin rows and columns included: what the cell functions see.
 * Rows run from `top`, columns from `left`, both one-based.
 */
export interface MatrixCells extends MatrixPlace {
  title: string;
  /** The locale of the spreadsheet: "de_DE"; en_US where it is not known. */
  locale?: string;
  top: number;
  left: number;
  /** One-based columns of the criterion's own cells. */
  columns: { criterion: number; weight: number; worst: number; best: number };
  /** One per row. */
  criteria: string[];
  weights: Cell[];
  worst: Cell[];
  best: Cell[];
  /** One per column. */
  options: string[];
  /** `scores[row][column]` */
  scores: Cell[][];
  /** The text in the baseline's cell, "" when none is picked. */
  baseline: string;
  /** The totals are not in the sheet yet: the person ranks by gut first. */
  covered: boolean;
  /** How the weights were set, as the sidebar saved it, or null. */
  weighting: string | null;
  /** The ranking by gut, one per column, and its date in words of the sheet; null when there is none. */
  gut: { ranks: Cell[]; date: string } | null;
}

/** A matrix as the sidebar gets it: the cells that it may change, and the numbers, checked. */
export interface MatrixView extends Omit<MatrixCells, 'scores'> {
  reading: Reading;
}

/** Either the numbers of a matrix, or why there are none and which cell to look at. */
export type Reading =
  | { kind: 'ready'; lines: MatrixLines }
  | { kind: 'refused'; sentence: string; cell: CellPlace | null };

/** A matrix as numbers, without its thin rows and columns, and where its lines stand in the sheet. */
export interface MatrixLines {
  decision: AnchoredDecision;
  /** The row of each criterion and the column of each option, one-based. */
  rows: number[];
  columns: number[];
}

/** In a matrix of ours the anchors are always given. */
export interface AnchoredDecision extends NamedDecision {
  readonly anchors: readonly Anchors[];
}

/** A cell of the sheet, one-based. */
export interface CellPlace {
  row: number;
  column: number;
}

/** New weights for a matrix that should still be as the sidebar read it. */
export interface WeightsChange {
  sheetId: number;
  /** What the sidebar had read. */
  expected: { criteria: string[]; weights: Cell[] };
  /** One per row, null for a blank. */
  weights: (number | null)[];
  /** How they were set, to be kept with the matrix; null keeps what is there. */
  weighting: string | null;
}

export interface GutRanking {
  sheetId: number;
  /** What the sidebar had read. */
  expected: { options: string[] };
  /** One per column, null for a column without an option. */
  ranks: (number | null)[];
  /** As the person reads it: "23 November 2026". */
  date: string;
}

/**
 * The server functions that the sidebar may call through google.script.run. Every value is plain JSON.
 * A call that fails rejects with an Error whose message is one sentence for the person.
 */
export interface Server {
  startWizard(): WizardStart;
  /** Keeps the draft for this person and this file; an empty text forgets it. */
  saveDraft(draft: string): void;
  /**
   * Builds the matrix on a new sheet and forgets the draft; on failure the file is as it was. `weighting` says
   * how the weights were set and is kept with the matrix.
   */
  createMatrix(decision: Decision, weighting?: string | null): MatrixPlace;
  /** Brings a new matrix into view, where its first score goes. */
  showMatrix(sheetId: number): void;
  /** The matrix on the active sheet, or null when that sheet has none. */
  readMatrix(): MatrixView | null;
  /** Writes all weights at once; refuses when the criteria or weights changed meanwhile. */
  applyWeights(change: WeightsChange): MatrixView;
  /** Keeps how far the person has come with setting weights, without writing any. */
  saveWeighting(sheetId: number, weighting: string): void;
  /** Keeps the ranking by gut in the sheet and uncovers the totals. */
  recordGut(ranking: GutRanking): MatrixView;
  /** Writes the headline into the sheet as a live cell that follows the matrix. */
  writeHeadline(sheetId: number): void;
  /** Selects one cell, so that the person can type there. */
  selectCell(sheetId: number, row: number, column: number): void;
}
