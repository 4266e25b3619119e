/** What Home reads: within ten service calls whatever the size, wherever and in whatever copy. */
import { makeCopy } from '../../host/headless';
import { stepLines } from '../../sidebar/home/step_lines';
import { matrixOf } from '../../sidebar/matrix/model';
import type { HomeView, MatrixView } from '../../src/api';
import { dayOf } from '../../src/decision/day';
import {
  decisionOf,
  type OpenMatrix,
  type OpenSheets,
  openMatrix,
  openSheets,
  withServer,
} from './open_matrix';

// A busy machine takes its time.
jest.setTimeout(240_000);

const DAY = dayOf(2026, 10, 4);

const options = (names: string[]) =>
  names.map((name, at) => ({
    id: `p${at}`,
    name,
    note: '',
    pool: at === 0 ? ('considered' as const) : null,
    changedOn: DAY,
  }));

/** Records the matrix in view, on a day on which something was decided unless told otherwise. */
const record = (file: OpenMatrix, date: number, isDecided = true) =>
  file.call('recordRound', {
    ...{ sheetId: file.place.sheetId, date, name: '', note: '', whenSame: 'record' },
    decided: isDecided ? { choice: 'Option 2', expected: '', sure: null, lookAgain: DAY + 200 } : null,
  });

/** What Home says of the matrix in view, by its steps. */
async function said(file: OpenSheets): Promise<Record<string, string>> {
  const view = await file.read();
  const { lines } = stepLines(view, matrixOf(view), await file.call<HomeView>('readHome'));
  return Object.fromEntries(
    lines.map(({ name, sentences }) => [name, sentences.join(' ').replace(/[\u2066-\u2069]/g, '')]),
  );
}

const DECIDED =
  '2 rounds, last on 4 October 2026. Decided for Option 2 on 4 October 2026. To look at again on 22 April 2027.';
const NO_ROUND = 'No round of this matrix is on a sheet “Rounds” yet.';

test('takes ten calls at most, one more where a sheet is not there, as many for a large matrix as for a small one', async () => {
  const calls: unknown[] = [];
  for (const size of [3, 12]) {
    const file = await openMatrix(decisionOf(size, size));
    await record(file, DAY);
    const { rounds } = await file.call<HomeView>('readHome');
    calls.push(file.standIn.reports().at(-1)?.calls);
    expect(rounds.map(({ criteria }) => criteria.length)).toEqual([size]);
    file.standIn.dispose();
  }
  // The sheet Options is not there, and is looked for by its headers.
  expect(calls[0]).toBeLessThanOrEqual(11);
  expect(calls[1]).toBe(calls[0]);
});

test('says the same of a matrix that was renamed, in a copy without metadata and properties, and nothing of another', async () => {
  const file = await openMatrix(decisionOf(3, 3));
  await record(file, DAY - 90, false);
  await record(file, DAY);
  await file.call('createOptions', options(['Option 2', 'Own studio']));
  file.user.switchTo(file.place.sheetName);
  const frame = { goals: '=Build things', horizon: 'three years' };
  const expected = { goals: '', horizon: '' };
  await file.call('keepFrame', { sheetId: file.place.sheetId, expected, frame });
  const before = await said(file);
  expect(before.Frame).toBe('Goals: =Build things Horizon: three years');
  expect(before.Options).toMatch(/“Options”: 1 under real consideration, 1 not sorted yet\.$/);
  expect(before.Decided).toBe(DECIDED);
  await expect(file.call('keepFrame', { sheetId: file.place.sheetId, expected, frame })).rejects.toThrow(
    'Nothing was written, because the goals or the horizon changed',
  );

  file.user.type('A1', 'Another name');
  await file.standIn.settled();
  expect(await said(file)).toEqual(before);
  const copy = withServer(makeCopy(file, { keepsMetadata: false }));
  copy.standIn.open();
  copy.user.switchTo(file.place.sheetName);
  expect(await said(copy)).toEqual(before);
  copy.standIn.dispose();

  const other = { ...decisionOf(2, 4), title: 'Another' };
  const criteria = other.criteria.map((criterion, at) => ({ ...criterion, id: `z${at}` }));
  await file.call('createMatrix', { ...other, criteria });
  expect((await said(file)).Decided).toBe(NO_ROUND);
  file.standIn.dispose();
});

test('in an empty file and on a sheet without a matrix there is nothing, and no failure', async () => {
  const file = openSheets();
  expect(await file.call('readHome')).toEqual({ rounds: [], pools: null });
  expect(await file.call<MatrixView | null>('readMatrix')).toBeNull();
  file.standIn.dispose();
});

const ACROSS = [
  ['', 'Pay', 'Fun'],
  ['Weight', '3', '1'],
  ['Worst', '0', '0'],
  ['Best', '10', '10'],
  ['Stay', '5', '8'],
  ['Go', '9', ''],
];
const DOWN = (ACROSS[0] ?? []).map((_, column) => ACROSS.map((row) => row[column] ?? ''));

test.each([
  ['criteria down', [['Criterion', ...(DOWN[0] ?? []).slice(1)], ...DOWN.slice(1)]],
  ['criteria across', ACROSS],
])('reads a table by hand, %s', async (_way, rows) => {
  const file = openSheets();
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== '') file.user.type(`${'ABCDEF'[column]}${row + 1}`, text);
    }
  }
  await file.standIn.settled();
  const { sheetId, state, corrections } = await file.call<{
    sheetId: number;
    state: string;
    corrections: object;
  }>('proposeTable', null);
  await file.call('adoptTable', { sheetId, state, corrections, results: null });
  expect(await said(file)).toEqual({
    Frame: '',
    Options: '2 options, none of them chosen as the baseline.',
    Criteria: '2 criteria, each with its worst and best.',
    Weights: 'Given in the sheet.',
    Scores: '3 of 4 scored, none has a note.',
    Result: 'Go leads Stay by 32.5 points.',
    Decided: NO_ROUND,
  });
  file.standIn.dispose();
});
