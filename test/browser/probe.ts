/** The page of the host with the small add-on of these tests in it, opened for the tests of one file. */
import type { Frame, Page } from 'puppeteer-core';
import { addOnFrame, choose, PROBE } from './host_page';
import { type Pages, pages } from './pages';

/** See `pages`. */
export function probe(when: 'for each test' | 'once'): Pages {
  return pages({ built: PROBE, name: 'Probe' }, when);
}

/** Opens the add-on's sidebar unless it is open, and gives its frame. */
export async function sidebar(page: Page): Promise<Frame> {
  if ((await page.$('iframe.add-on-frame')) === null)
    await choose(page, 'Extensions', 'Probe', 'Open sidebar');
  return addOnFrame(page);
}

/** What a cell shows, asked through the add-on as any script would. */
export async function valueIn(page: Page, cell: string): Promise<unknown> {
  const frame = await sidebar(page);
  return frame.evaluate(
    `probe('valueAt', ${JSON.stringify(cell)}).then((answer) => answer.value ?? answer.failure)`,
  );
}

/** What the cells of a range show, row by row. */
export async function valuesIn(page: Page, range: string): Promise<unknown> {
  const frame = await sidebar(page);
  return frame.evaluate(`probe('valuesIn', ${JSON.stringify(range)}).then((answer) => answer.value)`);
}

/** Waits until the status line tells of a run. */
export async function statusShows(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#status-run')?.textContent ?? ''),
    {},
    pattern.source,
  );
}

export async function pressAltN(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyN');
  await page.keyboard.up('Alt');
}

export async function pressKeys(
  page: Page,
  ...keys: Parameters<Page['keyboard']['press']>[0][]
): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until the element with the focus, in the page and not in a frame, has this text. */
export async function focusIsOn(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (expected) => document.activeElement?.textContent?.startsWith(expected),
    {},
    text,
  );
}
