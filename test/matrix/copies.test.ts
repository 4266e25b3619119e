/** A matrix says everything about itself in its cells and notes: nothing is lost in a copy, whatever else is. */
import { openHeadless } from '../../host/headless';
import type { MatrixView } from '../../src/api';
import { careerMove, expectConsistent, type OpenMatrix, openMatrix, PLAIN, withServer } from './open_matrix';
import { wiped } from './wiped';

const WEIGHTING = { words: 'Weights set by comparing pairs.', kept: '{"version":2,"pairs":[]}' };
const RANKS = [2, 1, 3, 4, 5, 6, 7];

/** Everything that the sidebar keeps with a matrix: kept weights, a ranking by gut in a covered matrix, ids, units. */
async function kept(): Promise<{ matrix: OpenMatrix; view: MatrixView }> {
  const matrix = await openMatrix(careerMove, {
    beginning: { ...PLAIN, gutFirst: true, weighting: WEIGHTING },
  });
  const { sheetId, decision } = await matrix.read();
  await matrix.call('recordGut', {
    ...{ sheetId, expected: { options: decision.options }, ranks: RANKS, date: '23 November 2026' },
  });
  return { matrix, view: await expectConsistent(matrix) };
}

const withoutPlace = ({ sheetId, sheetName, ...rest }: MatrixView) => rest;

test('a duplicate of the sheet tells the same of itself, and is a matrix of its own', async () => {
  const { matrix, view } = await kept();
  const { user } = matrix;
  const copy = user.duplicateSheet('My next role');
  await matrix.standIn.settled();
  const own = await expectConsistent(matrix);
  expect(own.sheetName).toBe(copy);
  expect(withoutPlace(own)).toEqual(withoutPlace(view));
  user.insertRowsBefore(5);
  user.type('B12', '60');
  expect((await expectConsistent(matrix)).decision.criteria[6]?.weight).toBe(60);
  user.switchTo('My next role');
  expect(await expectConsistent(matrix)).toEqual(view);
  matrix.standIn.dispose();
});

test('the file without its metadata and properties tells the same', async () => {
  const { matrix, view } = await kept();
  const again = withServer(wiped(matrix));
  again.standIn.open();
  again.user.switchTo('My next role');
  const own = await expectConsistent(again);
  expect(withoutPlace(own)).toEqual(withoutPlace(view));
  expect(own.weighting).toBe(WEIGHTING.kept);
  expect(own.gut).toEqual({ ranks: RANKS, date: '23 November 2026' });
  again.standIn.dispose();
  matrix.standIn.dispose();
});

test('so does a sheet that was copied into another file', async () => {
  const { matrix, view } = await kept();
  const other = withServer(openHeadless());
  other.standIn.open();
  const name = matrix.user.copySheetTo('My next role', other.standIn);
  other.user.switchTo(name);
  expect(withoutPlace(await expectConsistent(other))).toEqual(withoutPlace(view));
  other.standIn.dispose();
  matrix.standIn.dispose();
});

test('a covered matrix stays covered in its duplicate', async () => {
  const matrix = await openMatrix(careerMove, { beginning: { ...PLAIN, gutFirst: true } });
  matrix.user.duplicateSheet('My next role');
  await matrix.standIn.settled();
  expect((await matrix.read()).covered).toBe(true);
  expect(matrix.user.readRange('N13:V13').flat().filter(Boolean)).toEqual([]);
  matrix.standIn.dispose();
});
