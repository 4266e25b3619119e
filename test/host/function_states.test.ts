/** Formulas that call the add-on's functions where those are absent, fail, or never end. */
import type { HeadlessOptions } from '../../host/headless';
import { bench } from './fixture';

const TWICE = `
/**
 * @customfunction
 */
function TWICE(value) { return 2 * value; }
`;

const FORMULAS = ['=TWICE(4)', '=TWICE(4)+1', '=IFERROR(TWICE(4);"else")', '=ISNUMBER(TWICE(4))'];

test.each<[string, HeadlessOptions, unknown[]]>([
  ['usable', {}, [8, 9, 8, true]],
  ['absent', { withoutFunctions: true }, ['#NAME?', '#NAME?', 'else', false]],
  ['failing', { functions: 'failing' }, ['#ERROR!', '#ERROR!', 'else', false]],
  ['loading, an error to others', { functions: 'loading' }, ['Loading...', 'Loading...', 'else', false]],
  [
    'loading, a text to others',
    { functions: 'loading-text' },
    ['Loading...', '#VALUE!', 'Loading...', false],
  ],
])('%s', async (_state, options, values) => {
  const open = bench(TWICE, options);
  FORMULAS.forEach((formula, index) => {
    open.user.type(`A${index + 1}`, formula);
  });
  await open.user.settled();
  expect(open.user.readRange('A1:A4').flat()).toEqual(values);
  await expect(open.script("return sheet.getRange('A1').getDisplayValues()")).resolves.toEqual([
    [String(values[0])],
  ]);
  open.standIn.dispose();
});

test('a menu click enables functions, but not where the owner has none', async () => {
  const open = bench(TWICE, { withoutFunctions: true });
  open.user.type('A1', '=TWICE(4)');
  await open.standIn.runMenuItem('run').catch(() => undefined);
  await open.user.settled();
  expect(open.user.read('A1')).toBe('#NAME?');
  open.standIn.dispose();
});
