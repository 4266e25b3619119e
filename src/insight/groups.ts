import type { Score } from '../core/decision_matrix';
import { sameNameKey } from '../decision/same_name';
import { rounded } from './rounding';

/** Criteria that are named together: a label, nothing is weighed by it. */
export interface Group {
  /** As the first of them is written; '' for those without one. */
  readonly name: string;
  readonly criteria: readonly number[];
}

/**
 * The groups of some criteria in the order of the sheet, those without one last.
 *
 * @param groups the group of each criterion, '' for none
 * @example groupsOf(['Work', '', 'work '], [0, 1, 2]) // Work with 0 and 2, then '' with 1
 */
export function groupsOf(groups: readonly string[], criteria: readonly number[]): Group[] {
  const found = new Map<string, { name: string; criteria: number[] }>();
  for (const criterion of criteria) {
    const name = (groups[criterion] ?? '').trim();
    const key = sameNameKey(name);
    const group = found.get(key);
    if (group === undefined) found.set(key, { name, criteria: [criterion] });
    else group.criteria.push(criterion);
  }
  const all = [...found.values()];
  return [...all.filter(({ name }) => name !== ''), ...all.filter(({ name }) => name === '')];
}

/** What the criteria of a group add together, as it is shown; null where none of them is scored. */
export function subtotal(shownParts: readonly Score[], { criteria }: Group, decimals: number): Score {
  const own = criteria.map((criterion) => shownParts[criterion] ?? null).filter((part) => part !== null);
  return own.length === 0
    ? null
    : rounded(
        own.reduce((sum, part) => sum + part, 0),
        decimals,
      );
}
