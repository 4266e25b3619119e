import { element } from '../element';
import type { MenuEntry } from './menu_entry';
import { MenuPopup } from './menu_popup';

export interface BarMenu {
  caption: string;
  /** Asked anew whenever the menu opens. */
  entries(): readonly MenuEntry[];
}

export interface MenuBar {
  /** Opens a menu by its caption with the focus on its first item. */
  open(caption: string): void;
  /** Moves the focus to the bar. */
  focus(): void;
}

/**
 * Fills a bar with menus (ARIA menubar pattern): one tab stop, arrows between the menus, Down or Enter opens, and
 * once a menu is open the pointer or the arrows switch to the others. Escape, a choice or a click elsewhere closes.
 *
 * @param leave where the focus goes when the bar is left by Escape or a choice
 */
export function menuBar(bar: HTMLElement, menus: readonly BarMenu[], leave: () => void): MenuBar {
  let open: { index: number; popup: MenuPopup } | null = null;

  const buttons = menus.map(({ caption }, index) => {
    const button = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
      },
      caption,
    );
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('click', () => (open?.index === index ? close() : show(index).focusFirst()));
    button.addEventListener('pointerenter', () => {
      if (open !== null && open.index !== index) show(index);
    });
    button.addEventListener('keydown', (event) => {
      if (press(event.key, index)) event.preventDefault();
    });
    return button;
  });
  bar.append(...buttons.map((button) => element('div', { role: 'none' }, button)));
  document.addEventListener('pointerdown', ({ target }) => {
    if (open !== null && target instanceof Node && !bar.contains(target)) close();
  });
  window.addEventListener('blur', () => close());

  function close(): void {
    open?.popup.close();
    open = null;
  }

  function focusButton(index: number): HTMLButtonElement | undefined {
    const button = buttons.at(index % buttons.length);
    for (const other of buttons) other.tabIndex = other === button ? 0 : -1;
    button?.focus();
    return button;
  }

  function show(index: number): MenuPopup {
    close();
    const place = (index + menus.length) % menus.length;
    const [button, menu] = [focusButton(place), menus[place]];
    if (button === undefined || menu === undefined) throw new Error(`The bar has no menu ${index}.`);
    const popup = new MenuPopup(menu.entries(), button, 'below', {
      back: () => {
        close();
        button.focus();
      },
      choose: (run) => {
        close();
        leave();
        run();
      },
      sideways: (step) => show(place + step).focusFirst(),
    });
    open = { index: place, popup };
    return popup;
  }

  /** Whether the key means something on a closed menu's button. */
  function press(key: string, index: number): boolean {
    if (key === 'ArrowRight') focusButton(index + 1);
    else if (key === 'ArrowLeft') focusButton(index - 1);
    else if (key === 'ArrowDown') show(index).focusFirst();
    else if (key === 'Escape') {
      close();
      leave();
    } else return false;
    return true;
  }

  return {
    open: (caption) => show(menus.findIndex((menu) => menu.caption === caption)).focusFirst(),
    focus: () => buttons.find((button) => button.tabIndex === 0)?.focus(),
  };
}
