import type { MatrixView } from '../../src/api';
import { type OpenSheets, openSheets } from './open_matrix';

/** A table as people make it, under our headers: no title, no thin rows, nothing of ours. */
const TABLE = [
  ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go', 'Wait'],
  ['Pay', '3', '0', '10', '5', '9', '2'],
  ['Fun', '1', '0', '10', '8', '4', ''],
];

let sheets: OpenSheets;
beforeEach(() => {
  sheets = openSheets();
  TABLE.forEach((row, at) => {
    row.forEach((text, column) => text !== '' && sheets.user.type(`${'ABCDEFG'[column]}${at + 2}`, text));
  });
});
afterEach(() => sheets.standIn.dispose());

const table = () => sheets.user.readRange('A2:G4');
const gutOf = ({ sheetId, decision }: MatrixView, ranks: (number | null)[]) => ({
  ...{ sheetId, expected: { options: decision.options }, ranks, date: 'today' },
});

test('a table made by hand is a matrix by its four headers, with the totals of WEIGHTED_SCORE over its cells', async () => {
  const { user } = sheets;
  const before = table();
  user.type('E8', '=WEIGHTED_SCORE(E3:G4; B3:B4; C3:C4; D3:D4)');
  await sheets.standIn.settled();
  const { map, decision, sheetName, problems } = await sheets.read();
  expect({ title: decision.title, sheetName, problems }).toEqual({
    title: '',
    sheetName: 'Sheet1',
    problems: [],
  });
  expect(decision).toMatchObject({
    criteria: [
      { name: 'Pay', weight: 3, worst: 0, best: 10 },
      { name: 'Fun', weight: 1, worst: 0, best: 10 },
    ],
    options: [{ name: 'Stay' }, { name: 'Go' }, { name: 'Wait' }],
    scores: [
      [5, 9, 2],
      [8, 4, null],
    ],
  });
  expect([map.criteria, map.options]).toEqual([
    [3, 4],
    [5, 6, 7],
  ]);
  expect(user.readRange('E8:G8')).toEqual([[57.5, 77.5, 20]]);
  expect(table()).toEqual(before);
});

test('it takes weights, a ranking by gut and the headline, each once and outside it, and stays the same matrix', async () => {
  const { user } = sheets;
  const view = await sheets.read();
  const expected = view.decision.criteria.map(({ id, weight }) => ({ id, weight }));
  await sheets.call('applyWeights', {
    ...{ sheetId: view.sheetId, expected, weights: [1, 3], replacesFormulas: false },
  });
  expect(user.readRange('B3:B4')).toEqual([[1], [3]]);
  const before = table();
  for (let time = 0; time < 2; time += 1) {
    await sheets.call('recordGut', gutOf(view, [2, 1, 3]));
    await sheets.call('writeHeadline', view.sheetId);
  }
  await sheets.standIn.settled();
  const after = await sheets.read();
  expect(after.decision.criteria.map(({ name }) => name)).toEqual(['Pay', 'Fun']);
  expect(after.gut?.ranks).toEqual([2, 1, 3]);
  expect(table()).toEqual(before);
  const below = user.readRange('A5:A20').flat();
  expect(below.filter((cell) => cell === 'Rank by gut')).toHaveLength(1);
  expect(below.filter((cell) => /leads/.test(String(cell)))).toHaveLength(1);
});

test('a weight that is a formula stays one unless its value changes, and then only when that was agreed to', async () => {
  const { user } = sheets;
  user.type('B3', '=1+2');
  await sheets.standIn.settled();
  const view = await sheets.read();
  expect(view.weightFormulas).toEqual([true, false]);
  const expected = view.decision.criteria.map(({ id, weight }) => ({ id, weight }));
  const change = { sheetId: view.sheetId, expected, replacesFormulas: false };
  await sheets.call('applyWeights', { ...change, weights: [3, 5] });
  expect([user.formula('B3'), user.read('B4')]).toEqual(['=1+2', 5]);
  const now = [expected[0], { ...expected[1], weight: 5 }];
  await expect(sheets.call('applyWeights', { ...change, expected: now, weights: [4, 5] })).rejects.toThrow(
    /^Nothing was written, because a weight is a formula of yours/,
  );
  expect(user.formula('B3')).toBe('=1+2');
  await sheets.call('applyWeights', { ...change, expected: now, weights: [4, 5], replacesFormulas: true });
  expect([user.formula('B3'), user.read('B3')]).toEqual([null, 4]);
});

test('a table beside it is left alone by the gut check', async () => {
  const { user } = sheets;
  user.type('A6', 'Neighbour');
  user.type('B6', '1');
  user.type('E6', 'typed');
  const view = await sheets.read();
  await sheets.call('recordGut', gutOf(view, [1, 2, 3]));
  expect(user.readRange('A6:E6')).toEqual([['Neighbour', 1, null, null, 'typed']]);
  expect((await sheets.read()).gut?.ranks).toEqual([1, 2, 3]);
});

test('a blank row separates groups and does not end the table', async () => {
  sheets.user.insertRowsBefore(4);
  const { decision } = await sheets.read();
  expect(decision.criteria.map(({ name }) => name)).toEqual(['Pay', 'Fun']);
});
