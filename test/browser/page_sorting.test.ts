/** The page's own menu for sorting. */
import { cellAt, pressWith, select, until } from './host_page';
import { probe, sidebar, valuesIn } from './probe';

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
