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

test('the add-on is read anew for every load, with the examples', async () => {
  const answer = await fetch(`${host.address}add-on.json`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const addOn = await answer.json();
  expect(addOn.name).toBe('Probe');
  expect(addOn.files.code).toContain('function onOpen()');
  expect(Object.keys(addOn.files.html)).toEqual(['sidebar']);
  expect(addOn.examples[0].title).toBe('My next role');
});

test.each(['nothing-here.js', '..%2fpackage.json', 'package.json'])('%s is not served', async (path) => {
  expect((await fetch(host.address + path)).status).toBe(404);
});

test('a port that is taken is named', async () => {
  const port = Number(new URL(host.address).port);
  await expect(startHost(PROBE, 'Probe', port)).rejects.toThrow(`Port ${port} is taken by another program.`);
});
