// `npm run deploy`: builds, then pushes dist/ to the Apps Script project of .clasp.json.
// Arguments go on to clasp: `npm run deploy -- --user work`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyNotPushed, whyNotReady } from './deploy_failures.mjs';
import { listingGaps } from './listing_gaps.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const claspArguments = process.argv.slice(2);

const settingsFile = path.join(ROOT, '.clasp.json');
const settings = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : null;
const problem = whyNotReady(settings);
if (problem !== null) stop(problem);
const { scriptId } = JSON.parse(settings);
const claspFile = findClasp();

const user = clasp(['show-authorized-user', '--json'], ['ignore', 'pipe', 'inherit']);
if (user.status !== 0 || !user.stdout.includes('"loggedIn": true')) {
  stop(
    'clasp is not logged in: run "npx clasp login", and switch on the Apps Script API at script.google.com/home/usersettings.',
  );
}
const account = /"email": "([^"]+)"/.exec(user.stdout)?.[1] ?? 'The account that clasp is logged in with';

const built = spawnSync(process.execPath, [path.join(ROOT, 'build/build.mjs')], { stdio: 'inherit' });
if (built.status !== 0) {
  stop('The build failed, see above: mend that, and run "npm run build" until it passes.');
}

// -f: without it clasp skips the push when the manifest changed and no terminal is there to ask.
const push = clasp(['push', '-f'], ['inherit', 'pipe', 'pipe']);
process.stdout.write(push.stdout);
process.stderr.write(push.stderr);
if (push.status !== 0) stop(whyNotPushed(push.stdout + push.stderr, { account, scriptId }));
console.log('\nDeployed. Reload the test document to get the new version.');
const gaps = listingGaps(path.join(ROOT, 'listing'), [path.join(ROOT, 'SECURITY.md')]);
if (gaps !== null) console.log(gaps);

/** Runs clasp in the project. */
function clasp(args, stdio) {
  return spawnSync(process.execPath, [claspFile, ...claspArguments, ...args], {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
  });
}

function findClasp() {
  try {
    return createRequire(import.meta.url).resolve('@google/clasp');
  } catch {
    return stop('clasp is not installed: run "npm ci".');
  }
}

function stop(message) {
  console.error(`\nNot deployed. ${message}`);
  process.exit(1);
}
