import type { RenameAnswer } from '../decision/renames';
import type { Choice, Round } from '../decision/round';
import type { MatrixView } from './matrix';

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
  /** What the person said of lines that may have been renamed. */
  renames: RenameAnswer[];
}

/** What is said of a line that may have been renamed; null takes back what was said. */
export interface RenameToKeep {
  /** The matrix that it is about. */
  title: string;
  of: RenameAnswer['of'];
  before: string;
  after: string;
  isSame: boolean | null;
}

/** Which scores to mark in their notes. */
export interface StaleMarks {
  sheetId: number;
  /** Those that are older; null takes all marks away. */
  months: number | null;
  today: number;
}
