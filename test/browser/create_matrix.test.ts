/** The main job in the host's page: menu, wizard, matrix, score, with the built files and the real engine. */
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { addOnFrame, choose, type Host, openPage, startHost, textOf, typeInto } from './host_page';
import { launchBrowser } from './launch';

let browser: Browser;
let host: Host;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost(join(__dirname, '../../dist'), 'Discern')]);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(async () => {
  ({ page, faults } = await openPage(browser, host));
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.browserContext().close();
});

test('from the menu through the wizard to a live matrix', async () => {
  await choose(page, 'Extensions', 'Discern', 'Create decision matrix');
  const frame = await addOnFrame(page);
  await frame.waitForSelector('#title');
  await frame.type('#title', 'Where to live');
  await next(frame, 'Options');
  for (const name of ['Old flat', 'Lakeside']) {
    await frame.type('#option-entry', name);
    await page.keyboard.press('Enter');
  }
  await next(frame, 'Criteria');
  for (const name of ['Light', 'Quiet']) {
    await frame.type('#criterion-entry', name);
    await page.keyboard.press('Enter');
  }
  await next(frame, 'Weights');
  await next(frame, 'Review');
  await frame.locator('#next').click();
  await frame.waitForSelector('::-p-text(Go to matrix)');

  const inputs: [string, string][] = [
    ['G5', '2'],
    ['H5', '5'],
    ['G6', '4'],
    ['H6', '4'],
  ];
  for (const [cell, score] of inputs) await typeInto(page, cell, score);
  await showsTotal('H8', '87.5');
  await typeInto(page, 'H5', '1');
  await showsTotal('H8', '37.5');
});

async function next(frame: Frame, heading: string): Promise<void> {
  await frame.locator('#next').click();
  await frame.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, heading);
}

async function showsTotal(cell: string, total: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await textOf(page, cell)) === total) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await textOf(page, cell)).toBe(total);
}
