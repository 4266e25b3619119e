/** What the questions need is kept in the sheet: which scale a weight was set for, and what is no problem to her. */
import { openQuestions } from '../../sidebar/matrix/open_questions';
import type { MatrixView } from '../../src/api';
import { cellName } from '../../src/table/a1';
import { type CriterionField, criterionCell } from '../../src/table/map';
import { fourFaults, STRETCHED } from '../fixtures/four_faults';
import { ready } from '../sidebar/views';
import { expectConsistent, type OpenMatrix, openMatrix, openSheets, withServer } from './open_matrix';
import { wiped } from './wiped';

const PAY = 3;
const SET_FOR = { weight: 19, worst: 150_000, best: 300_000 };

/** Types into a field of a criterion, as she would. */
function type(
  { user }: Pick<OpenMatrix, 'user'>,
  view: MatrixView,
  field: CriterionField,
  value: number,
): void {
  const cell = criterionCell(view.map, field, PAY);
  if (cell !== null) user.type(cellName(cell), String(value));
}

/** The matrix of the four faults as the wizard makes it, with its scores, and its scale of pay stretched in the sheet. */
async function stretchedMatrix(): Promise<{ matrix: OpenMatrix; view: MatrixView }> {
  const matrix = await openMatrix(fourFaults);
  const view = await matrix.read();
  type(matrix, view, 'worst', STRETCHED.worst);
  type(matrix, view, 'best', STRETCHED.best);
  return { matrix, view: await expectConsistent(matrix) };
}

/** By which the question about the scale is known, as long as it stands where it does. */
const MOVED = `scale-moved c4 ${SET_FOR.worst}..${SET_FOR.best} ${STRETCHED.worst}..${STRETCHED.best}`;

const asked = (view: MatrixView) => openQuestions(ready(view)).map(({ key }) => key);

const weightsChange = ({ sheetId, decision }: MatrixView, pay: number) => ({
  sheetId,
  expected: decision.criteria.map(({ id, weight }) => ({ id, weight })),
  weights: decision.criteria.map(({ weight }, at) => (at === PAY ? pay : weight)),
  replacesFormulas: false,
});

test('a scale that was stretched in the sheet is asked about, and the weight that keeps the trade-off settles it', async () => {
  const { matrix, view } = await stretchedMatrix();
  expect(view.weighed[PAY]).toEqual(SET_FOR);
  const [first] = openQuestions(ready(view));
  expect(first?.question).toMatchObject({ code: 'scale-moved', weight: 19, keeps: { weight: 38 } });
  const applied = await matrix.call<MatrixView>('applyWeights', weightsChange(view, 38));
  expect(applied.weighed[PAY]).toEqual({ weight: 38, ...STRETCHED });
  expect(await expectConsistent(matrix)).toEqual(applied);
  expect(asked(applied)).not.toContain(MOVED);
  // Put back, it is asked again: the weight of before was set for the scale of before.
  const back = { ...weightsChange(applied, 19), weighed: view.weighed };
  expect(asked(await matrix.call<MatrixView>('applyWeights', back))).toContain(MOVED);
  matrix.standIn.dispose();
});

test('of a weight that she types nobody knows what it was set for, until weights are set', async () => {
  const { matrix, view } = await stretchedMatrix();
  type(matrix, view, 'weight', 25);
  const typed = await expectConsistent(matrix);
  expect(typed.weighed).toEqual([
    expect.anything(),
    expect.anything(),
    expect.anything(),
    null,
    expect.anything(),
  ]);
  expect(asked(typed)).not.toContain(MOVED);
  const { sheetId } = typed;
  await matrix.call('saveWeighting', sheetId, { words: 'Weights set by typing points.', kept: '{}' });
  const set = await matrix.call<MatrixView>('applyWeights', weightsChange(typed, 26));
  expect(set.weighed[PAY]).toEqual({ weight: 26, ...STRETCHED });
  expect(set.weighed[0]).toEqual({ weight: 20, worst: 1, best: 5 });
  expect(await matrix.read()).toEqual(set);
  matrix.standIn.dispose();
});

test('a wider scale is written with its weight, and both belong together from then on', async () => {
  const { matrix, view } = await stretchedMatrix();
  const { id = '', worst = null, best = null, weight = null } = view.decision.criteria[PAY] ?? {};
  const expected = { id, worst, best, weight };
  const wider = await matrix.call<MatrixView>('changeScale', {
    ...{ sheetId: view.sheetId, expected, worst: 100_000, best: 500_000, weight: 40 },
  });
  expect(wider.weighed[PAY]).toEqual({ weight: 40, worst: 100_000, best: 500_000 });
  expect(await expectConsistent(matrix)).toEqual(wider);
  // One Undo takes back the scale alone, which then has moved since the weight was set; the next ones all of it.
  await matrix.user.undo();
  const undone = await expectConsistent(matrix);
  expect(undone.decision.criteria[PAY]).toEqual({ ...view.decision.criteria[PAY], weight: 40 });
  expect(undone.weighed).toEqual(wider.weighed);
  expect(asked(undone)[0]).toBe('scale-moved c4 100000..500000 100000..400000');
  await matrix.user.undo();
  await matrix.user.undo();
  expect(await expectConsistent(matrix)).toEqual(view);
  matrix.standIn.dispose();
});

test('what is no problem, and what weights were set for, survive a copy without metadata, and a new name', async () => {
  const { matrix, view } = await stretchedMatrix();
  const before = asked(view);
  expect(before.slice(0, 4)).toEqual([
    MOVED,
    'splitting c1 c2 c3',
    expect.stringMatching(/^flat/),
    expect.stringMatching(/^halo/),
  ]);
  const { sheetId } = view;
  const question = { sheetId, key: 'splitting c1 c2 c3', words: 'Would you give “Ownership” 61%?' };
  const kept = await matrix.call<MatrixView>('setAsideQuestion', { ...question, isAside: true });
  expect(kept.setAside).toEqual([{ key: question.key, words: question.words }]);
  expect(await matrix.read()).toEqual(kept);
  expect(asked(kept)).toEqual(before.filter((key) => key !== question.key));
  matrix.user.type(cellName(criterionCell(kept.map, 'name', PAY) ?? { row: 1, column: 1 }), 'Salary');
  const again = withServer(wiped(matrix));
  again.standIn.open();
  again.user.switchTo(view.sheetName);
  const copy = await again.read();
  expect(copy.decision.criteria[PAY]?.name).toBe('Salary');
  expect(copy.weighed).toEqual(view.weighed);
  expect(copy.setAside).toEqual(kept.setAside);
  expect(asked(copy)).toEqual(asked(kept));
  const open = await again.call<MatrixView>('setAsideQuestion', {
    ...question,
    sheetId: copy.sheetId,
    isAside: false,
  });
  expect(asked(open)).toEqual(before);
  again.standIn.dispose();
  matrix.standIn.dispose();
});

test('in a table of her own that lies the other way nothing is known until weights are set, and her cells stay', async () => {
  const table = [
    ['Option', 'Pay', 'Fun', 'Calm'],
    ['Weight', '3', '1', '2'],
    ['Worst', '0', '0', '0'],
    ['Best', '10', '10', '10'],
    ['Stay', '5', '8', '6'],
    ['Go', '9', '4', '7'],
  ];
  const sheets = openSheets();
  const { user } = sheets;
  table.forEach((row, at) => {
    row.forEach((text, column) => {
      user.type(`${'ABCD'[column]}${at + 1}`, text);
    });
  });
  user.type('F5', '=WEIGHTED_SCORE(B5:D6; B2:D2; B3:D3; B4:D4)');
  await sheets.standIn.settled();
  const view = await sheets.read();
  expect([view.map.orientation, view.weighed]).toEqual(['across', [null, null, null]]);
  const { sheetId, decision } = view;
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  const change = { sheetId, expected, weights: [4, 1, 2], replacesFormulas: false };
  const set = await sheets.call<MatrixView>('applyWeights', change);
  const scale = { worst: 0, best: 10 };
  expect(set.weighed).toEqual([4, 1, 2].map((weight) => ({ weight, ...scale })));
  expect(user.note('A2')).toContain('Pay: weight 4 for 0 to 10');
  user.type('B4', '20');
  await sheets.standIn.settled();
  const [first] = openQuestions(ready(await sheets.read()));
  expect(first?.question).toMatchObject({
    code: 'scale-moved',
    criteria: [0],
    weight: 4,
    keeps: { weight: 8 },
  });
  const question = { sheetId, key: 'x', words: 'Is it?', isAside: true };
  expect((await sheets.call<MatrixView>('setAsideQuestion', question)).setAside).toHaveLength(1);
  expect(user.readRange('A1:D6').map((row) => row.map(String))).toEqual(
    table.map((row, at) =>
      row.map((text, column) => (column === 1 && at === 1 ? '4' : column === 1 && at === 3 ? '20' : text)),
    ),
  );
  sheets.standIn.dispose();
});
