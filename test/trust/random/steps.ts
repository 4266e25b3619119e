import type { Step } from './play';
import { CELL_STEPS } from './steps/cells';
import { LINE_STEPS } from './steps/lines';
import { SIDEBAR_STEPS } from './steps/matrix_page';
import { OPTION_STEPS } from './steps/options';
import { ROUND_STEPS } from './steps/rounds';
import { SHARING_STEPS } from './steps/sharing';
import { SHEET_STEPS } from './steps/sheets';

/** Everything that may be done next. Undo and Redo are the player's: they are about the step before. */
export const STEPS: Record<string, Step> = {
  ...CELL_STEPS,
  ...LINE_STEPS,
  ...SHEET_STEPS,
  ...SIDEBAR_STEPS,
  ...ROUND_STEPS,
  ...OPTION_STEPS,
  ...SHARING_STEPS,
};
