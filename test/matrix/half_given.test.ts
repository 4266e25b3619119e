/** A half that is given, changed and cleared in a matrix that stands already: the whole sheet follows, and comes back. */
import type { HalfChanged, MatrixView, ProposedTable, RoundsView } from '../../src/api';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { cellName } from '../../src/table/a1';
import { criterionCell } from '../../src/table/map';
import type { Bench } from '../host/fixture';
import { expectConsistent, type OpenSheets, results, withServer } from './open_matrix';
import { MOST_CALLS, roundTrips } from './round_trips';
import { withMatrix } from './share/open_share';
import { wiped } from './wiped';

/** Straight: 100·(3·⅕ + 2·⅘ + 5·1)/10 and 100·(3·⅗ + 2·1 + 5·¼)/10. */
const straight: Decision = {
  title: 'Next role',
  options: [
    { id: 'o1', name: 'Acme' },
    { id: 'o2', name: 'NewCo' },
  ],
  baseline: 0,
  criteria: [
    {
      ...newCriterion('c1', 'Pay'),
      kind: 'measure',
      unit: 'k€',
      worst: 150,
      best: 300,
      weight: 3,
      least: 160,
    },
    { ...newCriterion('c2', 'Commute'), kind: 'measure', unit: 'min', worst: 60, best: 10, weight: 2 },
    { ...newCriterion('c3', 'Growth'), worst: 1, best: 5, weight: 5 },
  ],
  scores: [
    [180, 240],
    [20, 10],
    [5, 2],
  ],
};
const STRAIGHT = [72, 50.5];
/** Pay with a half at 180: ½ and ¾. */
const BENT = [81, 55];

interface OpenHalves extends OpenSheets, Pick<Bench, 'script'> {
  sheetId: number;
}

async function opened(options: Parameters<typeof withMatrix>[1] = {}): Promise<OpenHalves> {
  const { place, script, ...file } = await withMatrix(straight, options);
  return { ...withServer(file), script, sheetId: place.sheetId };
}

/** As the sidebar asks for it, from what it has read. */
async function give(sheets: OpenSheets, criterion: number, half: number | null): Promise<HalfChanged> {
  const { sheetId, decision } = await sheets.read();
  const { id, worst, best, half: now } = decision.criteria[criterion] ?? newCriterion('', '');
  const wanted = { sheetId, expected: { id, worst, best, half: now }, half };
  const changed = await sheets.call<HalfChanged>('changeHalf', wanted);
  await sheets.standIn.settled();
  return changed;
}

/** All cells with their formulas, notes and what they show, and which columns are hidden. */
type Sheet = [formulas: string[][], shown: string[][], notes: string[][], areHidden: boolean[]];
const sheetOf = async ({ script }: OpenHalves) =>
  (await script(
    'const all = sheet.getRange(1, 1, 30, 26); return [all.getFormulas(), all.getDisplayValues(), all.getNotes(), ' +
      '[...Array(20).keys()].map((at) => sheet.isColumnHiddenByUser(at + 1))]',
  )) as Sheet;
const bentCalls = ([formulas]: Sheet) =>
  formulas
    .flat()
    .filter((formula) => formula.includes('L4:L8'))
    .map(
      (formula) =>
        /FIRST_PLACE_SHARE|DECISION_SUMMARY|WEIGHTED_SCORE|LET\(scores|LET\(warning/.exec(formula)?.[0],
    );
const close = (totals: readonly number[]) => totals.map((total) => expect.closeTo(total, 9));
const cellOf = ({ map }: MatrixView, criterion: number) => {
  const cell = criterionCell(map, 'half', criterion);
  return cell === null ? 'A1' : cellName(cell);
};

describe('in a matrix of ours', () => {
  let open: OpenHalves;
  beforeEach(async () => {
    open = await opened();
  });
  afterEach(() => open.standIn.dispose());

  test('the first half bends all that reads the scores, and the last one leaves the sheet as it was', async () => {
    await open.call('writeHeadline', open.sheetId);
    await open.standIn.settled();
    const before = await sheetOf(open);
    const { view, left } = await give(open, 0, 180);
    expect(left).toEqual([]);
    const read = await expectConsistent(open);
    expect(view).toEqual(read);
    expect(results(open, read, 'score')).toEqual(close(BENT));
    expect([open.user.read('L3'), open.user.read(cellOf(read, 0))]).toEqual(['Half as good at', 180]);
    expect(open.user.note('L3')).toContain('The value that earns 50');
    const after = await sheetOf(open);
    expect(after[3][11]).toBe(false);
    expect(bentCalls(after)).toEqual(['LET(warning', 'WEIGHTED_SCORE', 'FIRST_PLACE_SHARE']);
    // The lead of 21.5 is one of 26 now.
    expect(String(open.user.read('B2'))).toContain('26');
    await give(open, 0, null);
    expect(await sheetOf(open)).toEqual(before);
  });

  test('another half, and one for a second criterion, are one cell each', async () => {
    await give(open, 0, 180);
    const before = await sheetOf(open);
    await give(open, 0, 210);
    await give(open, 1, 20);
    const read = await expectConsistent(open);
    expect(read.decision.criteria.map(({ half }) => half)).toEqual([210, 20, null]);
    await give(open, 0, 180);
    await give(open, 1, null);
    expect(await sheetOf(open)).toEqual(before);
  });

  test('takes 40 service calls at most', async () => {
    await open.call('writeHeadline', open.sheetId);
    for (const half of [180, 210, null]) {
      await give(open, 0, half);
      expect(roundTrips(open.standIn.reports().at(-1))).toBeLessThanOrEqual(MOST_CALLS);
    }
  });

  test('one Undo takes the numbers back', async () => {
    // What is shown or hidden by a script is not on the list of the local spreadsheet.
    await open.script('sheet.showColumns(12)');
    await give(open, 0, 180);
    await open.user.undo();
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(STRAIGHT));
  });

  test('the colours of the scores follow', async () => {
    // Pay of NewCo: three fifths of the way, or three quarters of the worth.
    const view = await open.read();
    const cell = `P${view.map.criteria[0]}`;
    const colour = open.user.look(cell).background;
    await give(open, 0, 180);
    expect(open.user.look(cell).background).not.toBe(colour);
    await give(open, 0, null);
    expect(open.user.look(cell).background).toBe(colour);
  });

  test('plain formulas take it in and give it up, and so does the way back to the functions', async () => {
    const plain = (isPlain: boolean) =>
      open.call('setPlain', { sheetId: open.sheetId, isPlain, date: '26 November 2026' });
    await open.call('writeHeadline', open.sheetId);
    await open.standIn.settled();
    const functions = await sheetOf(open);
    await plain(true);
    const before = await sheetOf(open);
    await give(open, 0, 180);
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(BENT));
    expect(bentCalls(await sheetOf(open))).toEqual(['LET(warning', 'LET(scores']);
    await give(open, 0, null);
    expect(await sheetOf(open)).toEqual(before);
    await give(open, 0, 180);
    await plain(false);
    await open.standIn.settled();
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(BENT));
    await give(open, 0, null);
    expect(await sheetOf(open)).toEqual(functions);
  });

  test('totals that wait for a ranking by gut go on waiting', async () => {
    const [total = ''] = (await sheetOf(open))[0]
      .flat()
      .filter((formula) => formula.includes('WEIGHTED_SCORE'));
    const { map } = await open.read();
    const cell = `N${map.optionFields.score}`;
    open.user.type(
      cell,
      `=IF(COUNT(N${map.optionFields.gut}:Q${map.optionFields.gut})=0; ""; ${total.slice(1)})`,
    );
    await open.standIn.settled();
    const before = await open.read();
    const { view } = await give(open, 0, 180);
    expect([before.covered, view.covered]).toEqual([true, true]);
    expect(await open.read()).toEqual(view);
  });

  test('totals that were changed by hand stay as they are, and it is said where', async () => {
    const { map } = await open.read();
    const cell = `N${map.optionFields.score}`;
    const formula = (await sheetOf(open))[0][(map.optionFields.score ?? 1) - 1]?.[13] ?? '';
    open.user.type(cell, formula.replace('=', '=0+'));
    await open.standIn.settled();
    const before = await sheetOf(open);
    expect((await open.read()).noHalf).toEqual({ code: 'own-totals', cell });
    await expect(give(open, 0, 180)).rejects.toThrow(
      `Nothing was written. The total in ${cell} is a formula of your own`,
    );
    expect(await sheetOf(open)).toEqual(before);
    // She does as it says; then a half is one cell, and clearing it leaves her formula alone.
    open.user.type(
      cell,
      '=0+WEIGHTED_SCORE(MIDVALUE_SCORE(N4:Q8; D4:D8; E4:E8; L4:L8); C4:C8; D4:D8; E4:E8)',
    );
    await open.standIn.settled();
    await give(open, 0, 180);
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(BENT));
    expect((await give(open, 0, null)).left).toEqual([cell]);
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(STRAIGHT));
  });

  test('a formula of hers that takes every line as straight is named', async () => {
    open.user.type('B25', '=SUM(CONTRIBUTION(O4:O8; C4:C8; D4:D8; E4:E8))');
    await open.standIn.settled();
    expect((await give(open, 0, 180)).left).toEqual(['B25']);
  });

  test('where the column was deleted it says so, and uses one that is put in its place', async () => {
    open.user.deleteColumns('L');
    await open.standIn.settled();
    await expect(give(open, 0, 180)).rejects.toThrow('The hidden column for it was deleted: insert a column');
    open.user.insertColumnsBefore('M');
    await open.standIn.settled();
    await give(open, 0, 180);
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(BENT));
  });

  test('lines that move, a sheet that is renamed and a file without properties change nothing', async () => {
    open.user.insertColumnsBefore('B');
    open.user.moveRows(5, 1, 8);
    open.user.renameSheet('Next role', "What's next");
    await open.standIn.settled();
    const before = open;
    open = { ...before, ...withServer(wiped(before)) };
    before.standIn.dispose();
    open.standIn.open();
    open.user.switchTo("What's next");
    const pay = (await open.read()).decision.criteria.findIndex(({ name }) => name === 'Pay');
    expect(pay).toBe(2);
    await give(open, pay, 180);
    expect(results(open, await expectConsistent(open), 'score')).toEqual(close(BENT));
  });

  test('a scale that is stretched beyond it is named in the sheet and on the page, and the half is given anew', async () => {
    await give(open, 0, 180);
    const view = await open.read();
    const worst = criterionCell(view.map, 'worst', 0);
    open.user.type(worst === null ? 'A1' : cellName(worst), '190');
    await open.standIn.settled();
    const stretched = await open.read();
    expect(stretched.problems.map(({ sentence }) => sentence)).toContain(
      'L5, half as good as the best of Pay: 180 is not between 190 and 300; correct it, or clear the cell for a straight line.',
    );
    expect(open.user.read('B2')).toContain(
      'No totals until “Half as good at” is right: L5: 180 is not between 190 and 300.',
    );
    await give(open, 0, 220);
    await expectConsistent(open);
    await give(open, 0, null);
    await expectConsistent(open);
  });

  test.each<[string, (view: MatrixView) => Record<string, unknown>]>([
    ['not between worst and best', () => ({ half: 300 })],
    [
      'of a criterion that changed meanwhile',
      () => ({ expected: { id: 'c1', worst: 0, best: 300, half: null } }),
    ],
    ['of a criterion that is gone', () => ({ expected: { id: 'x', worst: 150, best: 300, half: null } })],
  ])('a half %s is refused in a sentence, and nothing is written', async (_claim, change) => {
    const view = await open.read();
    const before = await sheetOf(open);
    const wanted = {
      sheetId: view.sheetId,
      expected: { id: 'c1', worst: 150, best: 300, half: null },
      half: 180,
      ...change(view),
    };
    await expect(open.call('changeHalf', wanted)).rejects.toThrow(/^Nothing was written, because .*\.$/);
    expect(await sheetOf(open)).toEqual(before);
  });

  test('compared with the last round, the half that changed is named', async () => {
    const round = { sheetId: open.sheetId, date: 46_329, name: '', note: '', decided: null, whenSame: 'ask' };
    await open.call('recordRound', round);
    await give(open, 0, 180);
    await open.call('recordRound', { ...round, date: 46_330 });
    const { rounds } = await open.call<RoundsView>('readRounds');
    expect(rounds.map(({ decision }) => decision.criteria[0]?.half)).toEqual([null, 180]);
  });
});

test.each([
  ['de_DE', false],
  ['fr_FR', true],
])('in %s it is a number as everywhere', async (locale, readsBackCommas) => {
  const open = await opened({ locale, readsBackCommas });
  await open.call('writeHeadline', open.sheetId);
  await open.standIn.settled();
  const before = await sheetOf(open);
  await give(open, 0, 187.5);
  const view = await expectConsistent(open);
  expect(open.user.shown(cellOf(view, 0))).toBe('187,5');
  await give(open, 0, null);
  expect(await sheetOf(open)).toEqual(before);
  open.standIn.dispose();
});

/** Her own table, whichever way it lies, with totals by the function alone. */
const OWN = {
  down: [
    ['Criterion', 'Weight', 'Worst', 'Best', 'Acme', 'NewCo'],
    ['Pay', '3', '150', '300', '180', '240'],
    ['Commute', '2', '60', '10', '20', '10'],
    ['Growth', '5', '1', '5', '5', '2'],
  ],
  across: [
    ['', 'Pay', 'Commute', 'Growth'],
    ['Weight', '3', '2', '5'],
    ['Low', '150', '60', '1'],
    ['High', '300', '10', '5'],
    ['Acme', '180', '20', '5'],
    ['NewCo', '240', '10', '2'],
  ],
};

describe('in a table of her own', () => {
  const totals = (open: OpenHalves, cells: readonly string[]) => cells.map((cell) => open.user.read(cell));

  async function openOwn(way: keyof typeof OWN, formulas: Record<string, string>): Promise<OpenHalves> {
    const open = await opened();
    open.user.addSheet('Mine');
    OWN[way].forEach((row, r) => {
      row.forEach((text, c) => {
        if (text !== '') open.user.type(cellName({ row: r + 1, column: c + 1 }), text);
      });
    });
    for (const [cell, formula] of Object.entries(formulas)) open.user.type(cell, formula);
    await open.standIn.settled();
    return open;
  }

  test.each<[string, keyof typeof OWN, Record<string, string>, string[], string]>([
    [
      'one formula for all',
      'down',
      { E6: '=WEIGHTED_SCORE(E2:F4; B2:B4; C2:C4; D2:D4)' },
      ['E6', 'F6'],
      'H2',
    ],
    [
      'a formula each, copied on',
      'down',
      {
        E6: '=WEIGHTED_SCORE(E2:E4; $B$2:$B$4; $C$2:$C$4; $D$2:$D$4)',
        F6: '=weighted_score(F2:F4, $B$2:$B$4, $C$2:$C$4, $D$2:$D$4)',
      },
      ['E6', 'F6'],
      'H2',
    ],
    [
      'behind its label',
      'down',
      { D6: '=HSTACK("Weighted score"; WEIGHTED_SCORE(E2:F4; B2:B4; C2:C4; D2:D4))' },
      ['E6', 'F6'],
      'H2',
    ],
    ['criteria across', 'across', { F5: '=WEIGHTED_SCORE(B5:D6; B2:D2; B3:D3; B4:D4)' }, ['F5', 'F6'], 'B10'],
  ])('%s: the totals take it in, and come back', async (_claim, way, formulas, cells, at) => {
    const open = await openOwn(way, formulas);
    await open.call('writeHeadline', (await open.read()).sheetId);
    await open.standIn.settled();
    const before = await sheetOf(open);
    expect(totals(open, cells)).toEqual(close(STRAIGHT));
    const { view, left } = await give(open, 0, 180);
    expect(left).toEqual([]);
    expect(totals(open, cells)).toEqual(close(BENT));
    expect(open.user.read(at)).toBe(180);
    const read = await open.read();
    expect(view).toEqual(read);
    expect(read.decision.criteria.map(({ half }) => half)).toEqual([180, null, null]);
    expect(read.decision.options.map(({ name }) => name)).toEqual(['Acme', 'NewCo']);
    expect(read.unread).toEqual([]);
    await give(open, 0, null);
    expect(totals(open, cells)).toEqual(close(STRAIGHT));
    expect((await sheetOf(open))[1]).toEqual(before[1]);
    expect((await sheetOf(open))[2]).toEqual(before[2]);
    open.standIn.dispose();
  });

  test('that was confirmed, with the results that were written then', async () => {
    const open = await openOwn('down', {});
    const { sheetId, state, corrections } = await open.call<ProposedTable>('proposeTable', null);
    await open.call('adoptTable', { sheetId, state, corrections, results: { row: 6, column: 5 } });
    await open.standIn.settled();
    await give(open, 1, 20);
    const read = await open.read();
    expect(read.decision.criteria.map(({ half }) => half)).toEqual([null, 20, null]);
    expect(totals(open, ['E6', 'F6'])).toEqual(close([66, 50.5]));
    expect(read.unread).toEqual([]);
    open.standIn.dispose();
  });

  test.each<[string, Record<string, string>, NonNullable<MatrixView['noHalf']>]>([
    ['without totals', {}, { code: 'no-totals' }],
    [
      'with totals of her own',
      { E6: '=SUMPRODUCT(B2:B4; E2:E4)', F6: '=SUMPRODUCT(B2:B4; F2:F4)' },
      { code: 'no-totals' },
    ],
    [
      'with totals that are more than the function',
      { E6: '=WEIGHTED_SCORE(E2:F4; B2:B4; C2:C4; D2:D4)/10' },
      { code: 'own-totals', cell: 'E6' },
    ],
    ['whose scores are used as they are', { E6: '=WEIGHTED_SCORE(E2:F4; B2:B4)' }, { code: 'no-scale' }],
  ])('%s it is said in one sentence why not, and nothing is written', async (_claim, formulas, no) => {
    const open = await openOwn('down', formulas);
    const before = await sheetOf(open);
    expect((await open.read()).noHalf).toEqual(no);
    await expect(give(open, 0, 180)).rejects.toThrow(/^Nothing was written[.,] /);
    expect(await sheetOf(open)).toEqual(before);
    open.standIn.dispose();
  });
});
