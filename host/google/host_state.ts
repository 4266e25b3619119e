import type { MenuItem, UiPort } from '../contract';
import type { Beside } from '../engine/beside';
import type { Book } from '../engine/book';
import type { Calculation } from '../engine/calculation';
import type { Filters } from '../engine/filters';
import type { GuardedCells } from '../engine/guarded_cells';
import type { PendingValues } from '../engine/pending';
import type { UndoSteps } from '../engine/undo_steps';
import type { Validation } from '../engine/validation';

/** What the services of every run share: the workbook and what Google keeps beside it. */
export interface HostState {
  book: Book;
  calculation: Calculation;
  pending: PendingValues;
  undo: UndoSteps;
  validation: Validation;
  filters: Filters;
  guarded: GuardedCells;
  beside: Beside;
  /** Whether values and formulas that a script writes reach the rows that a filter hides. */
  writesFilteredRows: boolean;
  /** A formula of the engine's as getFormula gives it. */
  readBack(formula: string): string;
  html: Record<string, string>;
  /** The text of appsscript.json. */
  manifest: string;
  /** Whether the script is bound to the spreadsheet and no add-on. */
  isBound: boolean;
  ui: UiPort;
  /** Which run holds which lock. */
  lockHolders: Map<string, unknown>;
  /** The add-on's menu, as the last addToUi left it. */
  menu: MenuItem[];
}
