/**
 * Jest's transform of host/headless.ts: the whole host and its spreadsheet engine in one CommonJS text. Loaded one
 * by one through Jest, the engine's thousand modules, some of them ESM only, would take longer than the tests. It is loaded
 * outside of Jest's sandbox (see host_environment.cjs).
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const esbuild = require('esbuild');
const { plainFields } = require('../build/plain_fields.cjs');

const HOST = join(__dirname, '..', 'host');

module.exports = {
  getCacheKey: (_source, filename) => hashOf(filename),
  process: (_source, filename, { config }) => {
    const outfile = join(config.cacheDirectory, `${basename(filename, '.ts')}-${hashOf(filename)}.cjs`);
    const { outputFiles } = esbuild.buildSync({
      entryPoints: [filename],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    });
    mkdirSync(config.cacheDirectory, { recursive: true });
    // Another worker may be about to load the same file.
    writeFileSync(`${outfile}.${process.pid}`, plainFields(outputFiles[0].text));
    renameSync(`${outfile}.${process.pid}`, outfile);
    return { code: `module.exports = requireOutside(${JSON.stringify(outfile)});` };
  },
};

function hashOf(filename) {
  const hash = createHash('sha256')
    .update(filename)
    .update(readFileSync(__filename))
    .update(plainFields.toString());
  for (const file of sources(HOST)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}
