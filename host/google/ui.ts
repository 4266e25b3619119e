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
type Browser = GoogleAppsScript.Base.Browser;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

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
      alert: (...args: unknown[]) => buttonNamed(host.ui.alert(questionOf(args))),
      prompt: (...args: unknown[]) => {
        const { button, text } = host.ui.prompt(questionOf(args));
        return service<PromptResponse>(
          run,
          'PromptResponse',
          { getResponseText: () => text, getSelectedButton: () => buttonNamed(button) },
          undefined,
        );
      },
    },
    undefined,
  );
}

const buttonNamed = (name: string) => enumMember<GoogleAppsScript.Base.Button>('Button', name);

/** Title, text and buttons as alert, prompt and Browser's two methods take them: the title first, the buttons last. */
function questionOf(args: readonly unknown[]): { title: string; prompt: string; buttons: string } {
  const texts = args.filter((arg) => typeof arg === 'string');
  const buttons = args.find((arg) => typeof arg !== 'string');
  return {
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    prompt: texts.at(-1) ?? '',
    buttons: buttons === undefined ? 'OK' : memberNameOf(buttons),
  };
}

/** Browser, the older way to ask: a button that was pressed comes back in small letters, a typed text as it is. */
export function browserService(run: Run, host: HostState): Browser {
  return service<Browser>(
    run,
    'Browser',
    {
      Buttons: enumOf<Browser['Buttons']>(run, 'ButtonSet'),
      msgBox: (...args: unknown[]) => host.ui.alert(questionOf(args)).toLowerCase(),
      inputBox: (...args: unknown[]) => {
        const { button, text } = host.ui.prompt(questionOf(args));
        return button === 'OK' || button === 'YES' ? text : 'cancel';
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
        if (shown !== items && host.isBound) {
          host.menu.push(...shown);
          return;
        }
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
