import { optionsOf, scoreAt } from '../core/positions';
import type { NamedDecision } from './subject';

/**
 * The options in groups that have the same scores, and the same blanks, on every criterion with a weight: no weights of
 * these criteria tell them apart. Each option is in one group; groups and their options in the order of the matrix.
 */
export function sameScores({ scores, weights }: Pick<NamedDecision, 'scores' | 'weights'>): number[][] {
  const groups = new Map<string, number[]>();
  for (const option of optionsOf(scores)) {
    const key = JSON.stringify(
      weights.map((weight, criterion) => (weight > 0 ? scoreAt(scores, criterion, option) : null)),
    );
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups.values()];
}
