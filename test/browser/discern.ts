/** Discern's own pages in the host's page, as tests open and read them. */
import type { Frame, Page } from 'puppeteer-core';
import type { MatrixView } from '../../src/api';
import { addOnFrame, choose, until } from './host_page';

/** The example of the File menu, on a sheet of its own. */
export async function openExample(page: Page): Promise<void> {
  await choose(page, 'File', 'Open the example');
  await page.waitForSelector('::-p-text(My next role)');
}

/**
 * Chooses an entry of the add-on's menu and waits until its page stands in the sidebar. Where another page was open, the frame
 * of that one may go a moment later.
 */
export async function openView(page: Page, entry: string, landmark: string): Promise<Frame> {
  await choose(page, 'Extensions', 'Discern', entry);
  let found: Frame | null = null;
  await until(async () => {
    found = await addOnFrame(page).catch(() => null);
    return (await found?.$(landmark).catch(() => null)) != null;
  });
  if (found === null) throw new Error('The page did not open.');
  return found;
}

/** Goes from Home, which the menu opens, to a page that one of its lines or buttons leads to. */
export async function openFromHome(page: Page, words: string, landmark: string): Promise<Frame> {
  const frame = await openView(page, 'Open Discern', '.stand');
  await frame.locator(`.stand button::-p-text(${words})`).click();
  await frame.waitForSelector(landmark);
  return frame;
}

/** The words of all elements that a selector finds, each on one line, without the marks that keep a name apart. */
export async function lines(frame: Frame, selector: string): Promise<string[]> {
  const found = await frame.$$eval(selector, (all) =>
    all.map((element) => (element as HTMLElement).innerText),
  );
  return found.map((words) =>
    words
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Calls a server function as the sidebar does. */
export function onServer(frame: Frame, name: string, ...args: unknown[]): Promise<unknown> {
  return frame.evaluate(
    (called, given) =>
      new Promise((resolve, reject) => {
        const { google } = window as unknown as { google: { script: { run: Runner } } };
        const runner = google.script.run.withSuccessHandler?.(resolve).withFailureHandler?.(reject);
        runner?.[called]?.(...given);
      }),
    name,
    args,
  );
}

/** google.script.run: handlers give the runner back, every other name calls the server. */
interface Runner {
  [name: string]: (...args: unknown[]) => Runner;
}

/** What the server reads from the sheet now. */
export async function inSheet<Key extends keyof MatrixView>(
  frame: Frame,
  key: Key,
): Promise<MatrixView[Key]> {
  return ((await onServer(frame, 'readMatrix')) as MatrixView)[key];
}

/**
 * Presses Refresh until the page shows what the sheet holds: on a busy machine the sheet may still be calculating.
 * A later press overtakes an earlier one, so each is given its time.
 */
export function refreshUntil(frame: Frame, holds: () => Promise<boolean>): Promise<void> {
  return until(async () => {
    await frame.locator('button::-p-text(Refresh)').click();
    const pressed = Date.now();
    while (Date.now() - pressed < 2000) {
      if (await holds()) return true;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return false;
  });
}

/** Where the name box says that the sheet is. */
export function selectedCell(page: Page): Promise<string> {
  return page.$eval('[data-u-comp="defined-name"] input', (box) => (box as HTMLInputElement).value);
}
