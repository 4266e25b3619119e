import { connect } from 'node:net';
import { type Host, PROBE, startHost } from './host_page';

let host: Host;

beforeAll(async () => {
  host = await startHost(PROBE, 'Probe');
});

afterAll(() => host?.close());

test('the page names its script and styles by their content, so a browser may keep those for good', async () => {
  const page = await (await fetch(host.address)).text();
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) {
    expect(file).toMatch(/-[A-Z0-9]{8}\.(js|css)$/);
    const answer = await fetch(new URL(file, host.address));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('immutable'),
    ]);
  }
});

test('the page may load nothing from anywhere else', async () => {
  const policy = (await fetch(host.address)).headers.get('content-security-policy') ?? '';
  const sources = policy.split(';').flatMap((rule) => rule.trim().split(' ').slice(1));
  expect(sources.filter((source) => !/^('.*'|data:|blob:)$/.test(source))).toEqual([]);
  expect(policy).toContain("default-src 'none'");
});

test('the add-on is read anew for every load', async () => {
  const answer = await fetch(`${host.address}add-on.json`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const addOn = await answer.json();
  expect(addOn.name).toBe('Probe');
  expect(addOn.files.code).toContain('function onOpen()');
  expect(Object.keys(addOn.files.html)).toEqual(['sidebar']);
});

test.each(['nothing-here.js', '..%2fpackage.json', 'package.json'])('%s is not served', async (path) => {
  expect((await fetch(host.address + path)).status).toBe(404);
});

/** One request as it stands, without what fetch would mend in it. */
function raw(request: string): Promise<string> {
  const { port } = new URL(host.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${request}\r\n\r\n`));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

const head = (path: string, name: string) => `GET ${path} HTTP/1.1\r\nHost: ${name}\r\nConnection: close`;

test.each(['//', '///etc/passwd', '/%', '/..//..', 'http://elsewhere.example/', '*'])(
  'a request for %s is answered, and so is the next',
  async (path) => {
    const name = new URL(host.address).host;
    expect(await raw(head(path, name))).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await raw(head('/', name))).toBe('HTTP/1.1 200 OK');
  },
);

test.each([
  ['127.0.0.1:PORT', 200],
  ['localhost:PORT', 200],
  ['[::1]:PORT', 200],
  ['elsewhere.example', 421],
  ['elsewhere.example:PORT', 421],
  ['127.0.0.1', 421],
  ['127.0.0.1:1', 421],
])('asked for as "%s" it answers %i', async (name, status) => {
  const asked = name.replace('PORT', new URL(host.address).port);
  for (const path of ['/', '/add-on.json'])
    expect(await raw(head(path, asked))).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test.each([
  ['a way to another server', 'CONNECT example.com:443 HTTP/1.1\r\nHost: NAME', 405],
  ['a method that nobody has', 'FOO / HTTP/1.1\r\nHost: NAME', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close', 400],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: NAME\r\nHost: elsewhere.example', 400],
  ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: NAME\r\nX: ${'a'.repeat(20_000)}`, 431],
  ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: NAME`, 431],
  ['a per cent that is none', 'GET /%zz%E0%A4%A HTTP/1.1\r\nHost: NAME\r\nConnection: close', 404],
  ['a file above', 'GET /..%2f..%2fpackage.json HTTP/1.1\r\nHost: NAME\r\nConnection: close', 404],
  ['what objects have', 'GET /__proto__ HTTP/1.1\r\nHost: NAME\r\nConnection: close', 404],
  [
    'half of a JSON',
    'POST /add-on.json HTTP/1.1\r\nHost: NAME\r\nConnection: close\r\nContent-Length: 5\r\n\r\n{"a":',
    405,
  ],
  ['two lengths', 'GET / HTTP/1.1\r\nHost: NAME\r\nTransfer-Encoding: chunked\r\nContent-Length: 3', 400],
])('%s is answered, and so is the next request', async (_what, request, status) => {
  const name = new URL(host.address).host;
  expect(await raw(request.replace('NAME', name))).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(await raw(head('/', name))).toBe('HTTP/1.1 200 OK');
});

test('nothing but GET and HEAD is taken', async () => {
  expect((await fetch(host.address, { method: 'POST', body: 'x' })).status).toBe(405);
  expect((await fetch(host.address, { method: 'HEAD' })).status).toBe(200);
});

test('no other page may show it in a frame', async () => {
  const { headers } = await fetch(host.address);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test('a port that is taken is named', async () => {
  const port = Number(new URL(host.address).port);
  await expect(startHost(PROBE, 'Probe', port)).rejects.toThrow(`Port ${port} is taken by another program.`);
});
