/** Options sorted into their pools by mouse and by keys, taken by the wizard, and on their way into a matrix and out of it. */
import type { Frame } from 'puppeteer-core';
import type { OptionsView } from '../../src/api';
import { inSheet, lines, onServer, openExample, openView } from './discern';
import { pressWith, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

// A busy machine takes its time.
jest.setTimeout(120_000);

const inWords = async (frame: Frame) => (await lines(frame, 'body'))[0] ?? '';
const press = (frame: Frame, name: string) => frame.locator(`::-p-aria(${name})`).click();
const pressButton = (frame: Frame, words: string) => frame.locator(`button::-p-text(${words})`).click();
const shows = (frame: Frame, words: string) => until(async () => (await inWords(frame)).includes(words));

/** The pool of each option, as the sheet holds it. */
async function pools(frame: Frame): Promise<(string | null)[]> {
  const { options } = (await onServer(frame, 'readOptions')) as OptionsView;
  return options.map(({ pool }) => pool);
}

/** Drags the card of an option by its handle to the heading of a pool. */
async function drag(frame: Frame, name: string, pool: string): Promise<void> {
  const { mouse } = frame.page();
  const card = await frame.waitForSelector(`.card:has(select[aria-label="Pool of ${name}"]) .handle`);
  const from = await card?.boundingBox();
  const to = await (await frame.$(`section[aria-label="${pool}"] h2`))?.boundingBox();
  if (!from || !to) throw new Error('There is nothing to drag.');
  await mouse.move(from.x + 5, from.y + 8);
  await mouse.down();
  await mouse.move(to.x + 40, to.y + 8, { steps: 5 });
  await frame.waitForSelector(`.pool.over[aria-label="${pool}"]`);
  await mouse.up();
}

test('options are sorted by mouse and by keys, undone, and the wizard takes those under real consideration', async () => {
  const { page } = open;
  let frame = await openView(page, 'Sort options', '.options-page .primary');
  await press(frame, 'Make the sheet Options');
  await frame.locator('#new-options').fill('Stay here\nNewCo\nTeaching');
  await pressButton(frame, 'Add to the list');
  await shows(frame, '3 not sorted yet');

  await drag(frame, 'Teaching', 'Future possibilities');
  await shows(frame, '“Teaching” is now in “Future possibilities”.');
  expect(await pools(frame)).toEqual([null, null, 'future']);
  await drag(frame, 'Stay here', 'Under real consideration');
  await shows(frame, '“Stay here” is now in “Under real consideration”.');

  // By keys the focus stays with the card, so that it goes on from pool to pool.
  await frame.focus('select[aria-label="Pool of NewCo"]');
  await pressWith(page, 'Alt', 'ArrowDown');
  await shows(frame, '“NewCo” is now in “Under real consideration”.');
  await pressWith(page, 'Alt', 'ArrowDown');
  await shows(frame, '“NewCo” is now in “Future possibilities”.');
  expect(await pools(frame)).toEqual(['considered', 'future', 'future']);
  await press(frame, 'Undo the move');
  await shows(frame, '2 under real consideration, 1 future possibility');
  expect(await pools(frame)).toEqual(['considered', 'considered', 'future']);
  const { options } = (await onServer(frame, 'readOptions')) as OptionsView;

  frame = await openView(page, 'Create decision matrix', '#title');
  await frame.locator('#title').fill('Next role');
  await page.keyboard.press('Enter');
  await pressButton(frame, 'Take from Options: 2 under real consideration');
  await until(async () => (await frame.$$('.list [id^="option-"]')).length === 2);
  await pressButton(frame, 'Next');
  for (const criterion of ['Growth', 'Team']) {
    await frame.locator('#criterion-entry').fill(criterion);
    await page.keyboard.press('Enter');
  }
  await pressButton(frame, 'Next');
  await frame.waitForSelector('input[id^="weight-"]');
  for (const weight of await frame.$$('input[id^="weight-"]:not([type="range"])')) await weight.type('50');
  await pressButton(frame, 'Next');
  await pressButton(frame, 'Create matrix');
  await until(async () => (await inSheet(frame, 'decision').catch(() => null)) !== null);
  const known = options.slice(0, 2).map(({ id, name }) => ({ id, name }));
  expect((await inSheet(frame, 'decision')).options).toEqual(known);
});

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
