import type { SummaryPage } from '../table/share/summary_page';

/** The tabs with the criteria of a matrix: who filled them in and what each still lacks, but no number of anybody. */
export interface People {
  title: string;
  options: string[];
  /** Who calls an option otherwise than the others, a sentence each. */
  otherNames: string[];
  people: {
    sheetId: number;
    sheetName: string;
    person: string;
    unweighed: number;
    unscored: number;
    wrong: number;
    /** Enough pairs were compared to take the weights from them. */
    hasPairs: boolean;
    /** 1 for a person's first or only tab, 2 for the next, in the order of the tabs. */
    estimate: number;
  }[];
}

/** Which tabs to put together, and how. */
export interface Combination {
  /** The matrix or tab whose criteria they are. */
  sheetId: number;
  /** Two tabs of one person are the estimates before and after the talk. */
  sheetIds: number[];
  /** How the weights are put together: by a mean of everyone's shares, or by everyone's judgments of pairs. */
  mean: 'arithmetic' | 'geometric' | 'pairs';
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

/** A page to print about a matrix that should still be as the sidebar read it. */
export interface SummaryOrder {
  sheetId: number;
  /** The decision that the sidebar had read, as JSON. */
  expected: string;
  page: SummaryPage;
}
