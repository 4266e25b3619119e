import { ICommandService, type Univer } from '@univerjs/core';
import { ScrollToCellOperation, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollCommand, ScrollToCellCommand, SetScrollRelativeCommand } from '@univerjs/sheets-ui';
import type { GridView } from './grid_view';
import { onlyIf } from './only_if';

const SCROLLS_TO_SELECTION: readonly string[] = [
  SetSelectionsOperation.id,
  ScrollToCellOperation.id,
  ScrollToCellCommand.id,
];

/**
 * Brings the selected cell fully into view where the engine leaves it behind frozen columns or rows: it counts
 * lines, not pixels, and misses the cell when frozen lines are not as wide as those that scroll. While a script
 * runs the view stays where it is, for the engine would show whatever the script passes through.
 *
 * @returns to be called after a run: shows the cell that the script has selected, if it did
 */
export function revealSelection(univer: Univer, view: GridView, isScriptRunning: () => boolean): () => void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  let seen = '';

  const selected = () => selections.getCurrentLastSelectionPrimaryCell();
  const place = () => `${view.sheetId} ${selected()?.actualRow} ${selected()?.actualColumn}`;

  function reveal(): void {
    seen = place();
    const cell = selected();
    const at = cell ? view.locate(cell.actualRow, cell.actualColumn) : null;
    if (at === null) return;
    const offsetX = outside(at.cell.left, at.cell.width, at.pane.left, at.pane.width) / at.scale;
    const offsetY = outside(at.cell.top, at.cell.height, at.pane.top, at.pane.height) / at.scale;
    if (offsetX !== 0 || offsetY !== 0) {
      commands.executeCommand(SetScrollRelativeCommand.id, { offsetX, offsetY });
    }
  }

  onlyIf(commands, ScrollCommand, () => !isScriptRunning());
  commands.onCommandExecuted(({ id, params }) => {
    if (isScriptRunning() || !SCROLLS_TO_SELECTION.includes(id)) return;
    seen = place();
    if (id === SetSelectionsOperation.id && Reflect.get(params ?? {}, 'reveal') !== true) return;
    // The engine scrolls by itself first.
    requestAnimationFrame(() => requestAnimationFrame(reveal));
  });
  return () => {
    if (place() !== seen) reveal();
  };
}

/** How far to scroll so that [start, start + length] is in the pane: below 0 to the left or up, 0 when it is. */
function outside(start: number, length: number, paneStart: number, paneLength: number): number {
  if (start < paneStart || length > paneLength) return start - paneStart;
  return Math.max(0, start + length - (paneStart + paneLength));
}
