/** What an install brings, and whose licences go out with the built files. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([place]) => place !== '');

test('every locked package is known by what is in it', () => {
  const unknown = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unknown.map(([place]) => place)).toEqual([]);
  expect(installed.length).toBeGreaterThan(100);
});

test('no locked package is tied to the address that it was once fetched from', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

test('every package that is asked for is asked for in one version', () => {
  const { devDependencies, dependencies } = JSON.parse(read('package.json'));
  expect(dependencies).toBeUndefined();
  expect(
    Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version))),
  ).toEqual([]);
});

test.each([
  ['Code.js', ['valibot']],
  ['sidebar.html', ['preact', 'valibot']],
])('dist/%s carries the whole licence of %j', (file, names) => {
  const built = read(`dist/${file}`);
  const licences = built.match(/^Contains (\S+) [\d.]+:$/gm) ?? [];
  expect(licences.map((line) => line.split(' ')[1])).toEqual(names);
  for (const name of names) {
    const folder = path.join(ROOT, 'node_modules', name);
    const file = ['LICENSE', 'LICENSE.md'].map((each) => path.join(folder, each)).find(existsSync);
    expect(built).toContain(readFileSync(String(file), 'utf8').trim());
  }
});
