/** An option taken out of a matrix and back into it, in the host's page. */
import type { Frame } from 'puppeteer-core';
import { inSheet, lines, openExample, openView } from './discern';
import { until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

const inWords = async (frame: Frame) => (await lines(frame, 'body'))[0] ?? '';
const press = (frame: Frame, name: string) => frame.locator(`::-p-aria(${name})`).click();
const shows = (frame: Frame, words: string) => until(async () => (await inWords(frame)).includes(words));

test('an option goes into the matrix, out of it with its scores kept, and in again with them', async () => {
  const { page } = open;
  await openExample(page);
  const frame = await openView(page, 'Sort options', '.options-page .primary');
  await press(frame, 'Make the sheet Options');
  await shows(frame, '7 under real consideration');
  await press(frame, 'Take out of the matrix: NewCo');
  await shows(frame, 'Add to matrix with its 7 last scores');
  await press(frame, 'Add to matrix with its 7 last scores: NewCo');
  await until(async () => (await lines(frame, '.tag')).length === 7);
  await page.locator('::-p-text(My next role)').click();
  await until(async () => {
    const decision = await inSheet(frame, 'decision').catch(() => null);
    return decision?.options.at(-1)?.name === 'NewCo' && decision.scores.every((row) => row.at(-1) !== null);
  });
});
