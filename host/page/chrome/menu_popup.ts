import { element } from '../element';
import type { MenuEntry } from './menu_entry';

/** What a menu asks of whatever opened it. */
export interface MenuOwner {
  /** Closes this menu alone: Escape, or the left arrow in a submenu. */
  back(): void;
  /** Closes all menus and then does what the item does. */
  choose(run: () => void): void;
  /** An arrow that leads out of the menus, to the menu before (-1) or after (1) in the bar. */
  sideways(step: -1 | 1): void;
}

/** Where a menu opens: under its anchor, or beside it as a submenu does. */
export type Placement = 'below' | 'beside';

/** An open menu (ARIA menu pattern): arrows, Home, End, first letters, Enter, Escape; submenus to the right. */
export class MenuPopup {
  private readonly root: HTMLElement;
  private readonly rows: HTMLElement[] = [];
  private submenu: { popup: MenuPopup; row: HTMLElement } | null = null;

  constructor(
    entries: readonly MenuEntry[],
    private readonly anchor: HTMLElement,
    private readonly placement: Placement,
    private readonly owner: MenuOwner,
  ) {
    this.root = element('div', { role: 'menu', class: 'menu', 'aria-label': anchor.textContent });
    this.root.append(...entries.map((entry) => this.rowFor(entry)));
    this.root.addEventListener('keydown', (event) => this.press(event));
    anchor.after(this.root);
    anchor.setAttribute('aria-expanded', 'true');
    this.place();
  }

  focusFirst(): void {
    this.rows[0]?.focus();
  }

  close(): void {
    this.closeSubmenu();
    this.root.remove();
    this.anchor.setAttribute('aria-expanded', 'false');
  }

  private place(): void {
    const at = this.anchor.getBoundingClientRect();
    const own = this.root.getBoundingClientRect();
    const left = this.placement === 'below' ? at.left : at.right - 2;
    const top = this.placement === 'below' ? at.bottom + 2 : at.top - 7;
    const fits = left + own.width <= window.innerWidth - 8;
    const leftward = this.placement === 'below' ? window.innerWidth - own.width - 8 : at.left - own.width + 2;
    this.root.style.left = `${Math.max(8, fits ? left : leftward)}px`;
    this.root.style.top = `${Math.max(8, Math.min(top, window.innerHeight - own.height - 8))}px`;
  }

  private rowFor(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('div', { role: 'separator', class: 'menu-separator' });
    const isMenu = entry.kind === 'menu';
    const row = element(
      'div',
      { role: 'menuitem', class: 'menu-row', tabindex: -1, 'aria-haspopup': isMenu ? 'menu' : null },
      element('span', {}, entry.caption),
    );
    this.rows.push(row);
    if (isMenu) {
      row.setAttribute('aria-expanded', 'false');
      row.append(element('span', { class: 'menu-arrow', 'aria-hidden': 'true' }, '▸'));
      row.addEventListener('pointerenter', () => this.openSubmenu(row, entry.entries));
      row.addEventListener('click', () => this.openSubmenu(row, entry.entries).focusFirst());
      return row;
    }
    if (entry.isDisabled) row.setAttribute('aria-disabled', 'true');
    else row.addEventListener('click', () => this.owner.choose(entry.run));
    row.addEventListener('pointerenter', () => {
      this.closeSubmenu();
      row.focus();
    });
    return row;
  }

  private openSubmenu(row: HTMLElement, entries: readonly MenuEntry[]): MenuPopup {
    if (this.submenu?.row === row) return this.submenu.popup;
    this.closeSubmenu();
    row.focus();
    const popup = new MenuPopup(entries, row, 'beside', {
      back: () => {
        this.closeSubmenu();
        row.focus();
      },
      choose: (run) => this.owner.choose(run),
      sideways: (step) => this.owner.sideways(step),
    });
    this.submenu = { popup, row };
    return popup;
  }

  private closeSubmenu(): void {
    this.submenu?.popup.close();
    this.submenu = null;
  }

  private press(event: KeyboardEvent): void {
    const row = this.rows.find((candidate) => candidate === document.activeElement);
    if (event.defaultPrevented || row === undefined) return;
    if (!this.answer(event.key, row)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the key means something here. */
  private answer(key: string, row: HTMLElement): boolean {
    const index = this.rows.indexOf(row);
    const isMenu = row.hasAttribute('aria-haspopup');
    if (key === 'ArrowDown') this.focusRow(index + 1);
    else if (key === 'ArrowUp') this.focusRow(index - 1);
    else if (key === 'Home') this.focusRow(0);
    else if (key === 'End') this.focusRow(-1);
    else if (key === 'Enter' || key === ' ') row.click();
    else if (key === 'ArrowRight' && isMenu) row.click();
    else if (key === 'ArrowRight') this.owner.sideways(1);
    else if (key === 'ArrowLeft' && this.placement === 'below') this.owner.sideways(-1);
    else if (key === 'ArrowLeft' || key === 'Escape') this.owner.back();
    else if (key.length === 1) this.focusByLetter(key, index);
    else return false;
    return true;
  }

  private focusRow(index: number): void {
    this.closeSubmenu();
    this.rows.at(index % this.rows.length)?.focus();
  }

  private focusByLetter(letter: string, index: number): void {
    const later = [...this.rows.slice(index + 1), ...this.rows.slice(0, index + 1)];
    const begins = (row: HTMLElement) => row.textContent?.toLowerCase().startsWith(letter.toLowerCase());
    later.find(begins)?.focus();
  }
}
