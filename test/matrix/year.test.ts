/** A year of one decision, in the spreadsheet: four rounds, what moved between them, and the same from a bare copy. */
import { type Headless, makeCopy, openHeadless } from '../../host/headless';
import type {
  HomeView,
  MatrixPlace,
  OptionsView,
  People,
  ProposedTable,
  RecordedRound,
  RoundsView,
  WizardStart,
} from '../../src/api';
import { exampleDecision } from '../../src/decision/example';
import { dayOf } from '../../src/decision/round';
import { compareRounds, gapChange } from '../../src/insight/change';
import { gapSentence } from '../../src/insight/change_sentences';
import { pivot } from '../table/history/decisions';
import { MOST_CALLS } from './round_trips';
import { withMatrix } from './share/open_share';

jest.setTimeout(240_000);

const DAYS = [dayOf(2026, 1, 12), dayOf(2026, 4, 2), dayOf(2026, 8, 3), dayOf(2026, 12, 1)] as const;

interface Open extends Headless {
  call<T>(name: string, ...args: unknown[]): Promise<T>;
}

function withCalls(headless: Headless): Open {
  headless.standIn.open();
  const call = <T>(name: string, ...args: unknown[]) =>
    headless.standIn.callFromClient(name, args) as Promise<T>;
  return { ...headless, call };
}

const toRecord = (sheetId: number, date: number, more: object = {}) => ({
  ...{ sheetId, date, name: '', note: '', decided: null, whenSame: 'ask' },
  ...more,
});

/** The cells of a sheet down to its last row that holds anything, from its headers on. */
function table({ user }: Headless, sheet: string, columns: string, last: number) {
  const [header = [], ...rows] = user.readRange(`${sheet}!A1:${columns}${last}`);
  return { header: header.map(String), rows: rows.map((cells, at) => ({ row: at + 2, cells })) };
}

/** What the matrix in view shows in the row with this label, for its seven options. */
function shownRow({ user }: Headless, label: string): unknown[] {
  const row = user.readRange('A1:A40').findIndex(([cell]) => cell === label) + 1;
  return user.readRange(`O${row}:U${row}`)[0] ?? [];
}

/** Why the gap of NewCo to the current role moved from the first round until now, as the page says it. */
function gapOf({ rounds, view }: Pick<RoundsView, 'rounds' | 'view'>) {
  const [first] = rounds;
  if (view === null || first === undefined) throw new Error('Nothing was read.');
  const comparison = compareRounds(first.decision, view.decision);
  const gap = gapChange(comparison, 1, 0);
  if (gap === null) throw new Error('There is no gap.');
  return {
    comparison,
    gap,
    sentence: gapSentence(comparison, gap, 1, 0, { since: '12 January 2026', until: null }),
  };
}

/** Options that are written down and not considered now. */
const OTHERS = [
  { name: 'Start my own', pool: 'future' },
  { name: 'Teach', pool: 'future' },
  { name: 'Move abroad', pool: 'future' },
  { name: 'Consult alone', pool: 'discarded' },
  { name: 'Retire', pool: 'discarded' },
];

let sheets: Open;
let place: MatrixPlace;
/** The weighted scores that the sheet showed on the day of each round. */
const shown: unknown[][] = [];

beforeAll(async () => {
  sheets = withCalls(openHeadless());
  const { user, standIn, call } = sheets;
  // Twelve options are written down and sorted; those under real consideration go into the matrix, known by their ids.
  const fresh = [...exampleDecision().options, ...OTHERS].map(({ name }) => ({
    ...{ id: '', name, note: '', changedOn: DAYS[0] },
    pool: 'considered',
  }));
  let sorted = await call<OptionsView>('createOptions', fresh);
  for (const { name, pool } of OTHERS) {
    const { id = '' } = sorted.options.find((option) => option.name === name) ?? {};
    sorted = await call<OptionsView>('moveOption', {
      sheetId: sorted.sheetId,
      expected: { id, name, pool: 'considered' },
      after: { pool, reason: 'Not now.', lookAgain: null, changedOn: DAYS[0] },
    });
  }
  const { options } = await call<WizardStart>('startWizard');
  place = await call<MatrixPlace>('createMatrix', {
    ...exampleDecision(),
    options: options.map(({ id, name }) => ({ id, name })),
  });
  await standIn.settled();
  // In January the current role is ahead of NewCo.
  for (const cell of ['P5', 'P6', 'P7', 'P8']) user.type(cell, '2');
  const record = async (day: number, more: object) => {
    await standIn.settled();
    shown.push(shownRow(sheets, 'Weighted score (0–100)'));
    return call<RecordedRound>('recordRound', toRecord(place.sheetId, day, more));
  };
  await record(DAYS[0], { name: 'First scores', note: 'Before any interview.' });

  // The current role falls on purpose, and an option is called by its full name.
  user.type('O8', '1');
  user.type('P3', 'NewCo Ltd');
  for (const cell of ['P5', 'P6', 'P7']) user.type(cell, '5');
  await record(DAYS[1], { name: 'After the reorganisation' });

  // A criterion is added inside the table, with a weight and scores.
  user.insertRowsAfter(11);
  for (const [column, text] of Object.entries({ A: 'Learning', B: '10', D: '1', E: '5' })) {
    user.type(`${column}12`, text);
  }
  for (const [at, column] of [...'OPQRSTU'].entries()) user.type(`${column}12`, String(2 + (at % 3)));
  await record(DAYS[2], {});

  // A scale is stretched, and the rival is paid better.
  user.type('E9', '400000');
  user.type('P9', '330000');
  await record(DAYS[3], {
    decided: {
      choice: 'NewCo Ltd',
      expected: 'Own the platform by summer.',
      sure: 0.8,
      lookAgain: dayOf(2027, 6, 1),
    },
  });
  await standIn.settled();
}, 240_000);
afterAll(() => sheets.standIn.dispose());

describe('a year of rounds', () => {
  test('begins with twelve options in three pools, of which seven are in the matrix under the same ids', async () => {
    sheets.user.switchTo('Options');
    const { options } = await sheets.call<OptionsView>('readOptions');
    sheets.user.switchTo('My next role');
    const inPool = (wanted: string) => options.filter(({ pool }) => pool === wanted);
    expect(['considered', 'future', 'discarded'].map((pool) => inPool(pool).length)).toEqual([7, 3, 2]);
    const { view } = await sheets.call<RoundsView>('readRounds');
    expect(view?.decision.options.map(({ id }) => id)).toEqual(inPool('considered').map(({ id }) => id));
  });

  test('stands on two plain tables beside the matrix, which stays in view', () => {
    expect(sheets.user.sheetNames()).toEqual(['Sheet1', 'Options', 'My next role', 'History', 'Rounds']);
    expect(sheets.user.sheetInView()).toBe('My next role');
    const rounds = table(sheets, 'Rounds', 'M', 6);
    expect(rounds.header).toEqual([
      ...['Round', 'Date', 'Name', 'Note', 'Decision', 'Criteria', 'Options', 'Leader', 'Baseline'],
      ...['Choice', 'Expected', 'How sure', 'Look again'],
    ]);
    expect(rounds.rows.map(({ cells }) => cells.slice(0, 9))).toEqual([
      [
        1,
        DAYS[0],
        'First scores',
        'Before any interview.',
        'My next role',
        7,
        7,
        "Old friends' startup",
        'Current role',
      ],
      [2, DAYS[1], 'After the reorganisation', null, 'My next role', 7, 7, 'NewCo Ltd', 'Current role'],
      [3, DAYS[2], null, null, 'My next role', 8, 7, 'NewCo Ltd', 'Current role'],
      [4, DAYS[3], null, null, 'My next role', 8, 7, 'NewCo Ltd', 'Current role'],
      new Array(9).fill(null),
    ]);
    expect(sheets.user.shown('Rounds!B2')).toBe('2026-01-12');
    expect(sheets.user.shown('Rounds!L5')).toBe('80%');
    const history = table(sheets, 'History', 'W', 2 + 7 * 7 + 7 * 7 + 8 * 7 + 8 * 7);
    expect(history.header.slice(0, 16)).toEqual([
      ...['Round', 'Date', 'Round name', 'Option', 'Role', 'Criterion', 'Score', 'Worst', 'Best', 'Weight'],
      ...['Share', 'Value', 'Contribution', 'Sure', 'Option id', 'Criterion id'],
    ]);
    expect(new Set(history.header).size).toBe(history.header.length);
    expect(history.rows[history.rows.length - 1]?.cells.every((cell) => cell === null)).toBe(true);
    for (const cell of ['Rounds!A1', 'Rounds!A2', 'History!A2', 'History!M2']) {
      expect(sheets.user.formula(cell)).toBe(null);
    }
  });

  test('keeps rounds and options where no page takes them for a matrix, a table or the tab of a person', async () => {
    const isOfRounds =
      'This sheet keeps the rounds of a matrix and holds none itself: open the sheet of the matrix.';
    for (const [name, refusal] of [
      ['History', isOfRounds],
      ['Rounds', isOfRounds],
      ['Options', 'This sheet is your list of options and holds no matrix: open the sheet of the matrix.'],
    ] as const) {
      sheets.user.switchTo(name);
      expect(await sheets.call('readMatrix')).toBeNull();
      expect((await sheets.call<ProposedTable>('proposeTable', null)).refusal).toBe(refusal);
    }
    sheets.user.switchTo('My next role');
    const { view } = await sheets.call<RoundsView>('readRounds');
    const { people } = await sheets.call<People>('readPeople', view?.sheetId);
    expect(people.map(({ sheetName }) => sheetName)).toEqual(['My next role']);
  });

  test('gives every total of every round by a pivot of History alone', () => {
    const history = table(sheets, 'History', 'W', 1 + 7 * 30);
    const sums = [...pivot({ headerRow: 1, header: history.header, rows: history.rows as never }).entries()];
    const byRound = [1, 2, 3, 4].map((round) =>
      sums.filter(([key]) => key.startsWith(`${round}/`)).map(([, sum]) => sum),
    );
    expect(byRound).toEqual(shown.map((row) => row.map((total) => expect.closeTo(total as number, 9))));
  });

  test('draws a line per option over the rounds, right of the table and of all that it draws', () => {
    const [chart] = sheets.standIn.charts().filter(({ type }) => type === 'LINE');
    const [names, ...lines] = chart?.table ?? [];
    expect(names).toEqual([
      'Date',
      ...exampleDecision().options.map(({ name }) => name.replace(/^NewCo$/, 'NewCo Ltd')),
    ]);
    expect(lines.slice(0, 4).map((line) => line.slice(1))).toEqual(
      shown.map((row) => row.map((total) => expect.closeTo(total as number, 9))),
    );
    // Right beside the table, so that sorting takes them along; the chart stands right of all columns.
    expect(sheets.user.readRange('Rounds!N1:T1')[0]).toEqual(names?.slice(1));
    expect(chart).toMatchObject({ row: 0, column: 21 });
    // The baseline is the first option.
    expect(chart?.options.series).toEqual({ 0: { color: '#202124', lineWidth: 4 } });
  });

  test('says what moved the gap, and its parts add up', async () => {
    const { rounds, view, skipped } = await sheets.call<RoundsView>('readRounds');
    expect(skipped).toEqual([]);
    expect(rounds.map(({ round, date }) => [round, date])).toEqual(DAYS.map((day, at) => [at + 1, day]));
    const { comparison, gap, sentence } = gapOf({ rounds, view });
    expect(comparison.renamed).toEqual([{ of: 'options', before: 'NewCo', after: 'NewCo Ltd' }]);
    expect(comparison.differences).toMatchObject({
      optionsAdded: [],
      optionsRemoved: [],
      criteriaRemoved: [],
    });
    expect(comparison.differences.criteriaAdded).toHaveLength(1);
    const { baselineFell, rivalRose, weightsMoved, scalesMoved, blanksChanged } = gap.parts;
    expect(baselineFell).toBeGreaterThan(0);
    expect(baselineFell + rivalRose + weightsMoved + scalesMoved + blanksChanged).toBeCloseTo(gap.change, 9);
    expect(sentence).toMatch(
      /^Since 12 January 2026 Current role fell .*; NewCo Ltd rose .*\. NewCo Ltd was .* behind and is .* ahead\.$/,
    );
  });

  test('reads the same from a copy of the file without metadata and properties', async () => {
    const copy = withCalls(makeCopy(sheets, { keepsMetadata: false }));
    copy.user.switchTo('My next role');
    const there = await copy.call<RoundsView>('readRounds');
    const here = await sheets.call<RoundsView>('readRounds');
    expect(there.rounds).toEqual(here.rounds);
    expect(there.view?.decision).toEqual(here.view?.decision);
    expect(gapOf(there).gap).toEqual(gapOf(here).gap);
    expect(gapOf(there).sentence).toBe(gapOf(here).sentence);
    const again = toRecord(there.view?.sheetId ?? 0, DAYS[3] + 1);
    expect(await copy.call('recordRound', again)).toEqual({ code: 'same', round: 4 });
    copy.standIn.dispose();
  });
});

describe('recording', () => {
  const lastCalls = () => sheets.standIn.reports().slice(-1)[0]?.calls ?? Infinity;

  test('the same again is pointed out, and only the note is kept where she wants', async () => {
    const before = table(sheets, 'History', 'W', 300);
    expect(await sheets.call('recordRound', toRecord(place.sheetId, DAYS[3] + 9))).toEqual({
      code: 'same',
      round: 4,
    });
    const note = toRecord(place.sheetId, DAYS[3] + 9, { note: 'Slept on it.', whenSame: 'note' });
    expect(await sheets.call('recordRound', note)).toEqual({ code: 'note-kept', round: 4 });
    expect(sheets.user.read('Rounds!D5')).toBe('10 December 2026: Slept on it.');
    expect(table(sheets, 'History', 'W', 300)).toEqual(before);
  });

  test('keeps columns of the person, wherever she moved ours, and takes no more calls for a longer history', async () => {
    const { user, call, standIn } = sheets;
    user.switchTo('History');
    user.moveColumns('M', 1, 'A');
    user.type('Y1', 'My remark');
    user.type('Y2', 'odd');
    user.switchTo('Rounds');
    user.type('X1', 'Mood');
    user.type('X2', 'fine');
    user.switchTo('My next role');
    await standIn.settled();
    const { code, round } = await call<RecordedRound>(
      'recordRound',
      toRecord(place.sheetId, DAYS[3] + 20, { whenSame: 'record' }),
    );
    expect([code, round]).toEqual(['recorded', 5]);
    // Reading the matrix takes nine of them, the lock three, looking whether both sheets end as they did thirteen.
    expect(lastCalls()).toBeLessThanOrEqual(MOST_CALLS);
    expect([user.read('History!Y2'), user.read('Rounds!X2')]).toEqual(['odd', 'fine']);
    const { rounds, skipped } = await call<RoundsView>('readRounds');
    expect(skipped).toEqual([]);
    expect(rounds[4]?.decision).toEqual(rounds[3]?.decision);
    expect(lastCalls()).toBeLessThanOrEqual(18);
  });

  test('two people at once lose nothing', async () => {
    const { call, user } = sheets;
    user.type('O5', '2');
    const both = await Promise.all(
      [1, 2].map((day) =>
        call<RecordedRound>(
          'recordRound',
          toRecord(place.sheetId, DAYS[3] + 30 + day, { whenSame: 'record' }),
        ),
      ),
    );
    expect(both.map(({ round }) => round).sort()).toEqual([6, 7]);
    const { rounds, skipped } = await call<RoundsView>('readRounds');
    expect(skipped).toEqual([]);
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('is refused while a cell holds what is no score, which is named', async () => {
    const { call, user } = sheets;
    user.paste('O5', 'maybe');
    await expect(call('recordRound', toRecord(place.sheetId, DAYS[3] + 40))).rejects.toThrow(
      /^Nothing was recorded, because a cell has to be corrected first: O5, .*maybe/,
    );
    user.type('O5', '2');
    await sheets.standIn.settled();
  });
});

test('a matrix whose totals are covered is not recorded: that would show them', async () => {
  const covered = withCalls(openHeadless());
  const { sheetId } = await covered.call<MatrixPlace>('createMatrix', exampleDecision(), {
    gutFirst: true,
    weighting: null,
  });
  await covered.standIn.settled();
  await expect(covered.call('recordRound', toRecord(sheetId, DAYS[0]))).rejects.toThrow(
    /until you have ranked by gut\.$/,
  );
  expect(covered.user.sheetNames()).toEqual(['Sheet1', 'My next role']);
  covered.standIn.dispose();
});

describe('restoring', () => {
  test('builds the matrix of a round on a new sheet, says which, and records that', async () => {
    const { call, user, standIn } = sheets;
    const before = user.readRange("'My next role'!A1:AD30");
    const { sheetName, sheetId } = await call<MatrixPlace>('restoreRound', 1, DAYS[3] + 60);
    await standIn.settled();
    expect(sheetName).toBe('My next role (round 1, 12 January 2026)');
    expect(user.readRange("'My next role'!A1:AD30")).toEqual(before);
    const there = await call<RoundsView>('readRounds');
    expect(there.view?.sheetId).toBe(sheetId);
    const { title, ...then } = there.rounds[0]?.decision ?? { title: '' };
    expect(title).toBe('My next role');
    expect(there.view?.decision).toEqual({ ...then, title: sheetName });
    const said = there.rounds[there.rounds.length - 1];
    expect(said).toMatchObject({ name: 'Round 1 restored', date: DAYS[3] + 60 });
    expect(said?.note).toContain(sheetName);
    const totals = shownRow(sheets, 'Weighted score (0–100)');
    expect(totals).toEqual(shown[0]?.map((total) => expect.closeTo(total as number, 9)));
    user.switchTo('My next role');
  });
});

test('sheets that were renamed are known by their headers: recorded on, read and restored from', async () => {
  const { call, user, standIn } = sheets;
  user.renameSheet('Rounds', 'My year');
  user.renameSheet('History', 'All that was');
  user.renameSheet('Options', 'Moves');
  const before = user.sheetNames();
  const more = { name: 'Renamed', whenSame: 'record' };
  const { round } = await call<RecordedRound>('recordRound', toRecord(place.sheetId, DAYS[3] + 70, more));
  expect(user.sheetNames()).toEqual(before);
  const { rounds, skipped } = await call<RoundsView>('readRounds');
  expect(skipped).toEqual([]);
  expect(rounds.map(({ name }) => name)).toContain('Renamed');
  expect((await call<HomeView>('readHome')).rounds.map((seen) => seen.round)).toContain(round);
  expect((await call<HomeView>('readHome')).pools).toMatchObject({ considered: 7, future: 3, discarded: 2 });
  expect((await call<OptionsView>('readOptions')).sheetName).toBe('Moves');
  expect((await call<WizardStart>('startWizard')).options).toHaveLength(7);
  await expect(call('createOptions', [])).rejects.toThrow('this file has a sheet of options already');
  await call<MatrixPlace>('restoreRound', round, DAYS[3] + 71);
  await standIn.settled();
  expect(user.sheetNames()).toHaveLength(before.length + 1);
  user.switchTo('My next role');
  for (const [from, to] of [
    ['My year', 'Rounds'],
    ['All that was', 'History'],
    ['Moves', 'Options'],
  ] as const) {
    user.renameSheet(from, to);
  }
});

describe('old scores', () => {
  test('are marked in their notes on request, beside what stands there, and the marks go again', async () => {
    const { call, user } = sheets;
    await call('keepStaleMonths', 7);
    expect((await call<RoundsView>('readRounds')).staleMonths).toBe(7);
    expect(user.note('Rounds!B1')).toContain('more than 7 months');
    const marked = await call<number>('markStale', {
      sheetId: place.sheetId,
      months: 7,
      today: dayOf(2026, 12, 20),
    });
    expect(marked).toBeGreaterThan(20);
    expect(user.note('O6')).toBe('Unchanged since 12 January 2026.');
    // Changed in spring, summer and autumn: not old in December.
    expect([user.note('P9'), user.note('O12')]).toEqual(['', '']);
    await call('markStale', { sheetId: place.sheetId, months: null, today: dayOf(2026, 12, 20) });
    expect(user.note('O6')).toBe('');
  });
});

test('a History without rounds, left by a run that broke, is used by the next one', async () => {
  const { call, script } = await withMatrix(exampleDecision());
  const { sheetId } = (await call('readMatrix')) ?? { sheetId: 0 };
  const record = (day: number, note: string) =>
    call('recordRound', {
      ...{ sheetId, date: day, name: '', note, decided: null, whenSame: 'record' },
    });
  await record(DAYS[0], 'first');
  await script(
    "const file = SpreadsheetApp.getActiveSpreadsheet(); const history = file.getSheetByName('History'); history.deleteRows(2, history.getLastRow() - 1); file.deleteSheet(file.getSheetByName('Rounds'))",
  );
  expect(await record(DAYS[1], 'again')).toEqual({ code: 'recorded', round: 1 });
  const { rounds, skipped } = await call('readRounds');
  expect([rounds.map(({ note }) => note), skipped]).toEqual([['again'], []]);
  // With rows in it the other sheet is missed, because something would be lost.
  await script(
    "const file = SpreadsheetApp.getActiveSpreadsheet(); file.deleteSheet(file.getSheetByName('Rounds'))",
  );
  await expect(record(DAYS[2], 'third')).rejects.toThrow('the sheet “Rounds” is missing');
});
