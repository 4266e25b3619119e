/** The page of the host with one add-on in it, opened for the tests of one file. */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Host, type OpenPage, openPage } from './host_page';
import { sharedBrowser, sharedHost } from './shared';

/** An add-on to serve: the folder of its built files, and the name in the Extensions menu. */
export interface ServedAddOn {
  built: string;
  name: string;
}

/** The product as it would be pushed to Google. */
export const DISCERN: ServedAddOn = { built: join(__dirname, '../../dist'), name: 'Discern' };

export interface Pages {
  readonly page: Page;
  readonly host: Host;
}

/**
 * Opens the page before each test of the file, or once for all of them, and closes it afterwards. No test may leave
 * an uncaught error in the page, nor a request for another address than the host's.
 */
export function pages({ built, name }: ServedAddOn, when: 'for each test' | 'once'): Pages {
  let browser: Browser | undefined;
  let host: Host | undefined;
  let open: OpenPage | undefined;

  const openIt = async () => {
    if (browser !== undefined && host !== undefined) open = await openPage(browser, host);
  };
  const closeIt = async () => {
    await open?.page.browserContext().close();
    open = undefined;
  };
  beforeAll(async () => {
    [browser, host] = await Promise.all([sharedBrowser(), sharedHost(built, name)]);
    if (when === 'once') await openIt();
  });
  if (when === 'for each test') {
    beforeEach(openIt);
    afterEach(closeIt);
  }
  afterEach(() => expect(open?.faults ?? []).toEqual([]));
  afterAll(closeIt);
  return {
    get page() {
      if (open === undefined) throw new Error('No page is open.');
      return open.page;
    },
    get host() {
      if (host === undefined) throw new Error('No host is running.');
      return host;
    },
  };
}
