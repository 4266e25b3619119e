import type { Decision } from '../decision/decision';
import type { Block, CellPlace } from '../table/a1';
import type { Corrections } from '../table/adopt/corrections';
import type { Proposal } from '../table/adopt/propose';
import type { TotalSlip } from '../table/adopt/totals';
import type { CellProblem } from '../table/problems';
import type { MatrixPlace } from './matrix';

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
