/** Weights set and revised on a matrix that stands in the sheet, and a table of one's own, in the host's page. */
import type { Frame } from 'puppeteer-core';
import { exampleDecision } from '../../src/decision/example';
import { axeViolations } from '../sidebar/open_sidebar';
import { inSheet, lines, openExample, openFromHome, openView, refreshUntil } from './discern';
import { drawn, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

const press = (frame: Frame, words: string) => frame.locator(`button::-p-text(${words})`).click();
const inWords = async (frame: Frame) => (await lines(frame, 'body'))[0] ?? '';

test('four ways, switched without losing work; one is applied, kept with the matrix and revised', async () => {
  await openExample(open.page);
  let frame = await openFromHome(open.page, 'Weights', '#weight-0');
  expect(await inWords(frame)).not.toContain('77.8');

  await frame.locator('#weight-0').fill('40');
  await until(async () => (await inWords(frame)).includes('33.3%'));

  await frame.select('#weight-method', 'swing');
  await frame.waitForSelector('.pair');
  // Each change is named from worst to best by its own anchors.
  expect(await inWords(frame)).toContain('Pay a year from $150,000 to $300,000');
  await frame.locator('.pair label:nth-of-type(2) input').click();

  await frame.select('#weight-method', 'pairs');
  await frame.waitForSelector('.pair-progress');
  await frame.locator('.pair label:nth-of-type(1) input').click();
  await frame.select('#pair-degree', '3');
  await press(frame, 'Another pair');
  await until(async () => (await lines(frame, '.pair-progress'))[0]?.startsWith('1 of 21') ?? false);
  expect(await axeViolations(frame)).toEqual([]);

  await frame.select('#weight-method', 'order');
  const [first, second, third, fourth, fifth, away, grow] = exampleDecision().criteria.map(
    ({ name }) => name,
  );
  for (const name of [first, second, third, fourth, fifth, grow, away]) {
    await frame.locator(`.chip[aria-label*="${name}"]`).click();
  }
  await press(frame, 'Apply');
  await until(async () => (await inWords(frame)).includes('These weights are in the sheet.'));
  const weights = (await inSheet(frame, 'decision')).criteria.map(({ weight }) => Number(weight));
  expect(weights[6]).toBeGreaterThan(weights[5] ?? 0);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 0);
  // The results follow: the shares are the centroids of seven places.
  const [[share] = []] = await shownIn(open.page, 'C5');
  expect(share).toBe('37.0%');

  await open.page.reload();
  await drawn(open.page);
  frame = await openFromHome(open.page, 'Weights', '#weight-method');
  expect(await frame.$eval('#weight-method', (select) => (select as HTMLSelectElement).value)).toBe('order');
  expect((await lines(frame, '.list bdi')).slice(-2)).toEqual(['Room to grow', 'Time away from home']);
  await frame.select('#weight-method', 'pairs');
  await until(async () => (await lines(frame, '.pair-progress'))[0]?.startsWith('1 of 21') ?? false);
  await frame.select('#weight-method', 'points');
  await frame.waitForSelector('#weight-0');
  expect(await frame.$eval('#weight-0', (field) => (field as HTMLInputElement).value)).toBe('40');
});

test('a table of one’s own becomes a matrix by its headers, without moving a cell', async () => {
  const table = [
    ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go'],
    ['Pay', '3', '0', '10', '5', '9'],
    ['Fun', '1', '0', '10', '8', '4'],
  ];
  const frame = await openView(
    open.page,
    'Insights',
    '::-p-text(There is no decision matrix on this sheet.)',
  );
  for (const [row, cells] of table.entries()) {
    for (const [column, text] of cells.entries())
      await typeInto(open.page, `${'BCDEFG'[column]}${row + 2}`, text);
  }
  await refreshUntil(frame, async () =>
    /^Go leads Stay by 20 points/.test((await lines(frame, '.headline'))[0] ?? ''),
  );
  expect(await shownIn(open.page, 'B2:G4')).toEqual(table);
});
