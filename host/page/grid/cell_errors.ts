import type { Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { CellAlertManagerService, HoverManagerService } from '@univerjs/sheets-ui';
import type { StandIn } from '../../contract';
import { element } from '../element';
import type { GridView } from './grid_view';

/** The engine's own card for an error, which knows nothing of a custom function's sentence. */
const ENGINES_CARD = 'SHEET_FORMULA_ALERT';

/** The engine shows its card after this many milliseconds over a cell; ours takes its place just after. */
const HOVER_TIME = 110;

interface Place {
  row: number;
  column: number;
}

/**
 * The message behind an error in a cell: as a card beside the cell under the pointer, as in Google Sheets, and, for
 * the selected cell, through `tell`, which a keyboard and a screen reader reach. `tell('')` when there is none.
 */
export function showCellErrors(
  univer: Univer,
  standIn: Pick<StandIn, 'cellError' | 'onChange'>,
  view: GridView,
  tell: (text: string) => void,
): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const selections = injector.get(SheetsSelectionsService);
  const card = element('div', { class: 'cell-error', role: 'tooltip', hidden: true });
  view.container.append(card);
  let timer = 0;

  const errorAt = ({ row, column }: Place) => standIn.cellError(view.sheetId, row, column);

  function showCard(place: Place | null): void {
    const message = place === null ? null : errorAt(place);
    const at = place === null ? null : view.locate(place.row, place.column);
    card.hidden = message === null || at === null;
    if (message === null || at === null) return;
    alerts.removeAlert(ENGINES_CARD);
    card.replaceChildren(element('strong', {}, 'Error'), element('p', {}, message));
    const room = view.container.clientWidth - card.offsetWidth;
    const right = at.cell.left + at.cell.width;
    card.style.left = `${right <= room ? right : Math.max(0, at.cell.left - card.offsetWidth)}px`;
    card.style.top = `${at.cell.top}px`;
  }

  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    window.clearTimeout(timer);
    const place = cell ? { row: cell.location.row, column: cell.location.col } : null;
    if (place === null || errorAt(place) === null) showCard(null);
    else timer = window.setTimeout(() => showCard(place), HOVER_TIME);
  });
  view.onChange(() => showCard(null));
  view.container.addEventListener('pointerleave', () => showCard(null));

  const tellSelected = () => {
    const cell = selections.getCurrentLastSelectionPrimaryCell();
    const message = cell ? errorAt({ row: cell.actualRow, column: cell.actualColumn }) : null;
    tell(message ?? '');
  };
  selections.selectionMoveEnd$.subscribe(tellSelected);
  selections.selectionSet$.subscribe(tellSelected);
  standIn.onChange(tellSelected);
}
