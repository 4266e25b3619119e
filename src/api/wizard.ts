import type { View } from './views';

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
