/** A person at cells that somebody else has protected. */
import type { SavedFile } from '../../host/open_host';
import { drawn, pasteInto, pressWith, select, textOf, typeInto, until } from './host_page';
import { allKept, getKept, putKept } from './kept';
import { pressKeys, probe, valueIn } from './probe';

const open = probe('for each test');

/** B2 holds 7, and somebody else protects it. */
async function openProtected(): Promise<void> {
  const { page } = open;
  await typeInto(page, 'B2', '7');
  await allKept(page);
  const kept = (await page.evaluate(getKept)) as { format: number; savedAt: number; state: SavedFile };
  kept.state.beside.protections = [
    {
      ...{ id: 1, sheetId: kept.state.workbook.sheetOrder[0] ?? '', description: '', warningOnly: false },
      range: { startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 },
      othersOnly: true,
    },
  ];
  await page.evaluate(putKept, { ...kept, savedAt: Number.MAX_SAFE_INTEGER });
  await page.reload();
  await drawn(page);
}

const isTold = () =>
  until(async () =>
    (await textOf(open.page, '#toasts')).includes('You are trying to edit a protected cell or object.'),
  );

test.each<[string, () => Promise<unknown>]>([
  ['typing', () => typeInto(open.page, 'B2', '8')],
  ['pasting', () => pasteInto(open.page, 'A1', '1\t2\n3\t4')],
  [
    'Delete',
    async () => {
      await select(open.page, 'A1:C3');
      await pressKeys(open.page, 'Delete');
    },
  ],
  [
    'bold letters',
    async () => {
      await select(open.page, 'B2');
      await pressWith(open.page, 'Control', 'KeyB');
    },
  ],
])('%s changes nothing there, and the page says why', async (_what, act) => {
  await openProtected();
  await act();
  await isTold();
  expect(await valueIn(open.page, 'B2')).toBe('7');
});

test('what is typed beside them stays', async () => {
  await openProtected();
  await typeInto(open.page, 'B3', '8');
  expect(await valueIn(open.page, 'B3')).toBe('8');
  expect(await textOf(open.page, '#toasts')).toBe('');
});
