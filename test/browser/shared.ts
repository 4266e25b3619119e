/**
 * One browser and one host for all the test files that a worker runs: to start them, and to bundle the host's page, takes
 * longer than most tests. Each file has a browser profile of its own.
 */
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'puppeteer-core';
import type { Host } from './host_page';
import { launchBrowser } from './launch';
import { outside } from './outside';

const ROOT = join(__dirname, '../..');

/** The browser, started anew where it has died. */
export async function sharedBrowser(): Promise<Browser> {
  const { kept } = outside;
  kept.browser ??= launchBrowser();
  const browser = await kept.browser;
  if (browser.connected) return browser;
  kept.browser = launchBrowser();
  return kept.browser;
}

/** A browser profile with nothing in it. The caller closes it. */
export async function newProfile(): Promise<BrowserContext> {
  return (await sharedBrowser()).createBrowserContext();
}

/** Serves the built files in a folder as `npm start` does; the Extensions menu calls the add-on by `name`. */
export function sharedHost(built: string, name: string): Promise<Host> {
  const { kept } = outside;
  const host = kept.hosts.get(built) ?? serve(built, name);
  kept.hosts.set(built, host);
  return host;
}

async function serve(built: string, name: string): Promise<Host> {
  const { bundlePage } = (await outside.module(join(ROOT, 'build/host.mjs'))) as Bundler;
  const { startServer } = (await outside.module(join(ROOT, 'host/server.mjs'))) as Server;
  outside.kept.page ??= bundlePage();
  return startServer({ page: await outside.kept.page, built, name, port: 0, usualPort: 0 });
}

interface Bundler {
  bundlePage(): Promise<Map<string, Uint8Array>>;
}

interface Server {
  startServer(options: object): Promise<Host>;
}
