import type { Browser } from 'puppeteer-core';
import type { Host } from './host_page';

/** What Jest's environment gives the tests (see host_environment.cjs). */
declare const requireOutside: NodeJS.Require;
declare const importOutside: (path: string) => Promise<unknown>;

/** What a worker keeps from one test file to the next, by name. */
interface Kept {
  browser?: Promise<Browser>;
  page?: Promise<Map<string, Uint8Array>>;
  sidebar?: Promise<string>;
  hosts: Map<string, Promise<Host>>;
}

const NAME = Symbol.for('kept by a worker of the browser tests');

/** Modules and things outside of Jest's sandbox, where they last as long as the worker. */
export const outside = {
  module: (path: string): Promise<unknown> => importOutside(path),
  get kept(): Kept {
    const scope = requireOutside('node:process') as unknown as Record<symbol, Kept>;
    scope[NAME] ??= { hosts: new Map() };
    return scope[NAME];
  },
};
