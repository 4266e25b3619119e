import type { BuiltFiles, MenuItem } from '../contract';
import type { MenuEntry } from './chrome/menu_entry';

/** What the server sends about the add-on. */
export interface AddOn {
  name: string;
  files: BuiltFiles;
}

const EXAMPLE = 'createExample';

/** The function with which an add-on makes an example of itself, for the File menu; null where it has none. */
export function exampleFunction({ files }: AddOn): string | null {
  return new RegExp(`^function ${EXAMPLE}\\(`, 'm').test(files.code) ? EXAMPLE : null;
}

/** The built files as they are now: a new build needs only a reload of the page. */
export async function fetchAddOn(): Promise<AddOn> {
  const response = await fetch('/add-on.json');
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The add-on's own menu as the page shows it; Google shows "Help" alone when a script offered nothing. */
export function addOnEntries(items: readonly MenuItem[], run: (functionName: string) => void): MenuEntry[] {
  if (items.length === 0) return [{ kind: 'item', caption: 'Help', isDisabled: true, run: () => undefined }];
  return items.map((item) => {
    if (item.kind === 'separator') return item;
    if (item.kind === 'menu') return { ...item, entries: addOnEntries(item.items, run) };
    return { kind: 'item', caption: item.caption, run: () => run(item.functionName) };
  });
}
