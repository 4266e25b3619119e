import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
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

test('with the placeholder as script id, deploy says where to put the id', async () => {
  const { code, text } = await deploy('rc.json');
  expect(code).toBe(1);
  expect(text).toContain(
    'No script id is set: put the id of your Apps Script project into "scriptId" in .clasp.json',
  );
});

describe('with a script id', () => {
  beforeAll(() =>
    writeFileSync(
      path.join(project, '.clasp.json'),
      JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }),
    ),
  );

  test('without a login, deploy says how to log in', async () => {
    const { code, text } = await deploy('nobody.json');
    expect(code).toBe(1);
    expect(text).toContain('clasp is not logged in: run "npx clasp login"');
  });

  test('with a login, deploy builds and pushes exactly the three files', async () => {
    const requests: { method: string; url: string; body: string }[] = [];
    const api = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        requests.push({ method: request.method ?? '', url: request.url ?? '', body });
        response.setHeader('content-type', 'application/json');
        response.end(body || JSON.stringify({ scriptId: SCRIPT_ID, files: [] }));
      });
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    const { port } = api.address() as AddressInfo;
    const { code, text } = await deploy('rc.json', `http://127.0.0.1:${port}/`);
    api.close();

    expect(text).toContain('Deployed.');
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
});

function deploy(credentials: string, api?: string): Promise<{ code: number | null; text: string }> {
  const preload = path.join(ROOT, 'test/bundle/redirect_api.mjs');
  const child = spawn(process.execPath, ['build/deploy.mjs', '-A', credentials], {
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
