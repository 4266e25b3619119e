/** Ctrl+Z after a script wrote, with the page's own editor beside the grid. */
import { pressWith, select, until } from './host_page';
import { probe, sidebar, valuesIn } from './probe';

const open = probe('once');

test.each<[string, string, string | number]>([
  ['a whole number into the selected cell', 'A1', 40],
  ['another into the selected cell', 'A2', 26.67],
  ['a number longer than its cell is wide', 'A3', 1234567.891234567],
  ['a text of several lines', 'A4', 'first\nsecond\nthird'],
  ['a formula', 'A5', '=1/3'],
])('takes back %s', async (_what, cell, value) => {
  const { page } = open;
  const frame = await sidebar(page);
  await select(page, cell);
  await frame.evaluate(`probe('setOne', '${cell}', ${JSON.stringify(value)})`);
  expect(await valuesIn(page, cell)).not.toEqual([['']]);
  await select(page, cell);
  await pressWith(page, 'Control', 'KeyZ');
  await until(async () => JSON.stringify(await valuesIn(page, cell)) === '[[""]]');
});
