/** A filter of hers over a sheet of ours: what it hides counts, and nothing is half written, whether or not a script reaches hidden rows. */
import type { MatrixView, RoundsView } from '../../src/api';
import { cellName } from '../../src/table/a1';
import { scoreCell } from '../../src/table/map';
import { decisionOf, expectConsistent, type OpenSheets, openMatrix, withServer } from './open_matrix';
import { openOptions } from './options/open_options';

jest.setTimeout(240_000);

const READINGS = [
  ['where a script reaches hidden rows', true],
  ['where it does not', false],
] as const;
const IS_FILTERED =
  /^Nothing was changed, because a filter on “[^”]+” may hide rows that would be written: choose Data ▸ Remove filter, and try again\.$/;

let file: OpenSheets;
afterEach(() => file.standIn.dispose());

const weigh = (view: MatrixView, weights: readonly number[]) =>
  file.call('applyWeights', {
    sheetId: view.sheetId,
    expected: view.decision.criteria.map(({ id, weight }) => ({ id, weight })),
    weights,
    replacesFormulas: false,
  });

describe.each(READINGS)('%s', (_about, writesFilteredRows) => {
  test('a matrix counts the criteria that are hidden, refuses to write its weights, and takes them once the filter is gone', async () => {
    const open = await openMatrix(decisionOf(4, 3), { writesFilteredRows });
    file = open;
    const before = await expectConsistent(file);
    const { first, last } = before.map.criterionSpan;
    file.user.createFilter(`A${first - 1}:T${last}`);
    file.user.hideByFilter('A', 'Criterion 2');
    const view = await expectConsistent(file);
    expect(view.decision).toEqual(before.decision);
    await expect(weigh(view, [1, 9, 1, 1])).rejects.toThrow(IS_FILTERED);
    expect((await expectConsistent(file)).decision).toEqual(before.decision);
    file.standIn.host.filters.remove(file.standIn.host.book.workbook.getActiveSheet().getSheetId());
    await weigh(view, [1, 9, 1, 1]);
    expect((await expectConsistent(file)).decision.criteria.map(({ weight }) => weight)).toEqual([
      1, 9, 1, 1,
    ]);
  });

  test('an option in view moves, a hidden one is refused, and new ones are added below', async () => {
    const open = await openOptions(['NewCo', 'Teaching', 'Own studio'], { writesFilteredRows });
    file = withServer(open);
    file.user.createFilter('A1:K4');
    file.user.hideByFilter('A', 'Teaching');
    await open.move('Own studio', 'future');
    await expect(open.move('Teaching', 'future')).rejects.toThrow(IS_FILTERED);
    await file.call('addOptions', (await open.read()).sheetId, [
      { id: '', name: 'Farm', note: '', pool: 'future', changedOn: 46_000 },
    ]);
    const { options } = await open.read();
    expect(options.map(({ name, pool }) => [name, pool])).toEqual([
      ['NewCo', null],
      ['Teaching', null],
      ['Own studio', 'future'],
      ['Farm', 'future'],
    ]);
  });
});

test('a person who types into a row in view is counted, and rounds are kept below a filter on the sheets of rounds', async () => {
  const open = await openMatrix(decisionOf(3, 2), { writesFilteredRows: false });
  file = open;
  const record = (date: number) =>
    file.call('recordRound', {
      sheetId: open.place.sheetId,
      date,
      name: '',
      note: '',
      decided: null,
      whenSame: 'record',
    });
  await record(46_000);
  for (const name of ['Rounds', 'History']) {
    file.user.switchTo(name);
    file.user.createFilter('A1:Z20');
    file.user.hideByFilter('A', '1');
  }
  file.user.switchTo(open.place.sheetName);
  const { map } = await file.read();
  const cell = scoreCell(map, 0, 0);
  file.user.type(cell === null ? '' : cellName(cell), '5');
  await file.standIn.settled();
  await record(46_030);
  const { rounds, skipped } = await file.call<RoundsView>('readRounds');
  expect(skipped).toEqual([]);
  expect(rounds.map(({ round, decision }) => [round, decision.scores[0]?.[0]])).toEqual([
    [1, 1],
    [2, 5],
  ]);
});
