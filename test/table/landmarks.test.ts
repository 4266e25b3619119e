/** By which cells the lines of a table are known again after somebody else has worked on its sheet. */
import { type CellPlace, cellName } from '../../src/table/a1';
import { landmarksOf, landmarksOfOptions, showsSame } from '../../src/table/landmarks';
import type { MatrixMap } from '../../src/table/map';
import { findOptions } from '../../src/table/options/find';

const MAP = {
  orientation: 'down',
  criteria: [2, 3],
  criterionFields: { name: 1, id: 2 },
  options: [3, 4],
  optionFields: { name: 1, id: 4 },
} as unknown as MatrixMap;

/** Criteria in rows 2 and 3, options in columns C and D, ids in column B and row 4. */
const shownWith = (ids: { criteria: [string, string]; options: [string, string] }) => [
  ['', '', 'Acme', 'NewCo'],
  ['Pay', ids.criteria[0], '1', '2'],
  ['Growth', ids.criteria[1], '3', '4'],
  ['', '', ...ids.options],
];
const named = (landmarks: readonly (readonly CellPlace[])[]) =>
  landmarks.map((list) => list.map(cellName).join(' '));

test.each<[string, Parameters<typeof shownWith>[0], string[]]>([
  ['by their ids', { criteria: ['c1', 'c2'], options: ['o1', 'o2'] }, ['B2 B3', 'C4 D4']],
  [
    'by their names too where one has no id',
    { criteria: ['c1', ''], options: ['o1', 'o2'] },
    ['A2 A3', 'B2 B3', 'C4 D4'],
  ],
  [
    'by their names too where two have the same id',
    { criteria: ['c1', 'c2'], options: ['o1', 'o1'] },
    ['B2 B3', 'C1 D1', 'C4 D4'],
  ],
])('lines are known %s', (_claim, ids, expected) => {
  expect(named(landmarksOf({ shown: shownWith(ids) }, MAP))).toEqual(expected);
});

test('lines of a table without ids are known by their names', () => {
  const map = { ...MAP, criterionFields: { name: 1, id: null }, optionFields: { name: 1, id: null } };
  const shown = shownWith({ criteria: ['', ''], options: ['', ''] });
  expect(named(landmarksOf({ shown }, map as unknown as MatrixMap))).toEqual(['A2 A3', 'C1 D1']);
});

test('options are known by their headers and ids, and rows without a name are none', () => {
  const shown = [
    ['Option', 'Pool', 'Id'],
    ['Acme', '', 'o1'],
    ['', '', ''],
    ['NewCo', '', 'o2'],
  ];
  const map = findOptions(shown);
  expect(map && named(landmarksOfOptions({ shown }, map))).toEqual(['A1 B1 C1', 'C2 C4']);
});

test.each<[string, string[][], boolean]>([
  ['as they were', [['a', 'b']], true],
  ['where another cell is another', [['a', 'x']], true],
  ['not where one is another', [['x', 'b']], false],
  ['not where a column came in front of them', [['', 'a', 'b']], false],
])('cells show the same %s', (_claim, now, isSame) => {
  expect(showsSame({ shown: [['a', 'b']] }, now, [{ row: 1, column: 1 }])).toBe(isSame);
});
