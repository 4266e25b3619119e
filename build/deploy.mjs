// `npm run deploy`: builds, then pushes dist/ to the Apps Script project of .clasp.json.
// Arguments go on to clasp: `npm run deploy -- --user work`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLASP = path.join(path.dirname(createRequire(import.meta.url).resolve('@google/clasp')), 'index.js');
const claspArguments = process.argv.slice(2);

/** Runs clasp in the project; what it prints is shown unless it is asked for. */
function clasp(args, stdio = 'inherit') {
  return spawnSync(process.execPath, [CLASP, ...claspArguments, ...args], {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
  });
}

function stop(message) {
  console.error(`\nNot deployed. ${message}`);
  process.exit(1);
}

const { scriptId } = JSON.parse(readFileSync(path.join(ROOT, '.clasp.json'), 'utf8'));
if (!/^[\w-]{20,}$/.test(scriptId) || scriptId.startsWith('PUT-YOUR')) {
  stop(
    'No script id is set: put the id of your Apps Script project into "scriptId" in .clasp.json ' +
      '(Apps Script editor, Project settings, IDs; or run "npx clasp create-script --type standalone --title Discern --rootDir dist").',
  );
}
const user = clasp(['show-authorized-user', '--json'], ['ignore', 'pipe', 'inherit']);
if (user.status !== 0 || !user.stdout.includes('"loggedIn": true')) {
  stop(
    'clasp is not logged in: run "npx clasp login", and switch on the Apps Script API at script.google.com/home/usersettings.',
  );
}
const built = spawnSync(process.execPath, [path.join(ROOT, 'build/build.mjs')], { stdio: 'inherit' });
if (built.status !== 0) stop('The build failed, see above.');
// -f: without it clasp skips the push when the manifest changed and no terminal is there to ask.
if (clasp(['push', '-f']).status !== 0) stop('clasp could not push, see above.');
console.log('\nDeployed. Reload the test document to get the new version.');
