/** What the add-on's page in its sandboxed frame and the spreadsheet's page say to each other. Plain JSON. */

export type FromFrame =
  | { kind: 'call'; id: number; functionName: string; args: readonly unknown[] }
  | { kind: 'close' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focusEditor' }
  /** A key that Google's editor answers even while the add-on has the focus. */
  | { kind: 'key'; key: PageKey };

export type ToFrame =
  | { kind: 'value'; id: number; value: unknown }
  | { kind: 'failure'; id: number; error: { name: string; message: string } };

export type PageKey = 'nextRegion' | 'previousRegion' | 'extensionsMenu';

/** The page's own keys: F6 goes round the regions, Alt+N (Alt+Shift+N in some browsers) opens Extensions. */
export function pageKey(event: KeyboardEvent): PageKey | null {
  if (event.key === 'F6' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    return event.shiftKey ? 'previousRegion' : 'nextRegion';
  }
  const isAltAlone = event.altKey && !event.metaKey && !event.ctrlKey;
  return isAltAlone && event.code === 'KeyN' ? 'extensionsMenu' : null;
}
