/** Options sorted on the board and taken into a matrix and back, in the host's page, by mouse and by keys. */
import type { Frame } from 'puppeteer-core';
import { axeViolations } from '../sidebar/open_sidebar';
import { inSheet, lines, onServer, openExample, openView } from './discern';
import { pressWith, shownIn, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

const inWords = async (frame: Frame) => (await lines(frame, 'body'))[0] ?? '';
const press = (frame: Frame, name: string) => frame.locator(`::-p-aria(${name})`).click();
const shows = (frame: Frame, words: string) => until(async () => (await inWords(frame)).includes(words));

test('a long list is pasted, sorted by mouse and by keys, and one Undo takes a move back', async () => {
  const { page } = open;
  const frame = await openView(page, 'Sort options', '.options-page .primary');
  await press(frame, 'Make the sheet Options');
  await frame.waitForSelector('#new-options');
  await frame.locator('#new-options').fill('1. NewCo\n2. Own studio\n3. Teaching');
  await press(frame, 'Add to the list');
  await shows(frame, 'Added 3 options.');
  expect(await shownIn(page, 'A1:B4')).toEqual([
    ['Option', 'Pool'],
    ['NewCo', ''],
    ['Own studio', ''],
    ['Teaching', ''],
  ]);

  await frame.select('#pool-2', 'considered');
  await shows(frame, '1 under real consideration');
  await frame.focus('#pool-3');
  await pressWith(page, 'Alt', 'ArrowDown');
  await shows(frame, '2 under real consideration');
  await pressWith(page, 'Alt', 'ArrowDown');
  await shows(frame, '1 future possibility');
  await drag(frame, 'Teaching', 'Discarded for now');
  await frame.waitForSelector('#discard-reason');
  await frame.locator('#discard-reason').fill('Too early');
  await press(frame, 'Discard');
  await shows(frame, '1 discarded for now');
  expect(await axeViolations(frame)).toEqual([]);
  expect((await shownIn(page, 'A2:B4')).map(([, pool]) => pool)).toEqual([
    'Under real consideration',
    'Future possibilities',
    'Discarded for now',
  ]);
  await pressWith(page, 'Control', 'KeyZ');
  await until(async () => (await shownIn(page, 'B4:I4'))[0]?.every((text) => text === '') ?? false);
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

test('the wizard takes the options under real consideration, and the matrix keeps their ids', async () => {
  const { page } = open;
  let frame = await openView(page, 'Sort options', '.options-page .primary');
  await press(frame, 'Make the sheet Options');
  await frame.waitForSelector('#new-options');
  await frame.locator('#new-options').fill('NewCo\nOwn studio\nTeaching');
  await press(frame, 'Add to the list');
  await shows(frame, 'Added 3 options.');
  await frame.select('#pool-2', 'considered');
  await shows(frame, '1 under real consideration');
  await frame.select('#pool-3', 'considered');
  await shows(frame, '2 under real consideration');
  const { options } = (await onServer(frame, 'readOptions')) as { options: { id: string }[] };

  frame = await openView(page, 'Create decision matrix', '#title');
  await frame.locator('#title').fill('Which role next?');
  await press(frame, 'Next');
  await press(frame, 'Take from Options: 2 under real consideration');
  await press(frame, 'Next');
  await frame.locator('#criterion-entry').fill('Pay');
  await press(frame, 'Add criterion');
  await until(async () => {
    const { draft } = (await onServer(frame, 'startWizard')) as { draft: string | null };
    return (
      draft !== null &&
      [options[0], options[1]].every((option) => draft.includes(`"sortedId":"${option?.id}"`))
    );
  });
});

/** Drags a card by its handle onto the heading of a pool. */
async function drag(frame: Frame, name: string, pool: string): Promise<void> {
  const card = await frame.waitForSelector(`.card ::-p-text(${name})`);
  const handle = await card?.evaluateHandle((element) => element.closest('.card')?.querySelector('.handle'));
  const heading = await frame.waitForSelector(`section[aria-label="${pool}"] h2`);
  await heading?.scrollIntoView();
  const [from, to] = [await handle?.asElement()?.boundingBox(), await heading?.boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag.');
  const { mouse } = frame.page();
  await mouse.move(from.x + 5, from.y + 8);
  await mouse.down();
  await mouse.move(to.x + 60, to.y + 8, { steps: 6 });
  await mouse.up();
}
