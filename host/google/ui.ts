import type { MenuItem } from '../contract';
import type { Run } from '../run/run';
import { enumMember, enumOf, memberNameOf } from './enums';
import type { HostState } from './host_state';
import { HtmlPage } from './html_service';
import { StandInError } from './script_error';
import { service } from './service';
import { stateOf } from './service_class';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** SpreadsheetApp.getUi(): menus, the sidebar, dialogs. */
export function uiService(run: Run, host: HostState): Ui {
  const pageOf = (output: object): HtmlPage => stateOf(output, isPage);
  const dialog = (output: object, title: string, modal: boolean): void => {
    const { html, width, height } = pageOf(output);
    host.ui.showDialog({ title, html, width: width ?? 600, height: height ?? 400, modal });
  };
  return service<Ui>(
    run,
    'Ui',
    {
      Button: enumOf<Ui['Button']>(run, 'Button'),
      ButtonSet: enumOf<Ui['ButtonSet']>(run, 'ButtonSet'),
      createAddonMenu: () => menuService(run, host, [], (items) => items),
      createMenu: (caption: string) =>
        menuService(run, host, [], (items) => [{ kind: 'menu', caption, items }]),
      showSidebar: (output) => {
        const { title, html } = pageOf(output);
        host.ui.showSidebar({ title, html });
      },
      showModalDialog: (output, title) => dialog(output, title, true),
      showModelessDialog: (output, title) => dialog(output, title, false),
      alert: (...args: unknown[]) => {
        const texts = args.filter((arg) => typeof arg === 'string');
        const buttons = args.find((arg) => typeof arg !== 'string');
        const answer = host.ui.alert({
          title: texts.length > 1 ? (texts[0] ?? '') : '',
          prompt: texts.at(-1) ?? '',
          buttons: buttons === undefined ? 'OK' : memberNameOf(buttons),
        });
        return enumMember<GoogleAppsScript.Base.Button>('Button', answer);
      },
    },
    undefined,
  );
}

function isPage(state: unknown): state is HtmlPage {
  return state instanceof HtmlPage;
}

class MenuDraft {
  constructor(
    readonly items: MenuItem[],
    readonly asItems: (items: MenuItem[]) => MenuItem[],
  ) {}
}

function isDraft(state: unknown): state is MenuDraft {
  return state instanceof MenuDraft;
}

function menuService(
  run: Run,
  host: HostState,
  items: MenuItem[],
  asItems: (items: MenuItem[]) => MenuItem[],
): Menu {
  const menu: Menu = service<Menu>(
    run,
    'Menu',
    {
      addItem: (caption, functionName) => {
        items.push({ kind: 'item', caption, functionName });
        return menu;
      },
      addSeparator: () => {
        items.push({ kind: 'separator' });
        return menu;
      },
      addSubMenu: (subMenu) => {
        const draft = stateOf(subMenu, isDraft);
        items.push(...draft.asItems(draft.items));
        return menu;
      },
      addToUi: () => {
        const shown = asItems(items);
        if (shown !== items) {
          throw new StandInError(
            "An add-on's menu comes from createAddonMenu; createMenu is for its submenus.",
          );
        }
        host.menu = items;
      },
    },
    new MenuDraft(items, asItems),
  );
  return menu;
}
