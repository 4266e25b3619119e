import type { StandIn } from '../contract';
import type { AddOn } from './add_on';
import { ask } from './chrome/ask';
import type { MenuEntry } from './chrome/menu_entry';
import type { Keeper } from './keep/keeper';

/** "New spreadsheet", the examples and the locale. `open` makes a matrix of an example. */
export function fileEntries(
  { examples }: AddOn,
  keeper: Keeper,
  standIn: StandIn,
  open: (example: unknown) => void,
): readonly MenuEntry[] {
  const [first, ...others] = examples;
  const opening = (example: { title: string }, caption: string): MenuEntry => ({
    kind: 'item',
    caption,
    run: () => open(example),
  });
  const example: MenuEntry[] =
    first === undefined
      ? []
      : others.length === 0
        ? [opening(first, 'Open the example')]
        : [
            {
              kind: 'menu',
              caption: 'Open an example',
              entries: examples.map((each) => opening(each, each.title)),
            },
          ];
  return [
    { kind: 'item', caption: 'New spreadsheet', run: () => void startAnew(keeper) },
    ...(example.length === 0 ? [] : [{ kind: 'separator' } as const, ...example]),
    { kind: 'separator' },
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
