import type { Pool } from '../decision/pool';
import type { MatrixOfScores } from '../table/options/last_scores';
import type { KeptScore } from '../table/options/notes';
import type { OptionRow, OptionsProblem } from '../table/options/read';

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

/** Options whose last scores in a matrix are asked for. */
export interface LastScoresWanted {
  matrix: MatrixOfScores;
  options: { id: string; name: string }[];
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
