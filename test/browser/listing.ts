/** `npm run listing`: icons, banner and screenshots of the Marketplace listing, in the sizes that it asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openExample, openView } from './discern';
import { type Host, openPage, select, startHost, typeInto } from './host_page';
import { launchBrowser } from './launch';

const LISTING = join(__dirname, '../../listing');
const pathOf = (name: string) => join(LISTING, `${name}.png`) as `${string}.png`;

/** Each name, and the sizes in pixels in which it is drawn. */
const DRAWINGS = [
  ...[32, 48, 96, 120, 128].map((size) => ({ from: 'icon', to: `icon-${size}`, width: size, height: size })),
  { from: 'banner', to: 'banner-220x140', width: 220, height: 140 },
];

let browser: Browser;
let host: Host;
beforeAll(async () => {
  [browser, host] = await Promise.all([
    launchBrowser({ width: 1280, height: 800 }),
    startHost(join(__dirname, '../../dist'), 'Discern'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

test.each(DRAWINGS)('$to', async ({ from, to, width, height }) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const svg = readFileSync(join(LISTING, `${from}.svg`), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: pathOf(to), omitBackground: true });
  await page.close();
});

/** What stands beside the example, and what is brought into view first. */
const SCREENSHOTS = [
  { name: 'screenshot-1', entry: 'Create decision matrix', landmark: '#title', ready: noMore },
  { name: 'screenshot-2', entry: 'Insights', landmark: '.headline', ready: noMore },
  { name: 'screenshot-3', entry: 'Insights', landmark: '.headline', ready: openTipping },
  { name: 'screenshot-4', entry: 'Sort options', landmark: '.options-page .primary', ready: makeOptions },
];

test.each(SCREENSHOTS)('$name: $entry', async ({ name, entry, landmark, ready }) => {
  const { page } = await openPage(browser, host);
  await openExample(page);
  const frame = await openView(page, entry, landmark);
  await ready(frame);
  await picture(page, name);
  await page.browserContext().close();
});

async function noMore(): Promise<void> {}

async function openTipping(frame: Frame): Promise<void> {
  const heading = await frame.waitForSelector('summary ::-p-text(tip)');
  await heading?.evaluate((element) => {
    const section = element.closest('details');
    if (section !== null) section.open = true;
    section?.scrollIntoView();
  });
}

async function makeOptions(frame: Frame): Promise<void> {
  await frame.locator('::-p-aria(Make the sheet Options)').click();
  await frame.waitForSelector('::-p-text(7 under real consideration)');
}

test('a screenshot of a function in a sheet of one’s own', async () => {
  const { page } = await openPage(browser, host);
  await openView(page, 'Help', 'h1');
  const cells = [
    ['A1', 'Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Move'],
    ['A2', 'Salary', '3', '150000', '300000', '200000', '260000'],
    ['A3', 'Commute (min)', '2', '60', '10', '15', '40'],
    ['A4', 'Growth', '5', '1', '5', '2', '5'],
  ];
  for (const [first = 'A1', ...texts] of cells) {
    for (const [at, text] of texts.entries()) {
      await typeInto(page, `${String.fromCharCode(65 + at)}${first.slice(1)}`, text);
    }
  }
  await typeInto(page, 'A5', 'Weighted score');
  await typeInto(page, 'E5', '=WEIGHTED_SCORE(E2:F4; B2:B4; C2:C4; D2:D4)');
  await select(page, 'E5');
  await picture(page, 'screenshot-5');
  await page.browserContext().close();
});

async function picture(page: Page, name: string): Promise<void> {
  // Over an empty cell: a button would say what it does, and a header would light up.
  await page.mouse.move(880, 760, { steps: 3 });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.screenshot({ path: pathOf(name) });
}
