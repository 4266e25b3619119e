import type { BrowserContext, Page } from 'puppeteer-core';
import type { MatrixView, Server, View } from '../../src/api';
import { newProfile } from '../browser/shared';
import {
  builtSidebar,
  FakeServer,
  leaveSidebar,
  type OpenSidebar,
  openSidebar,
  overflowing,
} from './open_sidebar';

/** A page about a matrix, open in a browser, and what tests do there. One is open at a time. */
export class MatrixPages {
  server = new FakeServer();
  private opened: OpenSidebar | null = null;
  private browser: BrowserContext | null = null;
  private html = '';

  /** Registers what must happen before and after the tests of a file. No page may make any noise. */
  constructor(private readonly view: View) {
    beforeAll(async () => {
      this.html = await builtSidebar();
      this.browser = await newProfile();
    }, 60_000);
    afterAll(() => this.browser?.close());
    afterEach(async () => {
      const { page, noise } = this.opened ?? {};
      expect(noise).toEqual([]);
      await leaveSidebar(page);
    });
  }

  get page(): Page {
    if (this.opened === null) throw new Error('Open a page first.');
    return this.opened.page;
  }

  /** Opens the sidebar on a matrix, or on a sheet without one, and waits until it is read. */
  async open(matrix: MatrixView | null, prepare: (server: FakeServer) => void = () => {}): Promise<void> {
    if (this.browser === null) throw new Error('The browser has not started.');
    this.server = new FakeServer();
    this.server.view = this.view;
    this.server.answers.readMatrix = () => matrix;
    this.server.answers.readOptions = () => null;
    prepare(this.server);
    this.opened = await openSidebar(this.browser, this.html, this.server);
    await this.page.waitForFunction(() => {
      const main = document.querySelector('.matrix-page');
      return main !== null && main.querySelector('.progress') === null;
    });
  }

  /** Presses a button that has these words. */
  async click(name: string): Promise<void> {
    await this.page.locator(`button::-p-text(${name})`).click();
  }

  /** The visible words of an element, in one line. */
  async text(selector: string): Promise<string> {
    return inOneLine(await this.page.$eval(selector, (element) => (element as HTMLElement).innerText));
  }

  async texts(selector: string): Promise<string[]> {
    const found = await this.page.$$eval(selector, (all) =>
      all.map((element) => (element as HTMLElement).innerText),
    );
    return found.map(inOneLine);
  }

  /** Waits until the page shows these words. */
  async shows(words: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
  }

  /** What the browser says when the person clicks into the sidebar again. */
  comeBack(): Promise<void> {
    return this.page.evaluate(() => void window.dispatchEvent(new Event('focus')));
  }

  /** Waits for calls of one server function, and compares their arguments. */
  async expectCalls(name: keyof Server, expected: unknown[][]): Promise<void> {
    for (let wait = 0; this.server.callsOf(name).length < expected.length && wait < 100; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(this.server.callsOf(name)).toEqual(expected);
  }

  /** Opens every section, and what there is to open inside. */
  openAll(): Promise<void> {
    return this.page.evaluate(async () => {
      for (let round = 0; round < 2; round += 1) {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
  }

  /** Opens one section of Insights. */
  async openSection(heading: string): Promise<void> {
    await this.page.locator(`h2::-p-text(${heading})`).click();
    await this.page.waitForFunction(
      (wanted) =>
        Array.from(document.querySelectorAll('details.section')).some(
          (section) =>
            section.querySelector('h2')?.textContent === wanted && section.querySelector('.section-body'),
        ),
      {},
      heading,
    );
  }

  /** Elements wider than the sidebar, apart from what lies in a table that scrolls on its own. */
  async sticksOut(): Promise<string[]> {
    const found = await overflowing(this.page);
    return found.filter((element) => !/^<(table|thead|tbody|tr|th|td)\b/.test(element));
  }
}

function inOneLine(words: string): string {
  return words
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
