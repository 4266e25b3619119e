import { ILayoutService } from '@univerjs/ui';
import { browserRealm } from '../browser_realm';
import type { MenuItem, StandIn, UiPort } from '../contract';
import { createStandIn } from '../stand_in';
import type { AddOn } from './add_on';
import type { Messages } from './chrome/messages';
import { scriptAlert, scriptPrompt } from './chrome/script_alert';
import { showScriptDialog } from './chrome/script_dialog';
import { sidePanel } from './chrome/side_panel';
import { statusLine } from './chrome/status_line';
import { byId } from './element';
import { fileName } from './file_name';
import type { FrameHost } from './frame/add_on_frame';
import type { PageKey } from './frame/protocol';
import { drawnEngine } from './grid/engine';
import { liveGrid } from './grid/live_grid';
import { quietenProgressBar } from './grid/no_progress_bar';
import { keeper } from './keep/keeper';
import type { Kept, Store } from './keep/store';
import { menusAndKeys } from './menus_and_keys';
import { scripts } from './scripts';

/** Opens the kept spreadsheet, or a new one, with the add-on in it, and brings the whole page to life. */
export async function openSpreadsheet(
  addOn: AddOn,
  store: Store,
  kept: Kept | null,
  said: Messages,
): Promise<void> {
  const { files } = addOn;
  const grid = byId('grid');
  const status = statusLine({
    run: byId('status-run'),
    cell: byId('status-cell'),
    kept: byId('status-kept'),
  });
  const fail = (error: unknown) => said.error(error instanceof Error ? error.message : String(error));

  grid.replaceChildren();
  const univer = drawnEngine(grid);
  const focusGrid = () => univer.__getInjector().get(ILayoutService).focus();
  const frameHost: Omit<FrameHost, 'close' | 'resize'> = {
    code: files.code,
    callServer: (name, args) => runs.callFromClient(name, args),
    focusEditor: focusGrid,
    pressKey: (key: PageKey) => press(key),
  };
  const panel = sidePanel(byId('side-panel'), frameHost);
  const ui: UiPort = {
    showSidebar: panel.show,
    showDialog: (dialog) => showScriptDialog(dialog, frameHost),
    toast: said.toast,
    alert: scriptAlert,
    prompt: scriptPrompt,
  };
  const standIn = createStandIn({ univer, files, ui, realm: browserRealm, saved: kept?.state });
  quietenProgressBar(univer);
  const runs = scripts(standIn, status);
  const keep = keeper(store, () => standIn.save(), status.kept);
  standIn.onChange(keep.changed);

  const menu = openAddOn(standIn, fail);
  status.run(standIn.reports().at(-1));
  const press = menusAndKeys({ addOn, standIn, menu, runs, keep, panel, focusGrid, fail });
  fileName(byId('title'), standIn, focusGrid);
  await liveGrid(univer, standIn, runs, status, focusGrid);
}

/** The add-on's menu; an add-on whose onOpen fails still leaves a page to work with. */
function openAddOn(standIn: StandIn, fail: (error: unknown) => void): readonly MenuItem[] {
  try {
    return standIn.open();
  } catch (error) {
    fail(error);
    return [];
  }
}
