import type { StandIn } from '../contract';
import { ask } from './chrome/ask';
import type { MenuEntry } from './chrome/menu_entry';
import type { Keeper } from './keep/keeper';

/** "New spreadsheet", the example and the locale. `openExample` is null where the add-on has none. */
export function fileEntries(
  keeper: Keeper,
  standIn: StandIn,
  openExample: (() => void) | null,
): readonly MenuEntry[] {
  return [
    { kind: 'item', caption: 'New spreadsheet', run: () => void startAnew(keeper) },
    { kind: 'separator' },
    ...(openExample === null
      ? []
      : [{ kind: 'item', caption: 'Open the example', run: openExample } as const]),
    { kind: 'menu', caption: 'Locale', entries: locales(standIn) },
  ];
}

/** Which decimal sign, which dates: in Google a part of File ▸ Settings. */
function locales(standIn: StandIn): MenuEntry[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return standIn.offeredLocales().map((name) => ({
    kind: 'item',
    caption: `${name === standIn.locale() ? '✓ ' : ''}${names.of(name.replace('_', '-'))}`,
    run: () => standIn.setLocale(name),
  }));
}

async function startAnew(keeper: Keeper): Promise<void> {
  const isSure = await ask({
    title: 'Start a new spreadsheet?',
    text: 'The spreadsheet that is open now is kept in this browser only. A new one replaces it, and it cannot be brought back.',
    confirm: 'New spreadsheet',
    cancel: 'Cancel',
  });
  if (!isSure) return;
  await keeper.forget();
  window.location.reload();
}
