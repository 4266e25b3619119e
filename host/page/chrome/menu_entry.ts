/** What a menu of the page holds. `run` is called after the menu has closed. */
export type MenuEntry =
  | { kind: 'item'; caption: string; run: () => void; isDisabled?: boolean }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: readonly MenuEntry[] };
