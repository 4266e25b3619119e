import type { MenuItem, StandIn } from '../contract';
import { type AddOn, addOnEntries, exampleFunction } from './add_on';
import { menuBar } from './chrome/menu_bar';
import { pageKeys, type Region } from './chrome/regions';
import type { SidePanel } from './chrome/side_panel';
import { dataEntries } from './data_menu';
import { byId } from './element';
import { fileEntries } from './file_menu';
import type { PageKey } from './frame/protocol';
import type { Keeper } from './keep/keeper';
import type { Scripts } from './scripts';

export interface MenusAndKeys {
  addOn: AddOn;
  standIn: StandIn;
  /** What the add-on's onOpen made. */
  menu: readonly MenuItem[];
  runs: Scripts;
  keep: Keeper;
  panel: SidePanel;
  focusGrid(): void;
  fail(error: unknown): void;
}

/** Fills the menu bar and answers the page's keys; the result takes the keys that a frame passes on. */
export function menusAndKeys(page: MenusAndKeys): (key: PageKey) => void {
  const { addOn, standIn, menu, runs, keep, panel, focusGrid, fail } = page;
  const example = exampleFunction(addOn);
  const openExample = example === null ? null : () => void runs.callFromClient(example, []).catch(fail);
  const addOnMenu = addOnEntries(menu, (name) => runs.runMenuItem(name).catch(fail));
  const bar = menuBar(
    byId('menu-bar'),
    [
      { caption: 'File', entries: () => fileEntries(keep, standIn, openExample) },
      { caption: 'Data', entries: () => dataEntries(standIn) },
      { caption: 'Extensions', entries: () => [{ kind: 'menu', caption: addOn.name, entries: addOnMenu }] },
    ],
    focusGrid,
  );
  const region = (id: string, focus: () => boolean): Region => ({
    contains: (node) => byId(id).contains(node),
    focus,
  });
  const always = (focus: () => void) => () => {
    focus();
    return true;
  };
  return pageKeys(
    [
      region('grid', always(focusGrid)),
      region('side-panel', panel.focus),
      region('menu-bar', always(bar.focus)),
    ],
    () => bar.open('Extensions'),
  );
}
