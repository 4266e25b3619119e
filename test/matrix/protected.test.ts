/** Cells that somebody else has protected: what would be written there is refused whole, in a sentence that says so. */
import type { MatrixView } from '../../src/api';
import { wholeFile } from '../trust/whole_file';
import { decisionOf, type OpenMatrix, openMatrix } from './open_matrix';

jest.setTimeout(120_000);

const KEPT_OUT =
  'because Google Sheets refused it, and some cells of this file are protected so that you may not edit them: ask its owner, or try again.';

let file: OpenMatrix;
let view: MatrixView;
beforeAll(async () => {
  file = await openMatrix(decisionOf(3, 2));
  view = await file.read();
});
afterAll(() => file.standIn.dispose());

const idOf = (name: string) =>
  Number(file.standIn.host.book.workbook.getSheetBySheetName(name)?.getSheetId());
const whole = () => [...wholeFile({ ...file, idOf })].sort();

const record = (date: number) =>
  file.call('recordRound', {
    sheetId: view.sheetId,
    date,
    name: '',
    note: '',
    decided: null,
    whenSame: 'record',
  });
const nothing = { goals: '', horizon: '' };

const CHANGES: Record<string, () => Promise<unknown>> = {
  'set weights': () =>
    file.call('applyWeights', {
      sheetId: view.sheetId,
      expected: view.decision.criteria.map(({ id, weight }) => ({ id, weight })),
      weights: [9, 1, 1],
      replacesFormulas: false,
    }),
  'keep a ranking by gut': () =>
    file.call('recordGut', {
      sheetId: view.sheetId,
      expected: { options: view.decision.options },
      ranks: [1, 2],
      date: '23 November 2026',
    }),
  'keep goals': () =>
    file.call('keepFrame', {
      sheetId: view.sheetId,
      expected: nothing,
      frame: { goals: 'Build', horizon: '' },
    }),
  'write a headline': () => file.call('writeHeadline', view.sheetId),
  'go over to plain formulas': () =>
    file.call('setPlain', { sheetId: view.sheetId, isPlain: true, date: '23 November 2026' }),
};

const refused = async (change: () => Promise<unknown>) => {
  const before = whole();
  await expect(change()).rejects.toThrow(new RegExp(`^Nothing was changed[^,]*, ${KEPT_OUT}$`));
  expect(whole()).toEqual(before);
};

test('a round is kept of a matrix that is protected', async () => {
  file.user.protectFromMe(file.user.sheetInView());
  await expect(record(46_000)).resolves.toMatchObject({ code: 'recorded', round: 1 });
});

test.each(Object.entries(CHANGES))('%s in a protected matrix', (_what, change) => refused(change));

test('keep a round where History is protected', async () => {
  file.user.protectFromMe('History');
  await refused(() => record(46_001));
});

test('a copy for others is made of a protected matrix', async () => {
  await expect(
    file.call('shareBlank', { sheetId: view.sheetId, keepsWeights: true, keepsOptions: true }),
  ).resolves.toMatchObject({ sheetId: expect.any(Number) });
});

test('set weights where one of them is protected', async () => {
  file.standIn.dispose();
  file = await openMatrix(decisionOf(3, 2));
  view = await file.read();
  file.user.protectFromMe(file.user.sheetInView(), 'B6');
  await refused(CHANGES['set weights'] as () => Promise<unknown>);
});
