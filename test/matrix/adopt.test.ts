import { type OpenMatrix, openSheets } from './open_matrix';

/** A table as people make it: no title, no thin rows, nothing of ours. */
const TABLE = [
  ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go', 'Wait'],
  ['Pay', '3', '0', '10', '5', '9', '2'],
  ['Fun', '1', '0', '10', '8', '4', ''],
];

function byHand(): Omit<OpenMatrix, 'place'> {
  const sheets = openSheets();
  TABLE.forEach((row, at) => {
    row.forEach((text, column) => text !== '' && sheets.user.type(`${'ABCDEFG'[column]}${at + 2}`, text));
  });
  return sheets;
}

const rowsOf = ({ user }: Pick<OpenMatrix, 'user'>) => user.readRange('A2:G4');

describe('a table made by hand', () => {
  test('is a matrix by its four headers, with the totals of WEIGHTED_SCORE over the same cells', async () => {
    const sheets = byHand();
    const before = rowsOf(sheets);
    sheets.user.type('E8', '=WEIGHTED_SCORE(E3:G4; B3:B4; C3:C4; D3:D4)');
    await sheets.standIn.settled();
    const { reading, title, sheetName } = await sheets.read();
    if (reading.kind !== 'ready') throw new Error(reading.sentence);
    const { decision, rows, columns } = reading.lines;
    expect({ title, sheetName }).toEqual({ title: '', sheetName: 'Sheet1' });
    expect(decision).toMatchObject({
      criteria: ['Pay', 'Fun'],
      options: ['Stay', 'Go', 'Wait'],
      weights: [3, 1],
      scores: [
        [5, 9, 2],
        [8, 4, null],
      ],
    });
    expect([rows, columns]).toEqual([
      [3, 4],
      [5, 6, 7],
    ]);
    expect(sheets.user.readRange('E8:G8')).toEqual([[57.5, 77.5, 20]]);
    expect(rowsOf(sheets)).toEqual(before);
    sheets.standIn.dispose();
  });

  test('takes weights, a ranking by gut and the headline, each once, and stays the same matrix', async () => {
    const sheets = byHand();
    const view = await sheets.read();
    await sheets.call('applyWeights', {
      sheetId: view.sheetId,
      expected: { criteria: view.criteria, weights: view.weights },
      weights: [1, 3],
      weighting: null,
    });
    expect(sheets.user.readRange('B3:B4')).toEqual([[1], [3]]);
    const gut = {
      sheetId: view.sheetId,
      expected: { options: view.options },
      ranks: [2, 1, 3, null],
      date: 'today',
    };
    for (let time = 0; time < 2; time += 1) {
      await sheets.call('recordGut', gut);
      await sheets.call('writeHeadline', view.sheetId);
    }
    await sheets.standIn.settled();
    const after = await sheets.read();
    expect(after.criteria).toEqual(['Pay', 'Fun']);
    expect(after.gut?.ranks.slice(0, 3)).toEqual([2, 1, 3]);
    const below = sheets.user.readRange('A5:A8').flat();
    expect(below.filter((cell) => cell === 'Rank by gut')).toHaveLength(1);
    expect(below.filter((cell) => /leads/.test(String(cell)))).toHaveLength(1);
    sheets.standIn.dispose();
  });
});
