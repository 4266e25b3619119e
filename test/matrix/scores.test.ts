/** The scores of one criterion, written into the sheet with what is said of them. */
import type { MatrixView, SaidOfScore, ScoresChange } from '../../src/api';
import { dayOf } from '../../src/decision/day';
import { cellName } from '../../src/table/a1';
import { criterionCell, scoreCell } from '../../src/table/map';
import { HELP } from '../../src/table/matrix/words';
import { decisionOf, expectConsistent, type OpenSheets, openMatrix, openSheets } from './open_matrix';
import { MOST_CALLS } from './round_trips';

const TODAY = dayOf(2026, 11, 26);

let sheets: OpenSheets;
afterEach(() => sheets.standIn.dispose());

/** A change of one criterion as the page makes it, from what it has read. */
function changeOf(
  { sheetId, decision, scoreNotes }: MatrixView,
  criterion: number,
  changed: Record<number, Partial<SaidOfScore>>,
): ScoresChange {
  const line = decision.criteria[criterion];
  const before = decision.options.map((_, option): SaidOfScore => {
    const note = scoreNotes.find((each) => each.criterion === criterion && each.option === option);
    const score = decision.scores[criterion]?.[option] ?? null;
    return { score, evidence: note?.evidence ?? '', sure: note?.sure ?? null };
  });
  return {
    sheetId,
    day: TODAY,
    expected: {
      criterion: { id: line?.id ?? '', worst: line?.worst ?? null, best: line?.best ?? null },
      options: decision.options.map(({ id }) => id),
      scores: before,
    },
    scores: before.map((said, option) => ({ ...said, ...changed[option] })),
  };
}

const cellOf = ({ map }: MatrixView, criterion: number, option: number) => {
  const cell = scoreCell(map, criterion, option);
  return cell === null ? 'A1' : cellName(cell);
};

describe('in a matrix of ours', () => {
  beforeEach(async () => {
    sheets = await openMatrix(decisionOf(3, 4));
  });

  test('numbers, blanks and notes are written, and the view that comes back is what is read then', async () => {
    const { user } = sheets;
    const view = await sheets.read();
    const cell = cellOf(view, 1, 2);
    user.writeNote(cell, 'Two interviews.\nScored again 2026-11-03: 4\nUnchanged since 3 March 2026.');
    const seen = await sheets.read();
    const change = changeOf(seen, 1, {
      0: { score: null },
      2: { score: 3, evidence: 'Two interviews.\n\nAsk Pat.', sure: 'estimate' },
      3: { sure: 'guess' },
    });
    const old = seen.decision.scores[1]?.[2];
    expect(old).not.toBe(3);
    const after = await sheets.call<MatrixView>('saveScores', change);
    expect(user.read(cellOf(view, 1, 0))).toBeNull();
    expect(user.read(cell)).toBe(3);
    // Second answers go on being compared with the first one, and a new score is not old.
    expect(user.note(cell)).toBe(
      `Two interviews.\n\nAsk Pat.\nSure: estimate\nScored again 2026-11-03: 4 instead of ${old}`,
    );
    expect(user.note(cellOf(view, 1, 3))).toBe('Sure: guess');
    const read = await expectConsistent(sheets);
    expect(after).toEqual(read);
  });

  test('the day stands in the note of the criterion, beside what she wrote there, and goes along into a copy', async () => {
    const { user } = sheets;
    const view = await sheets.read();
    const at = criterionCell(view.map, 'name', 1);
    const name = at === null ? 'A1' : cellName(at);
    user.writeNote(name, 'Ask Pat.');
    const seen = await sheets.read();
    await sheets.call('saveScores', changeOf(seen, 1, { 3: { evidence: 'Said so.' } }));
    expect(user.note(name)).toBe('Ask Pat.');
    const next = await sheets.read();
    const score = next.decision.scores[1]?.[0] === 2 ? 3 : 2;
    const after = await sheets.call<MatrixView>('saveScores', changeOf(next, 1, { 0: { score } }));
    expect(user.note(name)).toBe('Ask Pat.\nScored in the sidebar on 2026-11-26');
    expect(after).toEqual(await expectConsistent(sheets));
    expect(after.scoredOn.filter((day) => day !== null)).toEqual([TODAY]);
    const later = { ...changeOf(after, 1, { 0: { score: score + 1 } }), day: TODAY + 1 };
    await sheets.call('saveScores', later);
    expect(sheets.standIn.reports().at(-1)?.calls).toBeLessThanOrEqual(MOST_CALLS);
    expect(user.note(name)).toBe('Ask Pat.\nScored in the sidebar on 2026-11-27');
    user.switchTo(user.duplicateSheet(view.sheetName));
    expect((await sheets.read()).scoredOn[1]).toBe(TODAY + 1);
  });

  test('a round keeps how sure each score was, and a change of that is a change', async () => {
    const { user } = sheets;
    const view = await sheets.read();
    const round = {
      ...{
        sheetId: view.sheetId,
        date: dayOf(2026, 11, 3),
        name: '',
        note: '',
        decided: null,
        whenSame: 'ask',
      },
    };
    user.writeNote(cellOf(view, 0, 1), 'Heard so.\nSure: guess');
    await sheets.call('recordRound', round);
    expect(await sheets.call('recordRound', round)).toEqual({ code: 'same', round: 1 });
    user.writeNote(cellOf(view, 0, 1), 'Seen.\nSure: fact');
    expect(await sheets.call('recordRound', round)).toEqual({ code: 'recorded', round: 2 });
    user.switchTo('History');
    const [header = [], ...rows] = user.readRange('A1:W25');
    const at = header.indexOf('Sure');
    expect(rows.map((row) => row[at]).filter((word) => word !== null)).toEqual(['guess', 'fact']);
    await sheets.call('restoreRound', 1, dayOf(2026, 11, 4));
    await sheets.standIn.settled();
    expect((await sheets.read()).scoreNotes).toEqual([
      { criterion: 0, option: 1, evidence: '', sure: 'guess', scoredAgain: [] },
    ]);
  });

  test('a formula stays one, and one whose score would change is refused', async () => {
    const { user } = sheets;
    const cell = cellOf(await sheets.read(), 0, 1);
    user.type(cell, '=1+1');
    await sheets.standIn.settled();
    const view = await sheets.read();
    expect(view.scoreFormulas).toEqual([{ criterion: 0, option: 1 }]);
    await sheets.call(
      'saveScores',
      changeOf(view, 0, { 0: { score: 5 }, 1: { sure: 'fact' }, 2: { score: 2 } }),
    );
    expect(user.formula(cell)).toBe('=1+1');
    const again = await sheets.read();
    await expect(sheets.call('saveScores', changeOf(again, 0, { 1: { score: 4 } }))).rejects.toThrow(
      `Nothing was written, because ${cell} holds a formula of yours: change it in the sheet.`,
    );
  });

  test.each<[string, (view: MatrixView) => void]>([
    ['a score', (view) => sheets.user.type(cellOf(view, 0, 3), '2')],
    ['a note', (view) => sheets.user.writeNote(cellOf(view, 0, 3), 'Hers.')],
    ['the scale', () => sheets.user.type('E5', '4')],
  ])('is refused when %s changed meanwhile, and that of another criterion is not', async (_, meanwhile) => {
    const view = await sheets.read();
    meanwhile(view);
    await sheets.standIn.settled();
    await expect(sheets.call('saveScores', changeOf(view, 0, { 0: { score: 5 } }))).rejects.toThrow(
      'Nothing was written, because the criteria, options or scores changed in the sheet meanwhile: refresh and score them again.',
    );
    expect(sheets.user.read(cellOf(view, 0, 0))).toBe(view.decision.scores[0]?.[0]);
    await sheets.call('saveScores', changeOf(view, 1, { 0: { score: 5 } }));
    expect(sheets.user.read(cellOf(view, 1, 0))).toBe(5);
  });

  test('is refused when an option is gone', async () => {
    const view = await sheets.read();
    sheets.user.deleteColumns('R');
    await sheets.standIn.settled();
    await expect(sheets.call('saveScores', changeOf(view, 1, { 0: { score: 5 } }))).rejects.toThrow(
      /^Nothing was written, because the criteria, options or scores changed/,
    );
  });

  test('what lies outside its scale is refused', async () => {
    const view = await sheets.read();
    await expect(sheets.call('saveScores', changeOf(view, 0, { 1: { score: 6 } }))).rejects.toThrow(
      /^Nothing was written, because the score for \w+ lies outside the scale of its criterion\.$/,
    );
  });

  test('second answers stand in the notes, and the scores stay', async () => {
    const view = await sheets.read();
    const first = view.decision.scores[2]?.[1];
    const answer = { criterion: 'c2', option: 'o1', first, score: 4.5 };
    const asked = { sheetId: view.sheetId, day: dayOf(2026, 11, 3), answers: [answer] };
    const after = await sheets.call<MatrixView>('scoreAgain', asked);
    expect(sheets.user.note(cellOf(view, 2, 1))).toBe('Scored again 2026-11-03: 4.5');
    expect(after).toEqual(await sheets.read());
    expect(after.decision).toEqual(view.decision);
    const changed = { ...asked, answers: [{ ...answer, first: 99 }] };
    await expect(sheets.call('scoreAgain', changed)).rejects.toThrow(
      /^Nothing was written, because the scores/,
    );
  });
});

test('what worst and best mean stands in the note of the criterion, below what was noted there, and is read again', async () => {
  const plain = decisionOf(2, 2);
  const words = { worstMeans: 'no say in technology', bestMeans: 'own it end to end' };
  const criteria = plain.criteria.map((line, at) => (at === 0 ? { ...line, ...words } : line));
  const beginning = { gutFirst: false, weighting: null, notes: { c0: 'Asked Pat.', c1: 'Mine.' } };
  sheets = await openMatrix({ ...plain, criteria }, { beginning });
  expect(sheets.user.note('A5')).toBe('Asked Pat.\n\nWorst: no say in technology\nBest: own it end to end');
  expect(sheets.user.note('A6')).toBe('Mine.');
  expect((await sheets.read()).decision.criteria[0]).toMatchObject(words);
});

const MORE = 'Give a number from the Worst to the Best, or leave the cell blank while you do not know.';

test.each([
  ['both', 'no step', 'I could lead.', `Growth: Worst means no step; Best means I could lead. ${MORE}`],
  ['the best alone', '', 'all of it', `Growth: Best means all of it. ${MORE}`],
])('words for %s are the help of the score cells, and of no others', async (_which, worst, best, help) => {
  const plain = decisionOf(3, 3);
  const words = { name: 'Growth', worst: 5, best: 1, worstMeans: worst, bestMeans: best };
  const criteria = plain.criteria.map((line, at) => (at === 1 ? { ...line, ...words } : line));
  sheets = await openMatrix({ ...plain, criteria });
  const { map } = await sheets.read();
  const type = (criterion: number, option: number, text: string) =>
    sheets.user.type(cellName(scoreCell(map, criterion, option) ?? { row: 1, column: 1 }), text);
  for (const option of [0, 1, 2]) {
    for (const wrong of ['6', '0', 'five']) {
      expect(type(1, option, wrong)).toEqual({ accepted: false, helpText: help });
      expect(type(0, option, wrong)).toEqual({ accepted: false, helpText: HELP.number });
      expect(type(2, option, wrong)).toEqual({ accepted: false, helpText: HELP.number });
    }
    for (const right of ['5', '1', '']) expect(type(1, option, right).accepted).toBe(true);
  }
});

describe('in a table of her own that lies the other way', () => {
  const TABLE = [
    ['Option', 'Pay', 'Fun', 'Calm', 'Total'],
    ['Weight', '3', '1', '2', ''],
    ['Worst', '0', '0', '0', ''],
    ['Best', '10', '10', '10', ''],
    ['Stay', '5', '8', '', '=SUMPRODUCT($B$2:$D$2;B5:D5)'],
    ['Go', '9', '4', '7', '=SUMPRODUCT($B$2:$D$2;B6:D6)'],
    ['Wait', '2', '', '5', '=SUMPRODUCT($B$2:$D$2;B7:D7)'],
  ];

  test('the scores of a criterion are written down its column, and nothing else is', async () => {
    sheets = openSheets();
    const { user } = sheets;
    TABLE.forEach((row, at) => {
      row.forEach((text, column) => text !== '' && user.type(`${'ABCDE'[column]}${at + 1}`, text));
    });
    user.type('F5', '=WEIGHTED_SCORE(B5:D7; B2:D2; B3:D3; B4:D4)');
    await sheets.standIn.settled();
    const view = await sheets.read();
    expect([view.map.orientation, view.decision.options.map(({ name }) => name)]).toEqual([
      'across',
      ['Stay', 'Go', 'Wait'],
    ]);
    const before = TABLE.map((_, row) => user.formula(`E${row + 1}`));
    await sheets.call('saveScores', changeOf(view, 1, { 0: { score: 7.5 }, 2: { score: 3, sure: 'guess' } }));
    await sheets.standIn.settled();
    expect(user.readRange('C1:C7').flat()).toEqual(['Fun', 1, 0, 10, 7.5, 4, 3]);
    expect(user.note('C7')).toBe('Sure: guess');
    expect(TABLE.map((_, row) => user.formula(`E${row + 1}`))).toEqual(before);
  });
});
