import type { Pool } from '../decision/pool';
import type { RoundSeen } from '../table/history/rounds_seen';

/** What stands in the file beside the matrix, as far as Home shows it. */
export interface HomeView {
  /** The rounds of every matrix of the file, by number. */
  rounds: RoundSeen[];
  /** How many options each pool of the sheet Options has; null without such a sheet. */
  pools: Record<Pool | 'unsorted', number> | null;
}
