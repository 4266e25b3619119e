import type { Decision } from './decision/decision';
import type { Pool } from './decision/pool';
import type { Choice, Round } from './decision/round';
import type { Block, CellPlace } from './table/a1';
import type { Corrections } from './table/adopt/corrections';
import type { Proposal } from './table/adopt/propose';
import type { TotalSlip } from './table/adopt/totals';
import type { MatrixMap } from './table/map';
import type { KeptScore } from './table/options/notes';
import type { OptionRow, OptionsProblem } from './table/options/read';
import type { NewOption } from './table/options/write';
import type { CellProblem } from './table/problems';
import type { Unread } from './table/read';

export type {
  CellPlace,
  CellProblem,
  Corrections,
  KeptScore,
  MatrixMap,
  NewOption,
  OptionsProblem,
  Proposal,
  TotalSlip,
  Unread,
};

/** The pages of the sidebar. */
export const VIEWS = [
  'wizard',
  'weights',
  'insights',
  'gut',
  'options',
  'rounds',
  'adopt',
  'share',
  'help',
] as const;
export type View = (typeof VIEWS)[number];

/** What the sidebar learns when it opens. */
export interface WizardStart {
  /** The page that the menu asked for. */
  view: View;
  /** The draft that the person left, exactly as it was saved, or null. */
  draft: string | null;
  /** The locale of the spreadsheet, which decides how numbers are written: "en_US", "de_DE". */
  locale: string;
  /** The options under real consideration on the sheet Options, each with its pros and cons as a note. */
  options: { id: string; name: string; note: string }[];
}

/** Where a matrix stands. The id stays the same when the sheet is renamed or moved. */
export interface MatrixPlace {
  sheetId: number;
  sheetName: string;
}

/** A matrix as it stands in the sheet right now. */
export interface MatrixView extends MatrixPlace {
  /** The locale of the spreadsheet: "en_US". */
  locale: string;
  map: MatrixMap;
  decision: Decision;
  /** All that is wrong with its cells, what hinders every number first. */
  problems: CellProblem[];
  /** Lines beside and inside it that are not counted, and why. */
  unread: Unread[];
  /** Where totals of the person's own differ, and why. */
  totals: TotalSlip[];
  /** The totals are not shown yet: the person ranks by gut first. */
  covered: boolean;
  /** How the weights were set, as the sidebar kept it, or null. */
  weighting: string | null;
  /** One per criterion: its weight is a formula of the person's. */
  weightFormulas: boolean[];
  /** Since when the matrix calculates without the add-on, in words; null or absent where it does not. */
  plainSince?: string | null;
  /** The ranking by gut, one per option, and its date as it stands in the sheet; null when there is none. */
  gut: { ranks: (number | null)[]; date: string } | null;
}

/** Selected cells. */
export type SelectedBlock = Block;

/** How the active sheet would be read as a table, to be confirmed. */
export interface ProposedTable extends MatrixPlace {
  /** Of the cells as they were read: confirming refuses when they have changed. */
  state: string;
  /** What the person has said so far, the part of the sheet that was selected at first among it. */
  corrections: Corrections;
  /** Why it can't be read, in a sentence; null where it can. */
  refusal: string | null;
  table: { proposal: Proposal; decision: Decision; problems: CellProblem[]; totals: TotalSlip[] } | null;
}

/** A table that the person has confirmed. */
export interface Adoption {
  sheetId: number;
  state: string;
  corrections: Corrections;
  /** A cell of the empty line in which results shall stand, or null for none. */
  results: CellPlace | null;
}

/** How the weights were set, to keep with a matrix: in words for the person, and as the sidebar reads it back. */
export interface KeptWeighting {
  words: string;
  kept: string;
}

/** How a new matrix begins, beside its decision. */
export interface MatrixBeginning {
  /** The totals stay covered until the options are ranked by gut. */
  gutFirst: boolean;
  weighting: KeptWeighting | null;
  /** What becomes the note of the cell of an option's or criterion's name, by its id. */
  notes: Record<string, string>;
}

/** New weights for a matrix that should still be as the sidebar read it. */
export interface WeightsChange {
  sheetId: number;
  /** What the sidebar had read, one per criterion. */
  expected: { id: string; weight: number | null }[];
  /** One per criterion, null for a blank. */
  weights: (number | null)[];
  /** Whether weights that are formulas may be replaced by numbers. */
  replacesFormulas: boolean;
}

export interface GutRanking {
  sheetId: number;
  /** What the sidebar had read. */
  expected: { options: { id: string; name: string }[] };
  /** One per option, null for one that is not ranked. */
  ranks: (number | null)[];
  /** As the person reads it: "23 November 2026". */
  date: string;
}

/** A criterion with another scale, and the weight that goes with it. */
export interface ScaleChange {
  sheetId: number;
  /** The criterion as the sidebar had read it. */
  expected: { id: string; worst: number | null; best: number | null; weight: number | null };
  worst: number;
  best: number;
  weight: number | null;
}

/** What is kept of the matrix on a sheet as a round. */
export interface RoundToRecord {
  sheetId: number;
  /** The day as Sheets counts it, in whole days since 30 December 1899. */
  date: number;
  name: string;
  note: string;
  decided: Choice | null;
  /** What to do where the last round holds the same: say so, keep only the note with it, or record it all the same. */
  whenSame: 'ask' | 'note' | 'record';
}

/** What became of it: `round` is the new round, or the one that holds the same. */
export interface RecordedRound {
  code: 'recorded' | 'same' | 'note-kept';
  round: number;
}

/** The matrix on the active sheet and what was recorded of it. */
export interface RoundsView {
  /** The matrix as it is now, with the title under which its rounds are kept; null when the sheet has none. */
  view: MatrixView | null;
  /** The rounds of this matrix, the earliest first. */
  rounds: Round[];
  /** How many earlier ones are not here. */
  leftOff: number;
  /** What could not be read of the two sheets, with the rows to look at, in sentences. */
  skipped: string[];
  /** After how many months a score is called old; null when nothing was chosen. */
  staleMonths: number | null;
  /** `[criterion][option]`: the latest day that the note of a score names. */
  evidence: (number | null)[][];
}

/** Which scores to mark in their notes. */
export interface StaleMarks {
  sheetId: number;
  /** Those that are older; null takes all marks away. */
  months: number | null;
  today: number;
}

/** The tabs with the criteria of the sheet in view: who filled them in and what each still lacks, but no number of anybody. */
export interface People {
  title: string;
  options: string[];
  people: {
    sheetId: number;
    sheetName: string;
    person: string;
    unweighed: number;
    unscored: number;
    wrong: number;
  }[];
}

/** Which tabs to put together, and how. */
export interface Combination {
  sheetIds: number[];
  mean: 'arithmetic' | 'geometric';
  /** Whether tabs are wanted that lack scores or weights. */
  takesUnfinished: boolean;
  /** Today, in words. */
  date: string;
}

/** Whether a matrix calculates by plain formulas from now on, and today's date in words. */
export interface PlainChoice {
  sheetId: number;
  isPlain: boolean;
  date: string;
}

/** Which matrix to make a copy for others of, and what of it goes along. */
export interface BlankCopy {
  sheetId: number;
  keepsWeights: boolean;
  keepsOptions: boolean;
}

/** The sheet of options as it stands right now. Days are serial numbers: days since 30 December 1899. */
export interface OptionsView {
  sheetId: number;
  sheetName: string;
  /** What the next step must have. */
  musts: string[];
  /** In the order of the rows, each with the scores that it had when it was taken out of a matrix. */
  options: (OptionRow & { kept: KeptScore[] })[];
  /** Rows and cells that can't be read. */
  problems: OptionsProblem[];
}

/** An option that goes to another pool, if it is still as the sidebar read it. */
export interface OptionMove {
  sheetId: number;
  expected: { id: string; name: string; pool: Pool | null };
  after: { pool: Pool | null; reason: string; lookAgain: number | null; changedOn: number | null };
}

/** Another name for a must. */
export interface MustRename {
  sheetId: number;
  expected: string;
  name: string;
}

/** An option that is brought into a matrix. */
export interface IntoMatrix {
  matrixId: number;
  option: { id: string; name: string; note: string };
  /** The scores to begin with. */
  scores: KeptScore[];
}

/** An option of a matrix that goes back among the options. */
export interface OutOfMatrix {
  matrixId: number;
  /** The sheet of the options. */
  sheetId: number;
  expected: { id: string; name: string };
  /** Whether it may be the baseline. */
  takesBaseline: boolean;
  today: number;
}

/**
 * The server functions that the sidebar may call through google.script.run. Every value is plain JSON, checked by the same
 * schema as everywhere before anything is done. A call that fails rejects with an Error whose message is one sentence for
 * the person.
 */
export interface Server {
  startWizard(): WizardStart;
  /** Keeps the draft for this person and this file; an empty text forgets it. */
  saveDraft(draft: string): void;
  /** Builds the matrix on a new sheet; on failure the file is as it was. The draft stays: the sidebar forgets it. */
  createMatrix(decision: Decision, beginning: MatrixBeginning): MatrixPlace;
  /** Brings a matrix into view, where its first blank score goes. */
  showMatrix(sheetId: number): void;
  /** The matrix on the active sheet, or null when that sheet has none. */
  readMatrix(): MatrixView | null;
  /** How the active sheet would be read as a table, or null where nothing stands on it. Nothing is written. */
  proposeTable(corrections: Corrections | null): ProposedTable | null;
  /** The cells that are selected on the active sheet. */
  selectedBlock(): SelectedBlock | null;
  /** Keeps what was confirmed; refuses when the sheet changed meanwhile. */
  adoptTable(adoption: Adoption): MatrixView;
  /** Writes all weights at once; refuses when the criteria or weights changed meanwhile. */
  applyWeights(change: WeightsChange): MatrixView;
  /** Keeps how the weights were set, or how far the person has come with it, without writing any. */
  saveWeighting(sheetId: number, weighting: KeptWeighting): void;
  /** Writes another scale for a criterion and the weight that keeps its trade-off. */
  changeScale(change: ScaleChange): MatrixView;
  /** Keeps the ranking by gut in the sheet, which uncovers the totals. */
  recordGut(ranking: GutRanking): MatrixView;
  /** Writes the headline into the sheet as a live cell that follows the matrix. */
  writeHeadline(sheetId: number): void;
  /** Selects one cell, so that the person can type there. */
  selectCell(sheetId: number, row: number, column: number): void;
  /** The sheet of options: the active one, else the one that is called Options; null when neither holds any. */
  readOptions(): OptionsView | null;
  /** Makes the sheet of options, with these to begin with. */
  createOptions(options: NewOption[]): OptionsView;
  /** Adds options below the others; names that are there already are left out. */
  addOptions(sheetId: number, options: NewOption[]): OptionsView;
  /** Puts an option into another pool in one write. */
  moveOption(move: OptionMove): OptionsView;
  /** Adds a column for something that the next step must have. */
  addMust(sheetId: number, name: string): void;
  renameMust(rename: MustRename): OptionsView;
  /** Inserts a column for an option into a matrix that Discern has made. */
  bringIntoMatrix(into: IntoMatrix): void;
  /** Keeps the scores of an option in its row among the options and deletes its column. */
  takeOutOfMatrix(out: OutOfMatrix): void;
  /** Builds the example on a new sheet. */
  createExample(): MatrixPlace;
  /** The rounds of the matrix on the active sheet, beside what it holds now. */
  readRounds(): RoundsView;
  /** Keeps the matrix as a round on the sheets Rounds and History. */
  recordRound(round: RoundToRecord): RecordedRound;
  /** Builds the matrix of a round on a new sheet, and records that as a round. */
  restoreRound(round: number, today: number): MatrixPlace;
  /** Keeps after how many months a score is called old. */
  keepStaleMonths(months: number): void;
  /** Marks old scores in their notes, or takes the marks away; how many are marked. */
  markStale(marks: StaleMarks): number;
  /** Makes a copy for others on a new sheet, without scores and without any function of ours. */
  shareBlank(choice: BlankCopy): MatrixPlace;
  /** Who has filled in tabs of these criteria, without a number. */
  readPeople(): People;
  /** Puts tabs of several people together on a new sheet. */
  combine(choice: Combination): MatrixPlace;
  /** Goes over to plain formulas or back; gives the cells with functions of ours that stay as they are. */
  setPlain(choice: PlainChoice): string[];
}
