/** Every page of the sidebar in every state, with the real server: axe-core, widths, zoom, forced colours, less motion. */
import type { BrowserContext, Page } from 'puppeteer-core';
import { VIEWS } from '../../src/api';
import { newProfile } from '../browser/shared';
import { axeViolations, builtSidebar, openSidebar, overflowing } from './open_sidebar';
import { RealServer, STATES } from './real_server';

let browser: BrowserContext;
let html: string;
beforeAll(async () => {
  html = await builtSidebar();
  browser = await newProfile();
});
afterAll(() => browser?.close());

describe.each(STATES)('%s', (state) => {
  let server: RealServer;
  beforeAll(async () => {
    server = new RealServer(state);
    await server.prepare();
  });
  afterAll(() => server.dispose());

  test.each(VIEWS)('%s', async (view) => {
    server.view = view;
    const { page, noise } = await openSidebar(browser, html, server);
    await isReady(page);
    await openAll(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(await unnamed(page)).toEqual([]);

    // What takes 300 pixels has 150 at a zoom of 200 %: what can't be made narrower may scroll on its own, not the page.
    await page.setViewport({ width: 150, height: 350, deviceScaleFactor: 2 });
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewport({ width: 300, height: 700 });

    await prefer(page, { 'forced-colors': 'active' });
    expect(await lostInForcedColours(page)).toEqual([]);

    await prefer(page, { 'prefers-reduced-motion': 'reduce' });
    expect(await moving(page)).toEqual([]);

    expect(noise.filter((request) => !request.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});

/** Waits until a heading stands and nothing is being fetched. */
async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('progress') === null,
  );
}

/** Opens every section, and what there is to open inside. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let round = 0; round < 2; round += 1) {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

/** A wide table scrolls on its own. */
async function sticksOut(page: Page): Promise<string[]> {
  const found = await overflowing(page);
  return found.filter((element) => !/^<(table|caption|thead|tbody|tr|th|td)\b/.test(element));
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

const ROLES = [
  'button',
  'link',
  'textbox',
  'combobox',
  'checkbox',
  'radio',
  'slider',
  'spinbutton',
  'heading',
  'listbox',
];

/** Controls and headings without a name in the accessibility tree. */
async function unnamed(page: Page): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const lost: string[] = [];
  const look = (node: typeof tree): void => {
    if (node === null) return;
    if (ROLES.includes(node.role) && (node.name ?? '').trim() === '')
      lost.push(JSON.stringify(node).slice(0, 120));
    for (const child of node.children ?? []) look(child);
  };
  look(tree);
  return lost;
}

async function prefer(page: Page, features: Record<string, string>): Promise<void> {
  const browser = await page.createCDPSession();
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await browser.send('Emulation.setEmulatedMedia', { features: list });
}

/**
 * Where colours are forced, the browser paints backgrounds away: a bar, a segment or a mark that was drawn by its background
 * alone has to be seen all the same.
 */
function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isForced = matchMedia('(forced-colors: active)').matches;
    if (!isForced) return ['The colours are not forced.'];
    return Array.from(document.querySelectorAll<HTMLElement>('[class]:not(.unseen, .bar-part)'))
      .filter((element) => {
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const isDrawing = element.textContent === '' && element.children.length === 0;
        const isShape = /^(DIV|SPAN|I|B)$/.test(element.tagName) && isDrawing && width > 0 && height > 0;
        if (!isShape || style.visibility === 'hidden') return false;
        const hasEdge = ['Top', 'Left'].some(
          (side) => style.getPropertyValue(`border-${side.toLowerCase()}-width`) !== '0px',
        );
        const around =
          element.parentElement === null ? '' : getComputedStyle(element.parentElement).backgroundColor;
        const hasFill =
          style.backgroundColor !== around &&
          style.backgroundColor !== 'rgba(0, 0, 0, 0)' &&
          style.backgroundColor !== 'rgb(255, 255, 255)';
        return !hasEdge && !hasFill && style.backgroundImage === 'none';
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What still moves, or would. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
