import type { MatrixView } from '../../src/api';
import { decisionOf, openMatrix } from './open_matrix';

/** The file as it is saved, without what changes by itself. */
const fileOf = (standIn: { save(): unknown }) => structuredClone(standIn.save());

test.each<[string, (view: MatrixView) => [string, unknown[]]]>([
  [
    'weights that changed meanwhile',
    ({ sheetId, decision }) => [
      'applyWeights',
      [
        {
          sheetId,
          expected: decision.criteria.map(({ id }) => ({ id, weight: 99 })),
          weights: [1, 1],
          replacesFormulas: false,
        },
      ],
    ],
  ],
  [
    'options that changed meanwhile',
    ({ sheetId }) => [
      'recordGut',
      [{ sheetId, expected: { options: [{ id: 'x', name: 'Gone' }] }, ranks: [1], date: 'today' }],
    ],
  ],
  [
    'a weight below zero',
    ({ sheetId }) => ['applyWeights', [{ sheetId, expected: [], weights: [-1], replacesFormulas: false }]],
  ],
])('a request with %s is refused in one sentence and changes nothing', async (_claim, requestFor) => {
  const matrix = await openMatrix(decisionOf(2, 2));
  const before = fileOf(matrix.standIn);
  const [name, args] = requestFor(await matrix.read());
  await expect(matrix.call(name, ...args)).rejects.toThrow(/^Nothing was \w+.*\.$/);
  expect(fileOf(matrix.standIn)).toEqual(before);
  matrix.standIn.dispose();
});

test('a request about a sheet that is gone says so', async () => {
  const matrix = await openMatrix(decisionOf(2, 2));
  await expect(matrix.call('writeHeadline', 123_456)).rejects.toThrow(
    /^The matrix cannot be reached, because its sheet is no longer in this file/,
  );
  matrix.standIn.dispose();
});
