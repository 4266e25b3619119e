/** What the Marketplace asks of a listing, and that everybody is told of the same permissions. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+\w/g;
const scopesIn = (text: string) => [...new Set(text.match(SCOPE))].sort();
const manifest: { oauthScopes: string[]; exceptionLogging: string } = JSON.parse(read('appsscript.json'));

describe('permissions', () => {
  test.each(['listing/scopes.md', 'listing/privacy.md', 'SECURITY.md'])(
    '%s names those of the manifest',
    (file) => {
      expect(scopesIn(read(file))).toEqual([...manifest.oauthScopes].sort());
    },
  );

  test('each has its own reason, short enough for the form', () => {
    const reasons = read('listing/scopes.md').split(/^## /m).slice(1);
    const justified = reasons.filter((text) => text.startsWith('`https://'));
    expect(justified.map((text) => scopesIn(text.split('\n')[0] ?? ''))).toEqual(
      manifest.oauthScopes.map((scope) => [scope]),
    );
    for (const text of justified) expect(text.length).toBeLessThanOrEqual(1000);
  });

  test('no sentence of ours is written to the logs of the publisher', () => {
    expect(manifest.exceptionLogging).toBe('NONE');
  });
});

// developers.google.com/workspace/marketplace/create-listing, read 2026-11-26.
describe('texts', () => {
  test.each([
    ['name.txt', 50],
    ['short.txt', 200],
    ['long.txt', 15_999],
  ])('%s has at most %i characters', (file, most) => {
    const text = read(`listing/${file}`).trim();
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  test('the name is no name of a product of Google’s, and begins as the add-on is called', () => {
    const name = read('listing/name.txt');
    expect(name).not.toMatch(/google|sheets|workspace|docs|drive|gmail/i);
    expect(name).toMatch(/^Discern\b/);
    expect(read('dist/Code.js')).toContain('setTitle("Discern")');
  });

  test('the long text shows a function that is there', () => {
    expect(read('listing/long.txt')).toContain('=WEIGHTED_SCORE(scores; weights; worst; best)');
  });

  test.each(['listing/privacy.md', 'listing/terms.md', 'listing/support.md', 'SECURITY.md'])(
    '%s says what the publisher has to fill in, and nothing else',
    (file) => {
      const open = read(file).match(/\[[A-Z]+\]/g) ?? [];
      expect(open.length).toBeGreaterThan(0);
      expect(open.filter((each) => !['[PUBLISHER]', '[CONTACT]', '[DAYS]'].includes(each))).toEqual([]);
    },
  );
});

describe('pictures', () => {
  const pictures = readdirSync(path.join(ROOT, 'listing')).filter((name) => name.endsWith('.png'));
  const ICONS = [32, 48, 96, 120, 128].map((size): [string, number, number] => [
    `icon-${size}.png`,
    size,
    size,
  ]);
  const screenshots = pictures.filter((name) => name.startsWith('screenshot-'));

  test.each<[string, number, number]>([
    ...ICONS,
    ['banner-220x140.png', 220, 140],
    ...screenshots.map((name): [string, number, number] => [name, 1280, 800]),
  ])('%s has %i × %i pixels', (name, width, height) => {
    expect(sizeOf(`listing/${name}`)).toEqual({ width, height });
  });

  test('one to ten screenshots, and nothing that is not asked for', () => {
    expect(screenshots.length).toBeGreaterThanOrEqual(1);
    expect(screenshots.length).toBeLessThanOrEqual(10);
    expect(pictures).toHaveLength(ICONS.length + 1 + screenshots.length);
  });
});

/** The header of a PNG holds its width and height as 32-bit numbers from byte 16. */
function sizeOf(file: string): { width: number; height: number } {
  const bytes = readFileSync(path.join(ROOT, file));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
