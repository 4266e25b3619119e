/** The page's own menu for sorting. */
import { selectedCell } from './discern';
import { cellAt, choose, pressWith, select, until } from './host_page';
import { probe, sidebar, valuesIn } from './probe';

// A busy machine takes its time.
jest.setTimeout(180_000);

const open = probe('once');

test('rows with the result of a formula above in them are sorted, last first, and undone', async () => {
  const { page } = open;
  const frame = await sidebar(page);
  const texts = { A2: 'a', A3: 'c', A4: 'b', B1: '=SEQUENCE(4)' };
  for (const [cell, text] of Object.entries(texts)) {
    await frame.evaluate(`probe('setOne', '${cell}', '${text}')`);
  }
  const shows = (rows: string[][]) =>
    until(async () => JSON.stringify(await valuesIn(page, 'A2:B4')) === JSON.stringify(rows));
  await select(page, 'A2:B4');
  const { x, y } = await cellAt(page, 'A', 2);
  await page.mouse.click(x, y, { button: 'right' });
  await page.locator('::-p-text(Sort)').hover();
  await page.locator('::-p-text(Descending)').click();
  await shows([
    ['c', '2'],
    ['b', '3'],
    ['a', '4'],
  ]);
  await select(page, 'D1');
  await pressWith(page, 'Control', 'KeyZ');
  await shows([
    ['a', '2'],
    ['c', '3'],
    ['b', '4'],
  ]);
});

test('a filter made in the Data menu sorts by its arrow, hides a text and shows it again', async () => {
  const { page } = open;
  const frame = await sidebar(page);
  const texts = { F1: 'Fruit', G1: 'Kilos', F2: 'Pear', G2: '3', F3: 'Apple', G3: '12', F4: 'Fig', G4: '7' };
  for (const [cell, text] of Object.entries(texts)) {
    await frame.evaluate(`probe('setOne', '${cell}', '${text}')`);
  }
  const shows = (...names: string[]) => until(async () => `${await valuesIn(page, 'F2:F4')}` === `${names}`);
  await shows('Pear', 'Apple', 'Fig');
  await select(page, 'F1:G4');
  await choose(page, 'Data', 'Create a filter');
  const arrow = () => page.locator('button[aria-label="Filter Fruit"]').click();
  await arrow();
  await page.locator('::-p-text(Sort A to Z)').click();
  await shows('Apple', 'Fig', 'Pear');
  await pressWith(page, 'Control', 'KeyZ');
  await shows('Pear', 'Apple', 'Fig');

  // The fourth row from the top is the fifth while one is hidden.
  const isFourth = (cell: string) =>
    until(async () => {
      const { x, y } = await cellAt(page, 'F', 4);
      await page.mouse.click(x, y);
      return (await selectedCell(page)) === cell;
    });
  await arrow();
  await page.locator('[role="menuitem"]::-p-text(✓ Apple)').click();
  await isFourth('F5');
  await shows('Pear', 'Apple', 'Fig');
  await arrow();
  await page.locator('[role="menuitem"]::-p-text(Show Apple)').click();
  await isFourth('F4');
  await choose(page, 'Data', 'Remove filter');
  await until(async () => (await page.$('.filter-button')) === null);
});
