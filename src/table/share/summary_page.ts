/** What a page to print says of a decision, in words; the most important of each list first. */
export interface SummaryPage {
  readonly title: string;
  /** When and by what it was made. */
  readonly made: string;
  readonly headline: string;
  /** Best first. */
  readonly options: readonly SummaryOption[];
  /** The places in `options` of those whose scores are on the page. */
  readonly columns: readonly number[];
  /** Heaviest first. */
  readonly criteria: readonly SummaryCriterion[];
  /** What would put another option first, a sentence each. */
  readonly tipping: readonly string[];
  /** What is missing and whether it matters, and what is left out. */
  readonly missing: readonly string[];
}

export interface SummaryOption {
  /** "1", "2=" where two share a rank; "–" without a total. */
  readonly place: string;
  readonly name: string;
  readonly total: string;
  /** How long its bar is, from 0 to 1. */
  readonly part: number;
  readonly role: 'first' | 'baseline' | 'other';
}

export interface SummaryCriterion {
  readonly name: string;
  readonly share: string;
  /** One per column; "–" for a blank. */
  readonly scores: readonly string[];
}
