/** Starts the host as `npm start` does and drives its page as a person would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { blockName, parseReference } from '../../src/table/a1';

const ROOT = join(__dirname, '../..');

/** The small add-on of these tests. */
export const PROBE = join(__dirname, 'add_on');

export interface Host {
  address: string;
  close(): Promise<void>;
}

/** Serves the built files in a folder; the Extensions menu calls the add-on by `name`. Port 0 is any free one. */
export async function startHost(built: string, name: string, port = 0): Promise<Host> {
  const host = spawn(process.execPath, [join(ROOT, 'build/start.mjs'), built, name], {
    env: { ...process.env, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { address: await addressOf(host), close: () => stop(host) };
}

async function addressOf(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('The host has no output.');
  for await (const line of createInterface(host.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  const said = host.stderr === null ? [] : await host.stderr.toArray();
  throw new Error(`The host ended without naming its address: ${said.join('')}`);
}

async function stop(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null) return;
  const ended = once(host, 'exit');
  host.kill();
  await ended;
}

export interface OpenPage {
  page: Page;
  /** What went wrong in the page, and every request that was meant for elsewhere. */
  faults: string[];
}

/** A page with nothing kept, in a browser profile of its own, drawn and calculated. */
export async function openPage(browser: Browser, host: Host): Promise<OpenPage> {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(host.address, ['clipboard-read', 'clipboard-sanitized-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.address) && !/^(data|blob|about):/.test(url)) faults.push(url);
  });
  await page.goto(host.address);
  await drawn(page);
  return { page, faults };
}

/** Resolves when the grid stands in the page. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.chart-layer');
}

/** Chooses from the menus with the pointer: `choose(page, 'Extensions', 'Probe', 'Open sidebar')`. */
export async function choose(page: Page, menu: string, ...captions: string[]): Promise<void> {
  await page.locator(`.menu-button ::-p-text(${menu})`).click();
  for (const caption of captions) await page.locator(`.menu-row ::-p-text(${caption})`).click();
}

/** The frame of the open sidebar or dialog, once the add-on's page in it has loaded. */
export async function addOnFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe.add-on-frame');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The frame has no document.');
  await frame.waitForFunction(() => document.readyState === 'complete' && 'google' in window);
  return frame;
}

/** Selects a cell by the name box ("B2"), again where a busy machine changed the box under the typing. */
export async function select(page: Page, cell: string): Promise<void> {
  const box = await page.waitForSelector('[data-u-comp="defined-name"] input');
  if (box === null) throw new Error('The page has no name box.');
  const isSelected = () =>
    box.evaluate(
      (input, name) => (input as HTMLInputElement).value === name && document.activeElement !== input,
      cell,
    );
  await until(async () => {
    await box.click({ count: 3 });
    await box.type(cell);
    await page.keyboard.press('Enter');
    for (let wait = 0; wait < 30; wait += 1) {
      if (await isSelected()) return true;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return false;
  });
}

/** The middle of a cell of a sheet that is not scrolled and has the sizes of a new one, in pixels of the page. */
export async function cellAt(page: Page, column: string, row: number): Promise<{ x: number; y: number }> {
  const grid = await (await page.$('canvas[data-u-comp="render-canvas"][id*="sheet"]'))?.boundingBox();
  if (!grid) throw new Error('The page has no grid.');
  const [headers, cell] = [
    { width: 46, height: 20 },
    { width: 100, height: 21 },
  ];
  const at = column.charCodeAt(0) - 'A'.charCodeAt(0);
  return {
    x: grid.x + headers.width + (at + 0.5) * cell.width,
    y: grid.y + headers.height + (row - 0.5) * cell.height,
  };
}

/** Selects a cell and types into it, ending with Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Pastes plain text from the clipboard: tabs part columns, new lines rows. */
export async function pasteInto(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await select(page, cell);
  await pressWith(page, 'Control', 'KeyV');
}

/** The same, and waits until the cells show it: a busy page takes its time. Separators and a currency may be added. */
export async function pasteAndSee(page: Page, cell: string, text: string): Promise<void> {
  await pasteInto(page, cell, text);
  const rows = text.split('\n').map((line) => line.split('\t'));
  const block = blockFrom(cell, rows.length, rows[0]?.length ?? 1);
  const bare = (all: readonly (readonly string[])[]) =>
    all.map((row) => row.map((each) => each.replace(/[^\p{L}\d]/gu, '')).join('|')).join('/');
  await until(async () => bare(await shownIn(page, block)) === bare(rows));
}

/** "O12:U12" of "O12", one row and seven columns. */
function blockFrom(cell: string, rows: number, columns: number): string {
  const first = parseReference(cell);
  if (first === null) throw new Error(`${cell} is no cell.`);
  const { top, left } = first;
  return blockName({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** Inserts a row below another by the menu of its header, which is found from the top down: rows differ in height. */
export async function insertRowAfter(page: Page, row: number): Promise<void> {
  const grid = await (await page.$('canvas[data-u-comp="render-canvas"][id*="sheet"]'))?.boundingBox();
  const box = await page.$('[data-u-comp="defined-name"] input');
  if (!grid || box === null) throw new Error('The page has no grid.');
  const selected = () => box.evaluate((input) => (input as HTMLInputElement).value);
  for (let y = grid.y + 30; (await selected()) !== `${row}:${row}`; y += 8) {
    if (y > grid.y + grid.height) throw new Error(`Row ${row} is not in view.`);
    await page.mouse.click(grid.x + 20, y);
    await new Promise((resolve) => setTimeout(resolve, 30));
    if ((await selected()) === `${row}:${row}`) await page.mouse.click(grid.x + 20, y, { button: 'right' });
  }
  await page.locator('::-p-text(rows after)').click();
}

/** What cells show, row by row, copied as a person would. */
export async function shownIn(page: Page, cells: string): Promise<string[][]> {
  await select(page, cells);
  return (await copied(page)).split(/\r?\n/).map((line) => line.split('\t').map((text) => text.trim()));
}

/** What the selected cells show: columns end in tabs, rows in new lines. */
export async function copied(page: Page): Promise<string> {
  const BEFORE = 'Nothing is copied yet.';
  const held = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate((text) => navigator.clipboard.writeText(text), BEFORE);
  // On a busy machine the keys may come before the grid has the focus: then they are pressed again.
  for (let wait = 0; (await held()) === BEFORE; wait += 1) {
    if (wait % 30 === 0) await pressWith(page, 'Control', 'KeyC');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return held();
}

type Key = Parameters<Page['keyboard']['press']>[0];

/** Presses a key while another is held down. */
export async function pressWith(page: Page, held: Key, key: Key): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Waits until something holds; the test's own time limit ends a wait in vain. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 30));
}

/** The text of an element of the page. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}
