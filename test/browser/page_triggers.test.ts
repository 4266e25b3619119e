/** What a script has run when a person edits and selects in the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pasteInto, pressWith, select, shownIn, textOf, typeInto, until } from './host_page';
import { pages } from './pages';
import { pressKeys, statusShows } from './probe';

const CODE = `
function onEdit(e) {
  const cells = e.range.getA1Notation();
  if (cells.startsWith('G')) return;
  e.source.getActiveSheet().getRange('G1').setValue([cells, e.value, e.oldValue].map(String).join(' '));
  if (e.value === 'fail') throw new Error('The trigger failed, as it was told to.');
}
function onSelectionChange(e) {
  if (e.range.getA1Notation() === 'B5:C6') e.source.getActiveSheet().getRange('G2').setValue('B5:C6 seen');
}`;
const built = mkdtempSync(path.join(tmpdir(), 'answers-'));
writeFileSync(path.join(built, 'Code.js'), CODE);
writeFileSync(
  path.join(built, 'appsscript.json'),
  '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets.currentonly"]}',
);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const open = pages({ built, name: 'Answers' }, 'for each test');

const said = async (cell: string, text: string) =>
  until(async () => (await shownIn(open.page, cell))[0]?.[0] === text);

test('onEdit is told of what is typed, cleared and pasted', async () => {
  const { page } = open;
  await typeInto(page, 'A1', '5');
  await said('G1', 'A1 5 undefined');
  await typeInto(page, 'A1', 'six');
  await said('G1', 'A1 six 5');
  await select(page, 'A1');
  await pressKeys(page, 'Delete');
  await said('G1', 'A1 undefined six');
  await pasteInto(page, 'A2', '1\t2\n3\t4');
  await said('G1', 'A2:B3 undefined undefined');
});

test('onEdit is told of cells that are copied and pasted within the sheet', async () => {
  const { page } = open;
  await typeInto(page, 'A1', 'here');
  await said('G1', 'A1 here undefined');
  await select(page, 'A1');
  await pressWith(page, 'Control', 'KeyC');
  await select(page, 'A2');
  await pressWith(page, 'Control', 'KeyV');
  await said('G1', 'A2 here undefined');
});

test('what fails in it is marked in the status line, and the person is not told', async () => {
  const { page } = open;
  await typeInto(page, 'A1', 'fail');
  await statusShows(page, /^onEdit: \d+ service calls?, \d+ ms, failed$/);
  await said('G1', 'A1 fail undefined');
  expect(await textOf(page, '#errors')).toBe('');
});

test('onSelectionChange is told of selected cells', async () => {
  const { page } = open;
  await select(page, 'B5:C6');
  await said('G2', 'B5:C6 seen');
});
