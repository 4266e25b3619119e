// `npm run host -- FOLDER`: serves a script of anybody's in the local stand-in of Google Sheets.
// `npm run host -- FOLDER --try`: opens it without a browser, runs each item of its menu, and says what became of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { readAddOn } from './read_add_on.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv[2];
// npm runs this in the project: the folder is meant from where it was called.
const folder = path.resolve(process.env.INIT_CWD ?? '.', given ?? '');

if (given === undefined || given.startsWith('-')) {
  stop(
    'Say which folder: npm run host -- FOLDER [--try]. It holds .gs or .js files, and may hold HTML files and appsscript.json.',
  );
}
const files = await readAddOn(folder, { mayBeBound: true }).catch(() =>
  stop(`There are no .gs or .js files in ${folder}.`),
);
if (process.argv.includes('--try')) await report();
else await serve();

/** Prints a line for the opening and for each item of the menu. */
async function report() {
  const { tryScript } = await trial();
  const print = console.log;
  // What the script logs would stand between the lines.
  for (const level of ['log', 'info', 'warn', 'error']) console[level] = () => {};
  const { lines, functions } = await tryScript(files);
  for (const { what, calls, shown, stopped } of lines) {
    const showed =
      shown.length === 0 ? '' : `, showed ${shown.map((text) => JSON.stringify(text)).join(', ')}`;
    print(`${stopped === null ? 'ran    ' : 'stopped'} ${what}: ${calls} service calls${showed}`);
    if (stopped !== null) print(`        ${stopped}`);
  }
  if (functions.length > 0) print(`functions for cells: ${functions.join(', ')}`);
  // The engine keeps timers.
  process.exit(lines.some(({ stopped }) => stopped !== null) ? 2 : 0);
}

/** The stand-in and its engine in one file: a thousand modules would take longer than the trial. */
async function trial() {
  const scratch = await mkdtemp(path.join(ROOT, 'node_modules', '.trial-'));
  try {
    const outfile = path.join(scratch, 'trial.cjs');
    await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: ['host/trial.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function serve() {
  const [{ startServer }, { bundlePage }] = await Promise.all([
    import('./server.mjs'),
    import('../build/host.mjs'),
  ]);
  const name = path.basename(folder);
  const port = process.env.PORT === undefined ? null : Number(process.env.PORT);
  const page = bundlePage();
  const server = await startServer({
    page,
    built: folder,
    name,
    port,
    usualPort: 4690,
    mayBeBound: true,
  }).catch((error) => stop(error.message));
  await page;
  console.log(`${name} is running at ${server.address}\nPress Ctrl+C to stop it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
