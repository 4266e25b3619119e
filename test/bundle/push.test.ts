import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SCRIPT_ID = 'a-script-id-of-a-plausible-length';
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'y',
      refresh_token: 'r',
      access_token: 'fake',
      expiry_date: 4102444800000,
    },
  },
};

/** A copy of the project, so that its .clasp.json and dist can be changed. */
const project = mkdtempSync(path.join(tmpdir(), 'discern-push-'));
beforeAll(() => {
  for (const name of [
    'build',
    'src',
    'sidebar',
    'listing',
    'SECURITY.md',
    'appsscript.json',
    '.clasp.json',
    'package.json',
    'tsconfig.base.json',
  ]) {
    cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
  writeFileSync(path.join(project, 'rc.json'), JSON.stringify(CREDENTIALS));
  writeFileSync(path.join(project, 'nobody.json'), '{"tokens":{}}');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('what is missing is said before anything is built', () => {
  const NEXT = 'run "git checkout .clasp.json" and put your script id in again.';
  test.each<[what: string, settings: string | null, said: string]>([
    ['no file', null, `There is no .clasp.json: ${NEXT}`],
    ['no JSON', '{', `The file .clasp.json is not valid JSON: ${NEXT}`],
    [
      'nothing yet',
      readFileSync(path.join(ROOT, '.clasp.json'), 'utf8'),
      'No script id is set: run "npx clasp create-script --type standalone --title Discern --rootDir dist" for a new project',
    ],
    ['half an id', settings('abc'), '"scriptId" in .clasp.json is no script id: put that of your'],
    [
      'an address',
      settings(`https://script.google.com/home/projects/${SCRIPT_ID}/edit`),
      `"scriptId" in .clasp.json is an address: put only ${SCRIPT_ID} there, then run "npm run deploy" again.`,
    ],
    [
      'the id of a deployment',
      settings(`AKfycb${SCRIPT_ID}`),
      '"scriptId" in .clasp.json is the id of a deployment: put the script id there',
    ],
    ['another folder', settings(SCRIPT_ID, 'src'), `"rootDir" in .clasp.json must be "dist": ${NEXT}`],
  ])('%s', async (_what, text, said) => {
    if (text === null) rmSync(path.join(project, '.clasp.json'));
    else writeFileSync(path.join(project, '.clasp.json'), text);
    await refused(deploy('rc.json'), said);
  });
});

test('clasp makes a project from the files as they come, and puts its id where deploy looks', async () => {
  cpSync(path.join(ROOT, '.clasp.json'), path.join(project, '.clasp.json'));
  const file = { name: 'appsscript', type: 'JSON', source: '{}' };
  const clasp = ['node_modules/@google/clasp/build/src/index.js', '-A', 'rc.json'];
  const made = await withApi(
    ({ method }) => [
      200,
      JSON.stringify({ scriptId: SCRIPT_ID, ...(method === 'GET' && { files: [file] }) }),
    ],
    (api) =>
      run(
        [...clasp, 'create-script', '--type', 'standalone', '--title', 'Discern', '--rootDir', 'dist'],
        api,
      ),
  );
  expect(made.text).toContain('Created new script');
  expect(JSON.parse(readFileSync(path.join(project, '.clasp.json'), 'utf8'))).toMatchObject({
    scriptId: SCRIPT_ID,
    rootDir: 'dist',
  });
});

describe('with a script id', () => {
  beforeAll(() => writeFileSync(path.join(project, '.clasp.json'), settings(SCRIPT_ID)));

  test('without a login, deploy says how to log in', () =>
    refused(deploy('nobody.json'), 'clasp is not logged in: run "npx clasp login"'));

  test('without clasp, deploy says how to install it', async () => {
    const modules = path.join(project, 'node_modules');
    renameSync(modules, `${modules} aside`);
    await refused(deploy('rc.json'), 'clasp is not installed: run "npm ci".');
    renameSync(`${modules} aside`, modules);
  });

  test('where the build fails, nothing is pushed', async () => {
    const main = path.join(project, 'src/main.ts');
    const text = readFileSync(main, 'utf8');
    writeFileSync(main, "import './not_there';");
    await refused(deploy('rc.json'), 'The build failed, see above: mend that, and run "npm run build"');
    writeFileSync(main, text);
  });

  test('with a login, deploy builds and pushes exactly the three files', async () => {
    const requests: { method: string; url: string; body: string }[] = [];
    const { code, text } = await deployTo((request, body) => {
      requests.push({ method: request.method ?? '', url: request.url ?? '', body });
      return [200, body || JSON.stringify({ scriptId: SCRIPT_ID, files: [] })];
    });

    expect(text).toContain('Deployed.');
    expect(text).toContain(
      'Before it is listed, fill in what only its publisher knows: [PUBLISHER], [CONTACT] in privacy.md; [CONTACT], [DAYS] in support.md; [PUBLISHER], [CONTACT] in terms.md; [DAYS] in SECURITY.md.',
    );
    expect(code).toBe(0);
    const put = requests.find(({ method }) => method === 'PUT');
    expect(put?.url).toContain(`/v1/projects/${SCRIPT_ID}/content`);
    const { files } = JSON.parse(put?.body ?? '{}') as {
      files: { name: string; type: string; source: string }[];
    };
    const pushed = Object.fromEntries(files.map(({ name, type, source }) => [`${type} ${name}`, source]));
    const built = (name: string) => readFileSync(path.join(project, 'dist', name), 'utf8');
    expect(pushed).toEqual({
      'SERVER_JS Code': built('Code.js'),
      'HTML sidebar': built('sidebar.html'),
      'JSON appsscript': built('appsscript.json'),
    });
  });

  describe('where the push fails', () => {
    // To build it each time would take longer than the push.
    beforeAll(() => {
      cpSync(path.join(ROOT, 'dist'), path.join(project, 'dist'), { recursive: true });
      writeFileSync(path.join(project, 'build/build.mjs'), '');
    });

    test('what Google refuses is shown, and said with the next thing to do', async () => {
      const message = 'Requested entity was not found.';
      const error = JSON.stringify({ error: { code: 404, message, errors: [{ message }] } });
      const text = await refused(
        deployTo(() => [404, error]),
        `ann@example.org may not write to the project ${SCRIPT_ID}, or there is none: compare "scriptId"`,
      );
      expect(text).toContain(message);
    });

    test('without a connection, deploy says so', () =>
      refused(deploy('rc.json', 'http://127.0.0.1:1/'), 'Google could not be reached: check the connection'));
  });
});

/** As clasp prints them; the table runs in one process, a push of each would take five seconds. */
const REFUSALS: [printed: string, said: string][] = [
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    'The Apps Script API is switched off for ann@example.org: switch it on at script.google.com/home/usersettings',
  ],
  [
    'The caller does not have permission',
    'log in as its owner with "npx clasp login --user NAME" and run "npm run deploy -- --user NAME".',
  ],
  [
    'Request had invalid authentication credentials.',
    'The login has expired or was taken back: run "npx clasp login", then "npm run deploy" again.',
  ],
  ['invalid_grant', 'The login has expired or was taken back: run "npx clasp login"'],
  ['Syntax error: Unexpected token line: 3 file: Code.gs', 'Google refused the files themselves'],
  ["Quota exceeded for quota metric 'Management requests'", 'Google takes no more pushes for now: wait'],
  ['getaddrinfo EAI_AGAIN script.googleapis.com', 'Google could not be reached: check the connection'],
  ['Internal error encountered.', 'clasp could not push, see above: run "npm run deploy" again'],
];

test('each refusal has its sentence', () => {
  const about = { account: 'ann@example.org', scriptId: SCRIPT_ID };
  const program = `
    import { whyNotPushed } from ${JSON.stringify(path.join(ROOT, 'build/deploy_failures.mjs'))};
    const printed = ${JSON.stringify(REFUSALS.map(([text]) => text))};
    console.log(JSON.stringify(printed.map((each) => whyNotPushed(each, ${JSON.stringify(about)}))));
  `;
  const said: string[] = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  );
  expect(said).toEqual(REFUSALS.map(([, sentence]) => expect.stringContaining(sentence)));
});

function settings(scriptId: string, rootDir = 'dist'): string {
  return JSON.stringify({ scriptId, rootDir });
}

interface Ended {
  code: number | null;
  text: string;
}

/** What deploy printed where it must not have deployed and must have said why, as the last thing. */
async function refused(deployed: Promise<Ended>, said: string): Promise<string> {
  const { code, text } = await deployed;
  const last = text.trim().split('\n').at(-1) ?? '';
  expect(last).toMatch(/^Not deployed\. .+\.$/);
  expect(last).toContain(said);
  expect(code).toBe(1);
  return text;
}

type Answer = (request: IncomingMessage, body: string) => [status: number, body: string];

/** Deploys to a stand-in of the Apps Script API on this machine, as ann@example.org. */
function deployTo(answer: Answer): Promise<Ended> {
  return withApi(answer, (api) => deploy('rc.json', api));
}

async function withApi(answer: Answer, work: (api: string) => Promise<Ended>): Promise<Ended> {
  const api: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const isWho = request.url?.includes('userinfo');
      const [status, text] = isWho ? [200, '{"email":"ann@example.org"}'] : answer(request, body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const { port } = api.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    api.close();
  }
}

function deploy(credentials: string, api?: string): Promise<Ended> {
  return run(['build/deploy.mjs', '-A', credentials], api);
}

/** Runs a program of Node in the copy of the project, with the API at another address where one is given. */
function run(args: string[], api?: string): Promise<Ended> {
  const preload = path.join(ROOT, 'test/bundle/redirect_api.mjs');
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: {
      ...process.env,
      ...(api === undefined ? {} : { APPS_SCRIPT_API: api, NODE_OPTIONS: `--import ${preload}` }),
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}
