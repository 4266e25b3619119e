/**
 * Runs the trials of test/trust one file after another and prints one table: what was tried, how often, and how much of it lost
 * something. Each file keeps its figures when it ends well, so that a run which was stopped goes on where it was.
 *
 *   npm run trust                             what has no figures yet
 *   npm run trust -- faults meanwhile         only these, anew
 *   npm run trust -- --anew                   everything, anew
 *   npm run trust -- --share                  only the share that `npm test` runs
 *   npm run trust -- --samples FOLDER         each add-on in FOLDER is run in the stand-in too
 *   npm run trust -- samples --samples FOLDER only these; their row of the table is written anew
 *   npm run trust -- --at-once 1              one file after another; one on each core when left out
 *   TRUST_SEQUENCES=5000 npm run trust -- random_use
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresInDocument, RUN, rowInDocument, tableOf } from './table.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    anew: { type: 'boolean' },
    share: { type: 'boolean' },
    samples: { type: 'string' },
    'at-once': { type: 'string' },
  },
});
const mode = values.share ? 'share' : 'whole';

const DOCUMENT = 'docs/trust.md';

/** What was counted, a file for each suite; figures of the share are no figures of the whole. */
const FIGURES = join('node_modules', '.trust', mode);
if (values.anew) rmSync(FIGURES, { recursive: true, force: true });
mkdirSync(FIGURES, { recursive: true });

const SUITES = [
  ...readdirSync('test/trust')
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test/trust', name)),
  'test/host/locales.test.ts',
];
const nameOf = (suite) => basename(suite, '.test.ts');
const figuresOf = (name) => join(FIGURES, `${name}.jsonl`);
/** Which code a file of trials was run on stands beside its figures: a run of hours may go on after a commit. */
const codeOf = (name) => join(FIGURES, `${name}.commit`);
const CODE = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();

const SAMPLES = 'samples';
if (positionals.includes(SAMPLES) && values.samples === undefined) {
  console.error('Say where the samples are: npm run trust -- samples --samples FOLDER.');
  process.exit(1);
}
const unknown = positionals.filter(
  (name) => name !== SAMPLES && !SUITES.some((suite) => nameOf(suite) === name),
);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', no ')} among ${SUITES.map(nameOf).join(', ')}.`);
  process.exit(1);
}

const wanted = SUITES.filter((suite) =>
  positionals.length > 0 ? positionals.includes(nameOf(suite)) : !existsSync(figuresOf(nameOf(suite))),
);
const failed = await runAll(wanted, Number(values['at-once'] ?? availableParallelism()));
if (values.samples !== undefined) runSamples(values.samples);

const figures = readdirSync(FIGURES)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(join(FIGURES, name), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const lacking = SUITES.map(nameOf).filter((name) => !existsSync(figuresOf(name)));
const table = tableOf(figures);
console.log(`\n${table}\n`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
if (lacking.length > 0)
  console.log(`Not run yet: ${lacking.join(', ')}. The same command goes on with these.`);

if (positionals.join() === SAMPLES) {
  writeFileSync(
    DOCUMENT,
    rowInDocument(
      readFileSync(DOCUMENT, 'utf8'),
      figures.find(({ what }) => what === RUN),
    ),
  );
} else if (failed.length === 0 && lacking.length === 0) {
  const command = `npm run trust${values.share ? ' -- --share' : ''}`;
  const codes = [...new Set(SUITES.map((suite) => readFileSync(codeOf(nameOf(suite)), 'utf8')))].join(', ');
  const day = new Date().toISOString().slice(0, 10);
  const said = `By \`${command}\`, finished on ${day}, on the code of ${codes}.\n\n${table}`;
  writeFileSync(DOCUMENT, figuresInDocument(readFileSync(DOCUMENT, 'utf8'), said));
}
process.exit(failed.length > 0 ? 1 : 0);

/** Runs files of tests, so many at once; the names of those that failed. */
async function runAll(suites, atOnce) {
  const waiting = [...suites];
  const failed = [];
  const worker = async () => {
    for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
      if (!(await run(suite))) failed.push(nameOf(suite));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed;
}

/** Runs a file of tests; whether it ended well, and then its figures are kept. */
async function run(suite) {
  const name = nameOf(suite);
  const began = Date.now();
  const started = `${figuresOf(name)}.started`;
  rmSync(started, { force: true });
  const results = join(FIGURES, `${name}.json`);
  const jest = spawn('npx', ['jest', '--runInBand', suite, '--json', `--outputFile=${results}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Thousands of files are opened and thrown away, so the young part of the heap may be large.
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '--max-semi-space-size=64', TRUST: mode, TRUST_FIGURES: started },
    },
  });
  // What two files say at the same time is not mixed.
  const said = [];
  jest.stderr.on('data', (part) => said.push(part));
  const [status] = await once(jest, 'close');
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ended well' : 'failed'} after ${minutes} minutes`);
  if (status !== 0) console.error(Buffer.concat(said).toString());
  if (status !== 0) return false;
  if (name === 'locales') {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    const tried = numPassedTests + numFailedTests;
    keep(started, {
      what: 'claims about typing, setting and showing in eight locales',
      tried,
      lost: numFailedTests,
    });
  }
  if (!existsSync(started)) writeFileSync(started, '');
  writeFileSync(codeOf(name), CODE);
  renameSync(started, figuresOf(name));
  return true;
}

function keep(file, figure) {
  writeFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Each add-on of a folder in the stand-in: it runs, or it stops with a sentence; anything else is lost. */
function runSamples(folder) {
  const samples = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ends = samples.map(
    ({ name }) =>
      spawnSync('node', ['host/try_add_on.mjs', resolve(folder, name), '--try'], { timeout: 120_000 }).status,
  );
  // 0: all of it ran; 2: something stopped with a sentence.
  const lost = ends.filter((status) => status !== 0 && status !== 2).length;
  keep(figuresOf(SAMPLES), { what: RUN, tried: samples.length, lost });
}
