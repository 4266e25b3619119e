/**
 * Jest's transform of host/headless.ts: the whole host and its spreadsheet engine in one CommonJS text. Loaded one
 * by one through Jest, the engine's thousand modules, some of them ESM only, would take longer than the tests.
 */
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const HOST = join(__dirname, '..', 'host');

module.exports = {
  getCacheKey: () => {
    const hash = createHash('sha256').update(readFileSync(__filename));
    for (const file of sources(HOST)) hash.update(readFileSync(file));
    return hash.digest('hex');
  },
  process: (_source, filename) => {
    const { outputFiles } = esbuild.buildSync({
      entryPoints: [filename],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    });
    return { code: outputFiles[0].text };
  },
};

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}
