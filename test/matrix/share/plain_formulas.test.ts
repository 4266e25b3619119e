/** Her own matrix without the add-on, and back: every cell as it was. */

import { makeCopy } from '../../../host/headless';
import { exampleDecision } from '../../../src/decision/example';
import * as functions from '../../../src/functions/index';
import { OUR_FUNCTIONS } from '../../../src/table/share/our_functions';
import { MOST_CALLS } from '../round_trips';
import { type OpenShare, withMatrix } from './open_share';

const DATE = '26 November 2026';
let open: Awaited<ReturnType<typeof withMatrix>>;
let sheetId: number;
beforeEach(async () => {
  open = await withMatrix(exampleDecision());
  sheetId = open.place.sheetId;
  await open.call('writeHeadline', sheetId);
  await open.user.settled();
});
afterEach(() => open.standIn.dispose());

/** What is in every cell of the sheet, and what a person reads there. */
const sheetOf = async ({ script, user }: OpenShare) => {
  await user.settled();
  return script(
    'const all = sheet.getRange(1, 1, 60, 30); return [all.getFormulas(), all.getDisplayValues(), all.getNotes(), all.getNumberFormats()]',
  );
};
const row = (label: string) => open.user.readRange('A1:A40').findIndex(([cell]) => cell === label) + 1;

test('the list of our functions is that of the add-on', () => {
  expect([...OUR_FUNCTIONS].sort()).toEqual(Object.keys(functions).sort());
});

test('totals stay live, and what has no plain twin stands as a value with its date', async () => {
  const shares = open.user.readRange(`O${row('First-place share')}:U${row('First-place share')}`);
  const headline = String(open.user.read('B2'));
  expect(await open.call('setPlain', { sheetId, isPlain: true, date: DATE })).toEqual([]);
  expect(open.standIn.reports().at(-1)?.calls).toBeLessThanOrEqual(MOST_CALLS);
  await open.user.settled();
  const formulas = (
    (await open.script('return sheet.getDataRange().getFormulas().flat()')) as string[]
  ).join();
  expect(OUR_FUNCTIONS.filter((name) => formulas.includes(`${name}(`))).toEqual([]);
  expect(open.user.readRange(`O${row('First-place share')}:U${row('First-place share')}`)).toEqual(shares);
  expect(open.user.read(`B${row('First-place share')}`)).toBe(`as of ${DATE}, by the Discern add-on`);
  expect(open.user.read('B2')).toBe(`On ${DATE}: ${headline}`);
  const total = `P${row('Weighted score (0–100)')}`;
  const before = open.user.read(total);
  open.user.type('P5', '1');
  await open.user.settled();
  expect(open.user.read(total)).toBeLessThan(Number(before));
  expect((await open.call('readMatrix'))?.plainSince).toBe(DATE);
});

test('in a copy of somebody without the add-on nothing of it is missing', async () => {
  await open.call('setPlain', { sheetId, isPlain: true, date: DATE });
  await open.user.settled();
  const shown = open.user.readRange('A1:U20');
  const copy = makeCopy(open, { files: open.files, withoutFunctions: true });
  copy.standIn.open();
  await copy.user.settled();
  copy.user.switchTo('My next role');
  expect(copy.user.readRange('A1:U20')).toEqual(shown);
  copy.standIn.dispose();
});

test('going back leaves every cell as it was, formulas, values, notes and formats', async () => {
  const before = await sheetOf(open);
  await open.call('setPlain', { sheetId, isPlain: true, date: DATE });
  expect(await sheetOf(open)).not.toEqual(before);
  await open.call('setPlain', { sheetId, isPlain: false, date: DATE });
  expect(await sheetOf(open)).toEqual(before);
});

test('going back follows rows and columns that came and went meanwhile', async () => {
  await open.call('setPlain', { sheetId, isPlain: true, date: DATE });
  open.user.deleteRows(6);
  open.user.insertColumnsAfter('U', 1);
  await open.user.settled();
  await open.call('setPlain', { sheetId, isPlain: false, date: DATE });
  await open.user.settled();
  const [first, second] = [row('Weighted score (0–100)'), row('First-place share')];
  expect(open.user.formula(`N${first}`)).toContain('WEIGHTED_SCORE(N4:W11');
  expect(open.user.readRange(`O${second}:U${second}`)[0]?.every((share) => typeof share === 'number')).toBe(
    true,
  );
});

test('formulas of hers with our functions are named and stay', async () => {
  open.user.type('B40', '=WEIGHT_SHARE(B5:B11)');
  await open.user.settled();
  expect(await open.call('setPlain', { sheetId, isPlain: true, date: DATE })).toEqual(['B40']);
});

test('totals that she has changed are not written over', async () => {
  open.user.type(`N${row('Weighted score (0–100)')}`, '=WEIGHTED_SCORE(N4:V12; C4:C12; D4:D12; E4:E12)');
  await open.user.settled();
  await expect(open.call('setPlain', { sheetId, isPlain: true, date: DATE })).rejects.toThrow(
    'Nothing was changed, because the row of totals of this sheet is not as Discern writes it',
  );
});

test('without the hidden rows of the chart, so that nothing stands in the last thin column, it goes over and back too', async () => {
  open.user.deleteRows(row('Option'), 4);
  const before = await sheetOf(open);
  await open.call('setPlain', { sheetId, isPlain: true, date: DATE });
  expect((await open.call('readMatrix'))?.plainSince).toBe(DATE);
  await open.call('setPlain', { sheetId, isPlain: false, date: DATE });
  expect(await sheetOf(open)).toEqual(before);
});

test('a copy for others has plain formulas from the beginning, and that is said', async () => {
  const copy = await open.call('shareBlank', { sheetId, keepsWeights: true, keepsOptions: true });
  await expect(open.call('setPlain', { sheetId: copy.sheetId, isPlain: true, date: DATE })).rejects.toThrow(
    'Nothing was changed, because the totals of this sheet are plain formulas already: it works without the add-on.',
  );
});
