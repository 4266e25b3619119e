/** What a person does and sees in the sidebar, in the words of the tests. */
import type { KeyInput, Page } from 'puppeteer-core';
import { axeViolations, overflowing } from './open_sidebar';

/** Words as a reader sees them, without the marks that keep their direction. */
export const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '').replace(/\u00a0/g, ' ');

export const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);

export const heading = (page: Page) => text(page, 'h1');

export async function untilHeading(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, words);
}

/** The errors on the page, in order. */
export async function errors(page: Page): Promise<string[]> {
  const texts = await page.$$eval('.error', (all) =>
    all.map((element) => (element as HTMLElement).innerText),
  );
  return texts.map(plain);
}

export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** The names in the list, in order. */
export const names = (page: Page) =>
  page.$$eval('.list textarea', (all) => all.map((element) => (element as HTMLTextAreaElement).value));

/** The shares on the page, in order. */
export const shares = (page: Page) =>
  page.$$eval('.share', (all) => all.map(({ textContent }) => textContent));

/** Presses a control by its visible words or its name for screen readers. */
export async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).click();
}

/** Pastes text into a field, as from the clipboard. */
export async function paste(page: Page, field: string, clipboard: string): Promise<void> {
  await page.focus(`#${field}`);
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export async function pressTimes(page: Page, key: KeyInput, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

export async function withAlt(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

/** Nothing for axe-core to find, and nothing beyond the 300 pixels. */
export async function expectSoundPage(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
}
