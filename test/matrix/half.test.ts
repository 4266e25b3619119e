/** A criterion whose first steps count for more than the last: sheet, plain formula, Insights and core say the same. */
import { type Decision, newCriterion } from '../../src/decision/decision';
import { difference } from '../../src/insight/difference';
import { subjectOf } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';
import { cellName } from '../../src/table/a1';
import { criterionCell, optionCell } from '../../src/table/map';
import { noticeCell } from '../../src/table/matrix/cells';
import { expectConsistent, type OpenMatrix, openMatrix, results } from './open_matrix';

const decision: Decision = {
  title: 'Next role',
  options: [
    { id: 'o1', name: 'Acme' },
    { id: 'o2', name: 'NewCo' },
    { id: 'o3', name: 'Beta' },
  ],
  baseline: 0,
  criteria: [
    {
      ...newCriterion('c1', 'Pay'),
      kind: 'measure',
      worst: 150,
      best: 300,
      weight: 3,
      half: 180,
      least: 170,
    },
    { ...newCriterion('c2', 'Commute'), kind: 'measure', worst: 60, best: 10, weight: 2, half: 20 },
    { ...newCriterion('c3', 'Growth'), worst: 1, best: 5, weight: 5 },
  ],
  // Values: ½, ¾, 0.25 | ½, 1, blank | 1, ¼, ½
  scores: [
    [180, 240, 165],
    [20, 10, null],
    [5, 2, 3],
  ],
};

/** By eye: 100·(3·½ + 2·½ + 5·1)/10, 100·(3·¾ + 2·1 + 5·¼)/10, 100·(3·¼ + 5·½)/8. */
const TOTALS = [75, 55, 40.625];
const close = TOTALS.map((total) => expect.closeTo(total, 9));

let open: OpenMatrix;
beforeAll(async () => {
  open = await openMatrix(decision);
});
afterAll(() => open.standIn.dispose());

test('the sheet shows the totals of the bent lines, and reads them back', async () => {
  const view = await expectConsistent(open);
  expect(view.decision).toEqual(decision);
  expect(results(open, view, 'score')).toEqual(close);
  const total = optionCell(view.map, 'score', 0);
  const formula = open.user.formula(cellName({ row: total?.row ?? 1, column: view.map.optionSpan.first }));
  expect(formula).toMatch(/WEIGHTED_SCORE\(MIDVALUE_SCORE\([^()]+\), C\d+:C\d+, D\d+:D\d+, E\d+:E\d+\)/);
});

test('the headline says scores as they were typed', async () => {
  await open.call('writeHeadline', open.place.sheetId);
  await open.user.settled();
  expect(open.user.read('B2')).toContain('Beta misses a must: “Pay” is 165, below the 170 you would accept');
});

test('why one is ahead names the scores as they were typed', async () => {
  const { decision: read } = await open.read();
  const lines = difference(voiceOf(subjectOf(read)), 1, 0)?.lines.map(({ ofFirst, ofSecond }) => [
    ofFirst,
    ofSecond,
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      [240, 180],
      [10, 20],
      [2, 5],
    ]),
  );
});

test('the plain formula gives the same, and the way back too', async () => {
  const change = (isPlain: boolean) =>
    open.call('setPlain', { sheetId: open.place.sheetId, isPlain, date: '26 November 2026' });
  await change(true);
  await open.user.settled();
  const plain = await expectConsistent(open);
  expect(results(open, plain, 'score')).toEqual(close);
  expect(plain.decision).toEqual(decision);
  await change(false);
  await open.user.settled();
  expect(results(open, await expectConsistent(open), 'score')).toEqual(close);
});

test('a half that is none is refused in words, and gives no total', async () => {
  const view = await open.read();
  const cell = criterionCell(view.map, 'half', 0);
  if (cell === null) throw new Error('no half');
  open.user.type(cellName(cell), '400');
  await open.standIn.settled();
  expect(results(open, view, 'score')[0]).toBe('A score that is half as good is not between worst and best');
  open.user.paste(cellName(cell), 'about 200');
  await open.standIn.settled();
  expect(results(open, view, 'score').filter((total) => typeof total === 'number')).toEqual([]);
  expect(String(open.user.read(cellName(noticeCell(view.map))))).toContain(
    `No totals until “Half as good at” is right: ${cellName(cell)}: “about 200” is not a number.`,
  );
  expect((await open.read()).problems.map(({ sentence, takes }) => [sentence, takes])).toEqual([
    [
      `${cellName(cell)}, half as good as the best of Pay: “about 200” is text where a number belongs; type a number or clear the cell.`,
      'all',
    ],
  ]);
  open.user.type(cellName(cell), '180');
  await open.standIn.settled();
  expect(results(open, view, 'score')).toEqual(close);
});
