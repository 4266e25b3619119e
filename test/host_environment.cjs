const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment, in which a test may also load a module outside of Jest: once for all the files that a worker runs,
 * and without the detour of the sandbox's globals, which slows the spreadsheet engine down. Only bundle_headless.cjs does.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = require;
  }
};
