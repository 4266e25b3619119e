import type { Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import type { GridArea, StandIn } from '../../contract';
import type { GridView } from './grid_view';

const ONLY_TEXT: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
];

/**
 * Plain text is pasted as Google does. The engine would give it a size and an alignment of its own, or put all lines
 * into one cell. What comes with a look (from a table of another program, or from the grid itself) it pastes itself.
 */
export function pasteAsSheetsDoes(
  univer: Univer,
  standIn: Pick<StandIn, 'pasteText' | 'beforeEdit'>,
  view: GridView,
): void {
  const injector = univer.__getInjector();
  const selections = injector.get(SheetsSelectionsService);
  const clipboard = injector.get(ISheetClipboardService);
  const paste = clipboard.paste.bind(clipboard);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);

  function selected(): GridArea | null {
    const range = selections.getCurrentLastSelection()?.range;
    if (!range) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return { engineSheetId: view.sheetId, startRow, startColumn, endRow, endColumn };
  }

  function pasteText(text: string): boolean {
    const area = selected();
    if (area === null) return false;
    standIn.pasteText(area, text);
    return true;
  }

  /** What the engine has pasted is selected afterwards. */
  async function told(act: () => unknown): Promise<boolean> {
    const before = selected();
    const edited = before === null ? null : standIn.beforeEdit(before);
    const isDone = Boolean(await act());
    const after = selected();
    if (!isDone || after === null) return isDone;
    if (JSON.stringify(after) === JSON.stringify(before)) edited?.();
    else standIn.beforeEdit(after)();
    return isDone;
  }

  clipboard.paste = async (item, way = PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE) => {
    const isText = item.types.every((type) => type === 'text/plain');
    if (!isText || !ONLY_TEXT.includes(way)) return told(() => paste(item, way));
    const text = await (await item.getType('text/plain')).text();
    return text !== '' && pasteText(text);
  };
  clipboard.legacyPaste = async (html, text, files) => {
    const isText = !html && !files?.length && text;
    return isText ? pasteText(text) : told(() => legacyPaste(html, text, files));
  };
}
