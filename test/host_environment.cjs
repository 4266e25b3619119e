const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment, in which a test may also load a module outside of Jest: once for all the files that a worker runs,
 * and without the detour of the sandbox's globals, which slows the spreadsheet engine down. What is loaded so, and why,
 * is said in bundle_headless.cjs, browser/puppeteer.cjs and browser/shared.ts.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = require;
    this.global.importOutside = (path) => import(path);
  }
};
