import type { Adoption, ProposedTable, SelectedBlock } from './api/adopt';
import type { RecordedRound, RenameToKeep, RoundsView, RoundToRecord, StaleMarks } from './api/history';
import type { HomeView } from './api/home';
import type {
  FrameChange,
  GutRanking,
  HalfChanged,
  HalfWanted,
  MatrixPlace,
  MatrixView,
  QuestionSetAside,
  ScaleChange,
  ScoresChange,
  SecondAnswers,
  WeightsChange,
} from './api/matrix';
import type {
  IntoMatrix,
  LastScoresWanted,
  MustRename,
  OptionMove,
  OptionsView,
  OutOfMatrix,
} from './api/options';
import type { BlankCopy, Combination, People, PlainChoice, SummaryOrder } from './api/share';
import type { KeptWeighting, MatrixBeginning, WizardStart } from './api/wizard';
import type { Decision } from './decision/decision';
import type { Example } from './decision/example';
import type { Corrections } from './table/adopt/corrections';
import type { KeptScore } from './table/options/notes';
import type { NewOption } from './table/options/write';

export type * from './api/adopt';
export type * from './api/history';
export type * from './api/home';
export type * from './api/matrix';
export type * from './api/options';
export type * from './api/share';
export type { View } from './api/views';
export { VIEWS } from './api/views';
export type * from './api/wizard';
export type { RenameAnswer } from './decision/renames';
export type { CellPlace } from './table/a1';
export type { Corrections } from './table/adopt/corrections';
export type { Proposal } from './table/adopt/propose';
export type { TotalSlip } from './table/adopt/totals';
export type { MatrixMap } from './table/map';
export type { NoteOfScore, ScorePlace } from './table/matrix/state';
export type { KeptScore } from './table/options/notes';
export type { OptionsProblem } from './table/options/read';
export type { NewOption } from './table/options/write';
export type { CellProblem } from './table/problems';
export type { Unread } from './table/read';
export type { SummaryOption, SummaryPage } from './table/share/summary_page';

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
  /** Gives a criterion the score that is half as good as its best, or a straight line again, in all that reads the scores. */
  changeHalf(wanted: HalfWanted): HalfChanged;
  /** Writes the scores of one criterion at once with what is said of them; refuses when they changed meanwhile. */
  saveScores(change: ScoresChange): MatrixView;
  /** Keeps second answers in the notes of their scores, which stay as they are. */
  scoreAgain(answers: SecondAnswers): MatrixView;
  /** Keeps in the sheet that a question is no problem, or asks it again. */
  setAsideQuestion(question: QuestionSetAside): MatrixView;
  /** Keeps goals and horizon in the note of the title; '' forgets them. */
  keepFrame(change: FrameChange): MatrixView;
  /** Keeps the ranking by gut in the sheet, which uncovers the totals. */
  recordGut(ranking: GutRanking): MatrixView;
  /** Writes the headline into the sheet as a live cell that follows the matrix. */
  writeHeadline(sheetId: number): void;
  /** Selects one cell, so that the person can type there. */
  selectCell(sheetId: number, row: number, column: number): void;
  /** The sheet of options: the active one, else the one that is called Options, else any with its headers; or null. */
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
  /** The scores that each of these options had in the latest round that holds it. */
  lastScores(wanted: LastScoresWanted): KeptScore[][];
  /** Keeps the scores of an option in its row among the options and deletes its column. */
  takeOutOfMatrix(out: OutOfMatrix): void;
  /** Builds an example on a new sheet, that of the career move where none is named. */
  createExample(which?: Example): MatrixPlace;
  /** What stands in the file beside the matrix: its rounds and the pools of options. */
  readHome(): HomeView;
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
  /** Keeps what was said of a line that may have been renamed. */
  keepRename(rename: RenameToKeep): void;
  /** Makes a copy for others on a new sheet, without scores and without any function of ours. */
  shareBlank(choice: BlankCopy): MatrixPlace;
  /** Who has filled in tabs of the criteria of a matrix, without a number. */
  readPeople(sheetId: number): People;
  /** Puts tabs of several people together on a new sheet. */
  combine(choice: Combination): MatrixPlace;
  /** Writes a page to print on a new sheet; refuses when the matrix changed meanwhile. */
  makeSummary(order: SummaryOrder): MatrixPlace;
  /** Goes over to plain formulas or back; gives the cells with functions of ours that stay as they are. */
  setPlain(choice: PlainChoice): string[];
}
