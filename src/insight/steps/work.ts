import type { Decision } from '../../decision/decision';
import type { NamedDecision } from '../subject';

/** The ways to set weights. */
export type WeighingWay = 'points' | 'order' | 'swing' | 'pairs';

/** How far something has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How far comparisons contradict each other; null while no two of them can. */
export interface Consistency {
  readonly ratio: number;
  readonly isUsual: boolean;
}

/** What is known of how the weights in the sheet came about. */
export interface Weighing {
  /** The way whose answers give the weights in the sheet; null where nobody knows how they came about. */
  readonly way: WeighingWay | null;
  /** Of that way by pairs: how many are compared. */
  readonly pairs: (Progress & { readonly consistency: Consistency | null }) | null;
  /** A way that was begun and whose answers are not the weights in the sheet; null for none. */
  readonly begun: (Progress & { readonly way: WeighingWay }) | null;
}

/** What was decided on the day of a round, as far as where she stands needs it. Days are serial numbers. */
export interface DecidedOn {
  readonly choice: string;
  readonly day: number | null;
  readonly lookAgain: number | null;
}

/** The rounds of one matrix. */
export interface RoundsKept {
  readonly count: number;
  /** The latest day among them; null where none can be read. */
  readonly last: number | null;
  readonly decided: DecidedOn | null;
}

/** A matrix and what stands around it, from which follows where she stands. */
export interface Work {
  readonly decision: Decision;
  /** As it is computed with; null where nothing can be computed. */
  readonly computed: NamedDecision | null;
  /** How many cells have to be corrected. */
  readonly wrong: number;
  readonly isCovered: boolean;
  readonly hasGut: boolean;
  readonly weighing: Weighing;
  /** How many scores have a note of hers. */
  readonly noted: number;
  /** Null while it is not known. */
  readonly rounds: RoundsKept | null;
}
