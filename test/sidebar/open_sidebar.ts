import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import type { Server, View } from '../../src/api';
import { outside } from '../browser/outside';

const ROOT = join(__dirname, '../..');
const ADDRESS = 'http://sidebar.test/';

/** dist/sidebar.html as it is shipped, built once for all the files that a worker runs. */
export async function builtSidebar(): Promise<string> {
  const { kept } = outside;
  kept.sidebar ??= outside
    .module(join(ROOT, 'build/sidebar.mjs'))
    .then((built) => (built as SidebarBuild).buildSidebar());
  return kept.sidebar;
}

interface SidebarBuild {
  buildSidebar(): Promise<string>;
}

type Answers = { [Name in keyof Server]?: (...args: Parameters<Server[Name]>) => unknown };

/** Google's side of the bridge: keeps the draft, notes the calls, and answers as the test says. */
export class FakeServer {
  view: View = 'wizard';
  draft: string | null = null;
  /** What the wizard may take over. */
  options: { id: string; name: string; note: string }[] = [];
  readonly calls: [name: string, ...args: unknown[]][] = [];
  readonly answers: Answers = {
    startWizard: () => ({ view: this.view, draft: this.draft, locale: 'en_US', options: this.options }),
    saveDraft: (draft) => {
      this.draft = draft === '' ? null : draft;
    },
    createMatrix: (decision) => {
      this.draft = null;
      return { sheetId: 7, sheetName: decision.title };
    },
    showMatrix: () => undefined,
    readHome: () => ({ rounds: [], pools: null }),
  };
  /** How often the page gave the keyboard to the sheet. */
  focused = 0;

  /** A JSON copy in and out, as between browser and server. */
  async answer(name: keyof Server, args: unknown[]): Promise<{ value: unknown } | { message: string }> {
    this.calls.push([name, ...args]);
    try {
      const answer = this.answers[name] as ((...args: unknown[]) => unknown) | undefined;
      if (answer === undefined) throw new Error(`The test has no answer to ${name}.`);
      return { value: (await answer(...args)) ?? null };
    } catch (error) {
      return { message: error instanceof Error ? error.message : String(error) };
    }
  }

  async untilCalled(name: keyof Server): Promise<void> {
    while (this.callsOf(name).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  callsOf(name: keyof Server): unknown[][] {
    return this.calls.filter(([called]) => called === name).map(([, ...args]) => args);
  }
}

/** Runs in the page before its own code: google.script.run, whose calls end in the test's server. */
function installGoogle(): void {
  type Handler = (value: unknown) => void;
  type Answer = { value: unknown } | { message: string };
  const scope = window as unknown as {
    answer: (name: string, args: unknown[]) => Promise<Answer>;
    sheetFocused: () => void;
    google: object;
  };
  const runner = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          return (...args: unknown[]) => {
            void scope.answer(name, args).then((answer) => {
              if ('message' in answer) fail(new Error(answer.message));
              else succeed(answer.value);
            });
          };
        },
      },
    );
  scope.google = {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
      host: { editor: { focus: () => scope.sheetFocused() } },
    },
  };
}

export interface OpenSidebar {
  page: Page;
  /** Errors and console messages of the page, and requests it made: all should stay empty. */
  noise: string[];
}

/** What stands behind the page of a browser profile now. */
interface Behind {
  html: string;
  server: FakeServer;
  noise: string[];
}

/** The one page of a profile: to start a process for each test would take as long as what most of them do. */
const usual = new WeakMap<BrowserContext, { page: Page; behind: Behind }>();

/**
 * Opens the built sidebar as wide as Google shows it, with scripts and nothing else let through, in the page of the
 * profile, or in a new one where that was closed. The caller leaves it with `leaveSidebar`, or closes it.
 */
export async function openSidebar(
  browser: BrowserContext,
  html: string,
  server: FakeServer,
  height = 700,
): Promise<OpenSidebar> {
  let known = usual.get(browser);
  if (known === undefined || known.page.isClosed()) {
    known = await newPage(browser, { html, server, noise: [] });
    usual.set(browser, known);
  }
  const { page, behind } = known;
  if (page.url() === ADDRESS) await leaveSidebar(page);
  Object.assign(behind, { html, server, noise: [] });
  await page.setViewport({ width: 300, height });
  await page.goto(ADDRESS);
  return { page, noise: behind.noise };
}

/** Leaves the sidebar, whose script ends with it, and gives back what tests change about its page. */
export async function leaveSidebar(page: Page | undefined): Promise<void> {
  if (page === undefined || page.isClosed()) return;
  await page.goto('about:blank');
  await page.mouse.reset();
  await page.emulateTimezone();
}

async function newPage(browser: BrowserContext, behind: Behind) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => behind.noise.push(String(error)));
  page.on('console', (message) => behind.noise.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === ADDRESS) {
      void request.respond({ contentType: 'text/html', body: behind.html });
      return;
    }
    // The browser draws the sign of its own field for dates as a picture in its address.
    if (!request.url().startsWith('data:')) behind.noise.push(request.url());
    void request.abort();
  });
  await page.exposeFunction('answer', (name: keyof Server, args: unknown[]) =>
    behind.server.answer(name, args),
  );
  await page.exposeFunction('sheetFocused', () => {
    behind.server.focused += 1;
  });
  await page.evaluateOnNewDocument(installGoogle);
  return { page, behind };
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the page, one line for each element. */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
}

/** Elements that stick out of the 300 pixels, or are cut off by them. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && !element.closest('.unseen') && (left < -0.5 || right > window.innerWidth + 0.5);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}
