import { ILayoutService } from '@univerjs/ui';
import { browserRealm } from '../browser_realm';
import type { MenuItem, StandIn, UiPort } from '../contract';
import { createStandIn } from '../stand_in';
import { type AddOn, addOnEntries } from './add_on';
import { ChartLayer } from './chart/chart_layer';
import { ask } from './chrome/ask';
import { menuBar } from './chrome/menu_bar';
import type { Messages } from './chrome/messages';
import { pageKeys } from './chrome/regions';
import { scriptAlert } from './chrome/script_alert';
import { showScriptDialog } from './chrome/script_dialog';
import { sidePanel } from './chrome/side_panel';
import { statusLine } from './chrome/status_line';
import { byId } from './element';
import { fileEntries } from './file_menu';
import { fileName } from './file_name';
import type { FrameHost } from './frame/add_on_frame';
import type { PageKey } from './frame/protocol';
import { showCellErrors } from './grid/cell_errors';
import { guardEdits } from './grid/edit_guard';
import { drawnEngine } from './grid/engine';
import { fitRows } from './grid/fit_rows';
import { GridView } from './grid/grid_view';
import { quietenProgressBar } from './grid/no_progress_bar';
import { revealSelection } from './grid/reveal';
import { whenDrawn } from './grid/when_drawn';
import { keeper } from './keep/keeper';
import type { Kept, Store } from './keep/store';
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
  };
  const standIn = createStandIn({ univer, files, ui, realm: browserRealm, saved: kept?.state });
  quietenProgressBar(univer);
  const runs = scripts(standIn, status, () => fitRows(univer));
  const keep = keeper(store, () => standIn.save(), status.kept);
  standIn.onChange(keep.changed);

  const fail = (error: unknown) => said.error(error instanceof Error ? error.message : String(error));
  const menu = openAddOn(standIn, fail);
  status.run(standIn.reports().at(-1));
  const bar = menuBar(
    byId('menu-bar'),
    [
      {
        caption: 'File',
        entries: () =>
          fileEntries(addOn, keep, (example) => runs.callFromClient('createMatrix', [example]).catch(fail)),
      },
      {
        caption: 'Extensions',
        entries: () => [
          {
            kind: 'menu',
            caption: addOn.name,
            entries: addOnEntries(menu, (name) => runs.runMenuItem(name).catch(fail)),
          },
        ],
      },
    ],
    focusGrid,
  );
  const title = byId('title');
  if (title instanceof HTMLInputElement) fileName(title, standIn, focusGrid);
  const within = (id: string) => (node: Element) => byId(id).contains(node);
  const press = pageKeys(
    [
      {
        contains: within('grid'),
        focus: () => {
          focusGrid();
          return true;
        },
      },
      { contains: within('side-panel'), focus: panel.focus },
      {
        contains: within('menu-bar'),
        focus: () => {
          bar.focus();
          return true;
        },
      },
    ],
    () => bar.open('Extensions'),
  );

  await whenDrawn(univer);
  const view = new GridView(univer);
  revealSelection(univer, view);
  new ChartLayer(standIn, view);
  showCellErrors(univer, standIn, view, status.cell);
  guardEdits({
    univer,
    standIn,
    view,
    isScriptRunning: runs.isRunning,
    confirm: () =>
      ask({
        title: 'Heads up!',
        text: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
        confirm: 'OK',
        cancel: 'Cancel',
      }),
  });
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
