/** The main job in the host's page with keys alone: no pointer, and nothing focused but by keys. */
import type { Page } from 'puppeteer-core';
import { addOnFrame, copied, until } from './host_page';
import { arrivedAt, tabTo } from './keys';
import { DISCERN, pages } from './pages';
import { focusIsOn, pressAltN, pressKeys } from './probe';

const open = pages(DISCERN, 'for each test');

test('from the grid through menu and wizard to a score, and its total follows', async () => {
  const { page } = open;
  expect(await isInGrid(page)).toBe(true);
  await pressAltN(page);
  await focusIsOn(page, 'Discern');
  await pressKeys(page, 'ArrowRight');
  await focusIsOn(page, 'Create decision matrix');
  expect(await rolesAround(page)).toEqual(['menuitem', 'menu', 'menu', 'menubar']);
  await pressKeys(page, 'Enter');

  const frame = await addOnFrame(page);
  await frame.waitForFunction(() => document.activeElement?.id === 'title');
  await page.keyboard.type('Where to live');
  await tabTo(frame, 'Next');
  await page.keyboard.press('Enter');

  await arrivedAt(frame, 'Options');
  await page.keyboard.type('Old flat');
  await pressKeys(page, 'Enter');
  await page.keyboard.type('Lakeside');
  await pressKeys(page, 'Enter');
  await tabTo(frame, 'Baseline');
  await page.keyboard.type('Old');
  await tabTo(frame, 'Next');
  await pressKeys(page, 'Enter');

  await arrivedAt(frame, 'Criteria');
  for (const name of ['Light', 'Quiet']) {
    await page.keyboard.type(name);
    await pressKeys(page, 'Enter');
  }
  await tabTo(frame, 'Next');
  await pressKeys(page, 'Enter');

  await arrivedAt(frame, 'Weights');
  await page.keyboard.type('30');
  await pressKeys(page, 'Tab', 'Tab');
  await page.keyboard.type('10');
  await tabTo(frame, 'Next');
  await pressKeys(page, 'Enter');

  await arrivedAt(frame, 'Review');
  await tabTo(frame, 'Create matrix');
  await pressKeys(page, 'Enter');
  await arrivedAt(frame, 'Your matrix is ready');
  await tabTo(frame, 'Go to the first score');
  await pressKeys(page, 'Enter');

  // The keyboard goes to the sheet, where the first score belongs.
  await page.waitForSelector('::-p-text(Where to live)');
  await until(() => isInGrid(page));
  await page.keyboard.type('4');
  await pressKeys(page, 'Enter', 'ArrowDown', 'ArrowDown');
  await until(async () => (await copied(page)) === (100 * ((4 - 1) / (5 - 1))).toFixed(1));
  await pressKeys(page, 'ArrowUp', 'ArrowUp');
  await page.keyboard.type('2');
  await pressKeys(page, 'Enter', 'ArrowDown');
  const both = (30 / 40) * ((4 - 1) / (5 - 1)) + (10 / 40) * ((2 - 1) / (5 - 1));
  await until(async () => (await copied(page)) === (100 * both).toFixed(1));
});

function isInGrid(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('#grid') !== null);
}

/** The roles of the focused element and of what it lies in, from the inside out. */
function rolesAround(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roles: string[] = [];
    for (let at = document.activeElement; at !== null; at = at.parentElement) {
      const role = at.getAttribute('role');
      if (role !== null && role !== 'none') roles.push(role);
    }
    return roles;
  });
}
