import type { GridFilter, StandIn } from '../../contract';
import type { MenuEntry } from '../chrome/menu_entry';
import { MenuPopup } from '../chrome/menu_popup';
import { element } from '../element';
import type { GridView } from './grid_view';

type Column = GridFilter['columns'][number];

/** The width of a button and its distance from the edges of its cell, in pixels. */
const SIZE = 17;
const EDGE = 2;

/** An arrow in each header of a sheet's filter: sorts through it, and hides texts of its column. */
export class FilterButtons {
  private readonly root = element('div', { class: 'filter-layer' });
  private shown: { column: number; row: number; button: HTMLElement }[] = [];
  private popup: MenuPopup | null = null;
  private text = '';

  constructor(
    private readonly standIn: Pick<StandIn, 'filters' | 'onChange'>,
    private readonly view: GridView,
    private readonly focusGrid: () => void,
  ) {
    view.container.append(this.root);
    view.onChange(() => this.update());
    standIn.onChange(() => this.update());
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.root.contains(target)) this.close();
    });
    this.update();
  }

  private update(): void {
    const { sheetId } = this.view;
    const filter = this.standIn.filters.shown();
    const text = JSON.stringify([sheetId, filter]);
    if (text !== this.text) {
      this.text = text;
      this.close();
      this.shown = (filter?.columns ?? []).map((column) => ({
        column: column.column,
        row: filter?.row ?? 0,
        button: this.button(column),
      }));
      this.root.replaceChildren(...this.shown.map(({ button }) => button));
    }
    for (const { row, column, button } of this.shown) this.place(button, row, column);
  }

  private button(column: Column): HTMLElement {
    const isAsking = column.hiddenValues.length > 0;
    const button = element(
      'button',
      {
        type: 'button',
        class: isAsking ? 'filter-button asking' : 'filter-button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'aria-label': `Filter ${column.name}`,
      },
      '▾',
    );
    button.addEventListener('click', () => {
      this.close();
      this.popup = new MenuPopup(this.entries(column), button, 'below', {
        back: () => {
          this.close();
          button.focus();
        },
        choose: (run) => {
          this.close();
          this.focusGrid();
          run();
        },
        sideways: () => undefined,
      });
      this.popup.focusFirst();
    });
    return button;
  }

  private entries({ column, values, hiddenValues }: Column): MenuEntry[] {
    const { filters } = this.standIn;
    const toggled = (value: string) =>
      hiddenValues.includes(value) ? hiddenValues.filter((each) => each !== value) : [...hiddenValues, value];
    return [
      { kind: 'item', caption: 'Sort A to Z', run: () => filters.sort(column, true) },
      { kind: 'item', caption: 'Sort Z to A', run: () => filters.sort(column, false) },
      { kind: 'separator' },
      ...values.map(
        (value): MenuEntry => ({
          kind: 'item',
          caption: `${hiddenValues.includes(value) ? 'Show' : '✓'} ${value === '' ? '(Blanks)' : value}`,
          run: () => filters.hide(column, toggled(value)),
        }),
      ),
    ];
  }

  /** At the right of its cell; out of sight where the cell is scrolled away. */
  private place(button: HTMLElement, row: number, column: number): void {
    const at = this.view.locate(row, column);
    const left = at === null ? 0 : at.cell.left + at.cell.width - SIZE - EDGE;
    const top = at === null ? 0 : at.cell.top + EDGE;
    button.hidden = at === null || left < at.pane.left || top < at.pane.top || at.cell.width < SIZE;
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
  }

  private close(): void {
    this.popup?.close();
    this.popup = null;
  }
}
