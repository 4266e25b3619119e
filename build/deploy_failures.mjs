/**
 * What clasp, or Google through it, says where a push fails, and what the person who deploys does about it. Google's
 * API answers in English to everybody; what is not here is shown as it came.
 *
 * @type {[RegExp, (about: { account: string, scriptId: string }) => string][]}
 */
const FAILURES = [
  [
    /not enabled the Apps Script API/i,
    ({ account }) =>
      `The Apps Script API is switched off for ${account}: switch it on at script.google.com/home/usersettings, wait a minute, then run "npm run deploy" again.`,
  ],
  [
    /requested entity was not found|does not have permission|PERMISSION_DENIED/i,
    ({ account, scriptId }) =>
      `${account} may not write to the project ${scriptId}, or there is none: compare "scriptId" in .clasp.json with Project settings ▸ IDs in the Apps Script editor, or log in as its owner with "npx clasp login --user NAME" and run "npm run deploy -- --user NAME".`,
  ],
  [
    /invalid_grant|invalid_rapt|invalid authentication|UNAUTHENTICATED|No credentials/i,
    () => 'The login has expired or was taken back: run "npx clasp login", then "npm run deploy" again.',
  ],
  [
    /quota|rate limit|RESOURCE_EXHAUSTED/i,
    () => 'Google takes no more pushes for now: wait a few minutes, then run "npm run deploy" again.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up/,
    () =>
      'Google could not be reached: check the connection (and HTTPS_PROXY, if you are behind a proxy), then run "npm run deploy" again.',
  ],
  [
    /syntax error|INVALID_ARGUMENT/i,
    () =>
      'Google refused the files themselves, see above: run "npm test", and if that passes report it with the lines above.',
  ],
];

/**
 * The sentence for what a failed push printed, with the next thing to do.
 *
 * @param {string} printed
 * @param {{ account: string, scriptId: string }} about
 */
export function whyNotPushed(printed, about) {
  const [, sentence] = FAILURES.find(([sign]) => sign.test(printed)) ?? [];
  return (
    sentence?.(about) ??
    'clasp could not push, see above: run "npm run deploy" again, and report it with the lines above if it says the same.'
  );
}

/**
 * What is wrong with the text of .clasp.json, as a sentence with the next thing to do; null when nothing is.
 *
 * @param {string | null} text null when there is no such file
 */
export function whyNotReady(text) {
  if (text === null) return NO_FILE;
  let settings;
  try {
    settings = JSON.parse(text);
  } catch {
    return `The file .clasp.json is not valid JSON: ${RESTORE}`;
  }
  const { scriptId, rootDir } = settings ?? {};
  const inAddress = /\/(?:projects|d)\/([\w-]{20,})/.exec(String(scriptId))?.[1];
  if (inAddress !== undefined) {
    return `"scriptId" in .clasp.json is an address: put only ${inAddress} there, then run "npm run deploy" again.`;
  }
  if (/^AKfyc/.test(String(scriptId))) {
    return `"scriptId" in .clasp.json is the id of a deployment: put the script id there (${WHERE}).`;
  }
  // clasp makes no project where an id is set already, whatever it is.
  if (scriptId === undefined) {
    return `No script id is set: run ${CREATE} for a new project, or add "scriptId" with the id of yours to .clasp.json (${WHERE}).`;
  }
  if (typeof scriptId !== 'string' || !/^[\w-]{20,}$/.test(scriptId)) {
    return `"scriptId" in .clasp.json is no script id: put that of your Apps Script project there (${WHERE}), or run "git checkout .clasp.json", then ${CREATE}.`;
  }
  return rootDir === 'dist' ? null : `"rootDir" in .clasp.json must be "dist": ${RESTORE}`;
}

const CREATE = '"npx clasp create-script --type standalone --title Discern --rootDir dist"';
const WHERE = 'Apps Script editor, Project settings, IDs';
const RESTORE = 'run "git checkout .clasp.json" and put your script id in again.';
const NO_FILE = `There is no .clasp.json: ${RESTORE}`;
