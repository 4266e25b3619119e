import { openHeadless } from '../../host/headless';
import type { User } from '../../host/user';
import type { Adoption, MatrixView, ProposedTable } from '../../src/api';
import { columnLetters } from '../../src/table/a1';
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { unreadSentence } from '../../src/table/unread_words';
import type { FixtureCell, TableFixture } from '../fixtures/tables/fixture';
import { TABLES } from '../fixtures/tables/tables';
import { MOST_CALLS } from './round_trips';

/** A spreadsheet with the add-on, into which somebody has typed a table. */
function openTable(rows: TableFixture['rows']) {
  const sheets = openHeadless();
  sheets.standIn.open();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const text = typedText(cell);
      if (text !== '') sheets.user.type(`${columnLetters(c + 1)}${r + 1}`, text);
    });
  });
  const call = <T>(name: string, ...args: unknown[]) =>
    sheets.standIn.callFromClient(name, args) as Promise<T>;
  const propose = () => call<ProposedTable>('proposeTable', null);
  const adopt = async (changes: Partial<Adoption> = {}) => {
    await sheets.standIn.settled();
    const { sheetId, state, corrections } = await propose();
    return call<MatrixView>('adoptTable', { sheetId, state, corrections, results: null, ...changes });
  };
  const calls = (name: string) =>
    sheets.standIn.reports().find(({ functionName }) => functionName === name)?.calls ?? Number.NaN;
  return { ...sheets, call, propose, adopt, calls, whole: () => sheets.user.readRange('A1:J14') };
}

function typedText(cell: FixtureCell): string {
  if (typeof cell !== 'object') return String(cell);
  if ('formula' in cell) return cell.formula;
  return cell.shown;
}

const WITHOUT_DATES = TABLES.filter(
  ({ rows }) => !rows.flat().some((cell) => typeof cell === 'object' && 'date' in cell),
);
const [FIRST, , PAIRS] = TABLES;
if (FIRST === undefined || PAIRS === undefined) throw new Error('The tables are gone.');

describe('a table that was typed into a sheet is proposed, adopted and found again', () => {
  test.each(WITHOUT_DATES.map((table) => [table.about, table] as const))(
    '%s',
    async (_about, { rows, reads }) => {
      const sheets = openTable(rows);
      await sheets.standIn.settled();
      const before = sheets.whole();
      // The formulas of the fixtures have the values that they say.
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (typeof cell !== 'object' || !('formula' in cell)) return;
          expect(before[r]?.[c]).toBe(cell.value);
        });
      });
      const view = await sheets.adopt();
      expect(view.decision.options.map(({ name }) => name)).toEqual(reads.options);
      expect(view.decision.criteria.map(({ name }) => name)).toEqual(reads.criteria);
      expect(unreadSentence(view.unread, view.map)).toBe(reads.unread);
      expect(sheets.whole()).toEqual(before);
      const again = await sheets.call<MatrixView>('readMatrix');
      expect(again).toEqual(view);
      expect(sheets.calls('proposeTable')).toBeLessThanOrEqual(10);
      expect(sheets.calls('adoptTable')).toBeLessThanOrEqual(MOST_CALLS);
      sheets.standIn.dispose();
    },
  );
});

test('the record says in words what is what, and goes with a duplicate', async () => {
  const sheets = openTable(FIRST.rows);
  const view = await sheets.adopt();
  expect(sheets.user.note('A1')).toMatch(
    /^Discern reads this table so, as you have confirmed\.\nCriteria: Pay, Team, Commute\.\nWeights: by “Weight \(%\)”\. Scale: one scale for all, 1 to 5\.\nOptions: Acme, Bolt\.\nNot read: Total \(a total\), Notes \(a note\)\./,
  );
  expect(sheets.user.note('A1').split('Kept by Discern')[0]).not.toMatch(/\b[A-E][1-9]\b/);
  const copy = sheets.user.duplicateSheet('Sheet1');
  const found = await sheets.call<MatrixView>('readMatrix');
  expect(found).toEqual({ ...view, sheetId: found.sheetId, sheetName: copy });
  sheets.standIn.dispose();
});

test('results stand in an empty line that was picked, and nowhere else', async () => {
  const sheets = openTable(FIRST.rows);
  await expect(sheets.adopt({ results: { row: 5, column: 3 } })).rejects.toThrow(
    /need an empty line outside/,
  );
  const before = sheets.whole();
  await sheets.adopt({ results: { row: 7, column: 1 } });
  await sheets.standIn.settled();
  expect(sheets.user.readRange('C7:D7')).toEqual([[52.5, 57.5]]);
  expect(sheets.whole().filter((_, row) => row !== 6)).toEqual(before.filter((_, row) => row !== 6));
  const view = await sheets.call<MatrixView>('readMatrix');
  expect(view.map.optionFields.score).toBe(7);
  expect(view.decision.options.map(({ name }) => name)).toEqual(['Acme', 'Bolt']);
  sheets.standIn.dispose();
});

const THREE = [
  ['Criterion', 'Pay', 'Fun'],
  ['Weight', 1, 3],
  ['Worst', 0, 0],
  ['Best', 10, 10],
  ['Stay', 2, 4],
  ['Wait', 4, 0],
  ['Go', 10, 6],
];
const turned = (rows: typeof THREE) => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));

test.each([
  ['down', turned(THREE), { row: 6, column: 1 }, 'D6:G6', (user: User) => user.moveColumns('G', 1, 'E')],
  ['across', THREE, { row: 1, column: 5 }, 'E4:E7', (user: User) => user.moveRows(7, 1, 5)],
] as const)(
  'results stay with their options where the last of these becomes the first: criteria %s',
  async (_lies, rows, results, totals, move) => {
    const sheets = openTable(rows);
    await sheets.adopt({ results });
    await sheets.standIn.settled();
    expect(sheets.user.readRange(totals).flat()).toEqual(['Weighted score', 35, 10, 70]);
    move(sheets.user);
    await sheets.standIn.settled();
    expect(sheets.user.readRange(totals).flat()).toEqual(['Weighted score', 70, 35, 10]);
    const { decision } = await sheets.call<MatrixView>('readMatrix');
    expect(decision.options.map(({ name }) => name)).toEqual(['Go', 'Stay', 'Wait']);
    sheets.standIn.dispose();
  },
);

test('with weighted halves between the options each has a formula of its own; the headline leaves the halves out', async () => {
  const sheets = openTable(PAIRS.rows);
  const view = await sheets.adopt({ results: { row: 9, column: 1 } });
  await sheets.call('writeHeadline', view.sheetId);
  await sheets.standIn.settled();
  expect(sheets.user.readRange('C9:F9')).toEqual([[70, null, 72.5, null]]);
  const texts = sheets.user.readRange('A10:A14').flat().map(String);
  expect(texts.find((text) => text.includes('leads'))).toMatch(/^Pro leads Air by 2.5 points/);
  const after = await sheets.call<MatrixView>('readMatrix');
  expect(after.decision).toEqual(view.decision);
  expect(after.unread).toEqual(view.unread);
  sheets.standIn.dispose();
});

test('weights, gut ranking and headline work beside it, and it stays the same table', async () => {
  const sheets = openTable(FIRST.rows);
  const view = await sheets.adopt();
  const { sheetId, decision } = view;
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  await sheets.call('applyWeights', { sheetId, expected, weights: [0.2, 0.3, 0.5], replacesFormulas: false });
  const gut = { sheetId, expected: { options: decision.options }, ranks: [2, 1], date: 'today' };
  for (let time = 0; time < 2; time += 1) await sheets.call('recordGut', gut);
  await sheets.call('writeHeadline', sheetId);
  await sheets.standIn.settled();
  const after = await sheets.call<MatrixView>('readMatrix');
  expect(after.decision.criteria.map(({ weight }) => weight)).toEqual([0.2, 0.3, 0.5]);
  expect(after.gut).toEqual({ ranks: [2, 1], date: 'today' });
  expect(after.unread).toEqual(view.unread);
  expect(
    sheets.user
      .readRange('A1:A14')
      .flat()
      .filter((text) => text === 'Rank by gut'),
  ).toHaveLength(1);
  sheets.standIn.dispose();
});

test('a table that changed since it was proposed is not adopted', async () => {
  const sheets = openTable(FIRST.rows);
  await sheets.standIn.settled();
  const { sheetId, state } = await sheets.propose();
  sheets.user.type('C2', '5');
  await sheets.standIn.settled();
  const adoption = { sheetId, state, corrections: NO_CORRECTIONS, results: null };
  await expect(sheets.call('adoptTable', adoption)).rejects.toThrow(
    'Nothing was written, because the table changed in the sheet meanwhile: refresh and confirm it again.',
  );
  expect(sheets.user.note('A1')).toBe('');
  sheets.standIn.dispose();
});

test('what is selected is the table, and what was left out stays out', async () => {
  const sheets = openTable(FIRST.rows);
  await sheets.standIn.settled();
  sheets.user.select('A1:D3');
  const { table } = await sheets.propose();
  expect(table?.decision.criteria.map(({ name }) => name)).toEqual(['Pay', 'Team']);
  const view = await sheets.adopt();
  sheets.user.select('G9');
  const after = await sheets.call<MatrixView>('readMatrix');
  expect(after.decision).toEqual(view.decision);
  sheets.standIn.dispose();
});
