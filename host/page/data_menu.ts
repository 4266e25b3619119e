import type { StandIn } from '../contract';
import type { MenuEntry } from './chrome/menu_entry';

/** "Create a filter" on what is selected, or "Remove filter". */
export function dataEntries({ filters }: Pick<StandIn, 'filters'>): readonly MenuEntry[] {
  return filters.shown() === null
    ? [{ kind: 'item', caption: 'Create a filter', run: filters.create }]
    : [{ kind: 'item', caption: 'Remove filter', run: filters.remove }];
}
