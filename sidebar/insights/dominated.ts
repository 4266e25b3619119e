import { dominators } from '../../src/core/firmness/dominance';
import type { Matrix } from '../matrix/model';

/** An option that another matches or beats on every criterion, and which options do. */
export interface Dominated {
  readonly option: number;
  readonly by: readonly number[];
}

/** Options that no weights can put alone in front. */
export function dominated({ values, decision }: Matrix): Dominated[] {
  return dominators(values, decision.weights, true).flatMap((by, option) =>
    by.length > 0 ? [{ option, by }] : [],
  );
}
