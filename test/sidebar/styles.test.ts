/** All pages are one document: a class that two of them give a look to would change the other's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SIDEBAR = join(__dirname, '../../sidebar');

/** The classes that stand alone in a selector, or begin one, of each folder's style sheets. */
function classesOf(folder: string): Set<string> {
  const css = readdirSync(join(SIDEBAR, folder))
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(SIDEBAR, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return new Set(selectors.flatMap((each) => /^\s*\.([\w-]+)/.exec(each)?.[1] ?? []));
}

/** What the shared sheets say of all pages, and a page may refine for itself. */
const folders = readdirSync(SIDEBAR, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
  .map(({ name }) => name);

test('no two pages give a look to the same class', () => {
  const owners = new Map<string, string[]>();
  for (const folder of folders) {
    for (const name of classesOf(folder)) owners.set(name, [...(owners.get(name) ?? []), folder]);
  }
  expect(owners.size).toBeGreaterThan(50);
  expect([...owners].filter(([, of]) => of.length > 1)).toEqual([]);
});
