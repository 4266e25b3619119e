import type { MenuConfig } from '@univerjs/ui';

/**
 * The engine's own permissions know users and servers that are not here, and scripts would not see them:
 * protections belong to the stand-in.
 */
export const HIDDEN_MENUS: MenuConfig = Object.fromEntries(
  [
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.contextMenu.permission',
  ].map((id) => [id, { hidden: true }]),
);
