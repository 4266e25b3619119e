/** A half that is given from Insights beside the running sheet, with the keyboard alone, and cleared again. */
import type { Frame } from 'puppeteer-core';
import { twoOffers } from '../fixtures/two_offers';
import { axeViolations } from '../sidebar/open_sidebar';
import { inSheet, lines, onServer, openView } from './discern';
import { shownIn, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'once');

const headline = async (frame: Frame) => (await lines(frame, '.headline > p'))[0] ?? '';
const totals = async () => (await shownIn(open.page, 'O9:P9'))[0];
test('asked from the prices, tried, applied and cleared: the sheet follows each time', async () => {
  const frame = await openView(open.page, 'Insights', 'main');
  await onServer(frame, 'createMatrix', twoOffers, { gutFirst: false, weighting: null, notes: {} });
  await open.page.waitForSelector('::-p-text(Next role)');
  await frame.locator('button::-p-text(Refresh)').click();
  await until(async () => (await headline(frame)).startsWith('NewCo'));
  expect(await totals()).toEqual(['61.3', '62.2']);

  const { keyboard } = open.page;
  await frame.locator('summary::-p-text(Questions)').click();
  await frame.waitForSelector('.question');
  while (!(await lines(frame, '.question h3')).join().startsWith('Are these prices')) {
    await frame.locator('button::-p-text(Next question)').click();
  }
  await frame.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.question button')];
    all.find((button) => button.innerText === 'Not a straight line for you?')?.focus();
  });
  await keyboard.press('Enter');
  await frame.waitForSelector('#half-as-good');
  // From the heading, which has the focus, past the choice of the criterion.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('180');
  await until(async () => (await lines(frame, '.tried .option-line'))[0] === '1 Acme Baseline was 2 70.3');
  expect((await inSheet(frame, 'decision')).criteria[1]?.half).toBeNull();
  expect(await axeViolations(frame)).toEqual([]);
  await keyboard.press('Enter');
  await until(async () => (await headline(frame)).startsWith('Acme (your baseline)'));
  expect((await inSheet(frame, 'decision')).criteria[1]?.half).toBe(180);
  await until(async () => (await totals())?.join() === '70.3,66.7');
  expect((await shownIn(open.page, 'L3:L6')).flat()).toEqual(['Half as good at', '', '', '180']);

  await frame.locator('button::-p-text(Clear)').click();
  await until(async () => (await headline(frame)).startsWith('NewCo'));
  await until(async () => (await totals())?.join() === '61.3,62.2');
  expect((await inSheet(frame, 'decision')).criteria[1]?.half).toBeNull();
});
