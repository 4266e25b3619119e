/** The main job in the host's page: menu, wizard, matrix, score, with the built files and the real engine. */
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { addOnFrame, choose, type Host, openPage, startHost, typeInto } from './host_page';
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
  for (const weight of await frame.$$('input[id^="weight-"]')) {
    await weight.click({ count: 3 });
    await weight.type('50');
  }
  await next(frame, 'Review');
  await frame.locator('#next').click();
  await frame.waitForSelector('::-p-text(Go to matrix)');
  // The new sheet is in view, with its chart, and a score can be typed.
  await page.waitForSelector('::-p-text(Where to live)');
  await typeInto(page, 'G5', '2');
});

async function next(frame: Frame, heading: string): Promise<void> {
  await frame.locator('#next').click();
  await frame.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, heading);
}
