/** What the pages for people say of the program is what the program says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HISTORY_COLUMNS } from '../../src/table/history/columns';

const ROOT = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const program = read('dist/Code.js') + read('dist/sidebar.html');

/** Words of Google's own menus and pages, and of the local page. */
const OTHERS = new Set(
  `Add-on|Add-ons|Apps Script|Convert to table|Copy to|Create new test|Data|Deploy|Discern|Duplicate|Editor add-on|Executions|Execute|Existing
spreadsheet|Extensions|External|File|Fit to page|Format|IDs|Installed and enabled|Installed, not enabled|Internal|Latest code|Locale|Make a
copy|Manage add-ons|New deployment|New spreadsheet|Portrait|Print|Project settings|Protect sheets and ranges|Remove filter|See|Settings|Sort
range|Test deployments|Time zone`
    .replaceAll('\n', ' ')
    .split('|'),
);

/** What stands in italics, without code: menus part by part. */
function named(text: string): string[] {
  const plain = text.replace(/`[^`]*`/g, '').replaceAll('\n', ' ');
  const italics = [...plain.matchAll(/(?<![\w*])_([A-Z][^_]*)_(?!\w)/g)].map(([, words = '']) => words);
  return italics.filter((words) => !words.includes('[')).flatMap((words) => words.split(/\s+▸\s+/));
}

test.each([
  'docs/FIRST_RUN.md',
  'docs/sharing.md',
  'listing/support.md',
  'listing/terms.md',
  'listing/scopes.md',
  'SECURITY.md',
])('%s names menus, buttons and sheets by their words', (file) => {
  const words = named(read(file));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((each) => !OTHERS.has(each) && !program.includes(each))).toEqual([]);
});

/** A sentence is put together at its commas, and around names and numbers. */
test('docs/FIRST_RUN.md quotes sentences of the program', () => {
  const [steps = ''] = read('docs/FIRST_RUN.md').split('## What each report decides');
  const plain = steps.replace(/\s+/g, ' ');
  const quotes = [...plain.matchAll(/“([^“”]*(?:“[^”]*”[^“”]*)?)”/g)].map(([, words = '']) => words);
  const parts = quotes.flatMap((words) => words.split(/[…,:;“”.]|\bbecause /)).map((part) => part.trim());
  const sentences = parts.filter((part) => part.split(' ').length > 3 && !/\d/.test(part));
  expect(sentences.length).toBeGreaterThan(6);
  expect(sentences.filter((part) => !program.includes(part))).toEqual([]);
});

test('nothing is kept where SECURITY.md says that nothing is', () => {
  const stores =
    /getDocumentProperties|getScriptProperties|CacheService|addDeveloperMetadata|localStorage|sessionStorage|indexedDB|document\.cookie/;
  expect(program.match(stores)).toBeNull();
  expect(program).toContain('getUserProperties');
});

test('docs/SCALE.md counts the columns of History', () => {
  expect(read('docs/SCALE.md')).toContain(`400 rows of ${HISTORY_COLUMNS.length} columns`);
});
