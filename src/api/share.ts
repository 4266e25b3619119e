import type { SummaryPage } from '../table/share/summary_page';

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

/** A page to print about a matrix that should still be as the sidebar read it. */
export interface SummaryOrder {
  sheetId: number;
  /** The decision that the sidebar had read, as JSON. */
  expected: string;
  page: SummaryPage;
}
