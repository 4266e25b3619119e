/** The main job in the host's page: menu, wizard, matrix, score, with the built files and the real engine, read as a screen reader does. */
import type { Frame } from 'puppeteer-core';
import { addOnFrame, choose, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';
import { readsAs } from './reading';

const open = pages(DISCERN, 'for each test');

test('from the menu through the wizard to a live matrix', async () => {
  const { page } = open;
  await choose(page, 'Extensions', 'Discern', 'Create decision matrix');
  const frame = await addOnFrame(page);
  await frame.waitForSelector('#title');
  await frame.type('#title', 'Where to live');
  await readsAs('What is decided', frame);
  await next(frame, 'Options');
  for (const name of ['Old flat', 'Lakeside']) await enter(name);
  await readsAs('Options', frame);
  await next(frame, 'Criteria');
  for (const name of ['Light', 'Quiet']) await enter(name);
  await readsAs('Criteria', frame);
  await next(frame, 'Weights');
  await readsAs('Weights', frame);
  const weights = await frame.$$('input[id^="weight-"]');
  for (const [index, weight] of weights.entries()) {
    await weight.click({ count: 3 });
    await weight.type(['30', '20'][index] ?? '');
  }
  await next(frame, 'Review');
  await readsAs('Review', frame);
  await frame.locator('#next').click();
  await frame.waitForSelector('::-p-text(Go to the first score)');
  await readsAs('The matrix is ready', frame);

  // The new sheet is in view, and totals follow what is typed there.
  await page.waitForSelector('::-p-text(Where to live)');
  await typeInto(page, 'O5', '2');
  await totalsAre(total({ light: 2 }), '');
  await typeInto(page, 'O6', '5');
  await typeInto(page, 'P5', '4');
  await typeInto(page, 'P6', '1');
  await totalsAre(total({ light: 2, quiet: 5 }), total({ light: 4, quiet: 1 }));
  await typeInto(page, 'O5', '4');
  await totalsAre(total({ light: 4, quiet: 5 }), total({ light: 4, quiet: 1 }));
});

/** Types where the focus is. */
async function enter(name: string): Promise<void> {
  await open.page.keyboard.type(name);
  await open.page.keyboard.press('Enter');
}

/** The weighted score, Light weighing 30 and Quiet 20, each rated from 1 to 5; a blank is left out. */
function total(score: { light: number; quiet?: number }): string {
  const points = (rating: number) => (100 * (rating - 1)) / (5 - 1);
  if (score.quiet === undefined) return points(score.light).toFixed(1);
  return ((30 * points(score.light) + 20 * points(score.quiet)) / (30 + 20)).toFixed(1);
}

function totalsAre(...expected: string[]): Promise<void> {
  return until(async () => `${(await shownIn(open.page, 'O8:P8'))[0]}` === `${expected}`);
}

async function next(frame: Frame, heading: string): Promise<void> {
  await frame.locator('#next').click();
  await frame.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, heading);
}
