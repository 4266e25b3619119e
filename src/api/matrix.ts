import type { Decision } from '../decision/decision';
import type { Sureness } from '../decision/sureness';
import type { Weighed } from '../decision/weighed';
import type { TotalSlip } from '../table/adopt/totals';
import type { MatrixMap } from '../table/map';
import type { NoHalf } from '../table/matrix/half_totals';
import type { NoteOfScore, ScorePlace } from '../table/matrix/state';
import type { GoalsAndHorizon, SetAside } from '../table/matrix/title_note';
import type { CellProblem } from '../table/problems';
import type { Unread } from '../table/read';

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
  /** What the decision is for, as the note of the title keeps it. */
  frame: GoalsAndHorizon;
  /** All that is wrong with its cells, what hinders every number first. */
  problems: CellProblem[];
  /** Lines beside and inside it that are not counted, and why. */
  unread: Unread[];
  /** Where totals of the person's own differ, and why. */
  totals: TotalSlip[];
  /** Why no criterion can be given a half; null or absent where each can. */
  noHalf?: NoHalf | null;
  /** The totals are not shown yet: the person ranks by gut first. */
  covered: boolean;
  /** How the weights were set, as the sidebar kept it, or null. */
  weighting: string | null;
  /** One per criterion: its weight is a formula of the person's. */
  weightFormulas: boolean[];
  /** One per criterion: what its weight was set for; null where nobody knows. */
  weighed: (Weighed | null)[];
  /** The questions that she has called no problem. */
  setAside: SetAside[];
  /** What the notes of scores say, where there is one. */
  scoreNotes: NoteOfScore[];
  /** One per criterion: the day on which its scores were last given in the sidebar; null where nobody knows. */
  scoredOn: (number | null)[];
  /** The scores that are formulas of the person's. */
  scoreFormulas: ScorePlace[];
  /** Since when the matrix calculates without the add-on, in words; null or absent where it does not. */
  plainSince?: string | null;
  /** The ranking by gut, one per option, and its date as it stands in the sheet; null when there is none. */
  gut: { ranks: (number | null)[]; date: string } | null;
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
  /** What each was set for, where earlier weights are brought back; else they are set for the scales as they stand. */
  weighed?: (Weighed | null)[];
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

/** The score that is half as good as the best of a criterion, or null for a straight line. */
export interface HalfWanted {
  sheetId: number;
  /** The criterion as the sidebar had read it. */
  expected: { id: string; worst: number | null; best: number | null; half: number | null };
  half: number | null;
}

/** A matrix with another half. */
export interface HalfChanged {
  view: MatrixView;
  /** Formulas of the person's that stay as they are. */
  left: string[];
}

/** One score and what is said of it. */
export interface SaidOfScore {
  /** In the unit of the criterion; null for a blank. */
  score: number | null;
  /** What stands in the note of its cell, without our own lines. */
  evidence: string;
  sure: Sureness | null;
}

/** The scores of one criterion, for a matrix that should still be as the sidebar read it. */
export interface ScoresChange {
  sheetId: number;
  /** The day on which they are given, as a serial number. */
  day: number;
  /** What the sidebar had read: the criterion, and one score per option. */
  expected: {
    criterion: { id: string; worst: number | null; best: number | null };
    options: string[];
    scores: SaidOfScore[];
  };
  /** One per option. */
  scores: SaidOfScore[];
}

/** Scores that were given a second time, without a look at the first. */
export interface SecondAnswers {
  sheetId: number;
  /** The day on which they were given, as a serial number. */
  day: number;
  /** By the ids of criterion and option; `first` is the score that the sidebar had read. */
  answers: { criterion: string; option: string; first: number; score: number }[];
}

/** A question that is no problem to her, or is one again. */
export interface QuestionSetAside extends SetAside {
  sheetId: number;
  isAside: boolean;
}

/** What the decision is for, where that is still as the sidebar had read it. */
export interface FrameChange {
  sheetId: number;
  expected: GoalsAndHorizon;
  frame: GoalsAndHorizon;
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
