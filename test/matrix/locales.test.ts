/** The matrix and its rounds in seven locales, and in time zones that are not the script's. */
import type { MatrixView, RoundsView } from '../../src/api';
import type { Decision } from '../../src/decision/decision';
import { dayOf } from '../../src/decision/round';
import { cellName } from '../../src/table/a1';
import { criterionCell, scoreCell } from '../../src/table/map';
import { decisionOf, expectConsistent, openMatrix } from './open_matrix';

/** Whether getFormula gives commas all the same, and two and a half and 12345.5 as a person types them there. */
const MANNERS: [locale: string, readsBackCommas: boolean, half: string, large: string][] = [
  ['de_DE', false, '2,5', '12.345,5'],
  ['de_DE', true, '2,5', '12.345,5'],
  ['fr_FR', true, '2,5', '12 345,5'],
  ['tr_TR', false, '2,5', '12.345,5'],
  ['pt_BR', true, '2,5', '12.345,5'],
  ['sv_SE', false, '2,5', '12 345,5'],
  ['ja_JP', false, '2.5', '12,345.5'],
  ['en_GB', false, '2.5', '12,345.5'],
];

/** A rating, a large measure, a small one with decimals; three options. */
function decision(): Decision {
  const base = decisionOf(3, 3);
  const scales = [
    { worst: 1, best: 5 },
    { worst: 0, best: 20_000 },
    { worst: 2.5, best: 0.5 },
  ];
  const criteria = base.criteria.map((each, at) => ({ ...each, ...scales[at], weight: at + 0.5 }));
  return { ...base, criteria, scores: base.scores.map((row) => row.map(() => null)) };
}

const at = ({ map }: MatrixView, criterion: number, option: number): string => {
  const cell = scoreCell(map, criterion, option);
  if (cell === null) throw new Error('No such score.');
  return cellName(cell);
};

test.each(MANNERS)(
  'in %s: typed, pasted, weighed, recorded and read back',
  async (locale, readsBackCommas, half, large) => {
    const matrix = await openMatrix(decision(), { locale, readsBackCommas });
    const { user, call, read, place } = matrix;
    const view = await read();
    expect(view.decision.criteria.map(({ worst, best, weight }) => [worst, best, weight])).toEqual([
      [1, 5, 0.5],
      [0, 20_000, 1.5],
      [2.5, 0.5, 2.5],
    ]);

    expect(user.type(at(view, 0, 0), half)).toEqual({ accepted: true });
    user.type(at(view, 1, 0), large);
    user.type(at(view, 2, 0), half);
    user.paste(at(view, 0, 1), `${half}\t4`);
    user.paste(at(view, 1, 1), `${large}\t${large}`);
    const weight = criterionCell(view.map, 'weight', 1);
    user.type(cellName(weight ?? { row: 1, column: 1 }), half);
    const typed = await expectConsistent(matrix);
    expect(typed.problems).toEqual([]);
    expect(typed.decision.scores).toEqual([
      [2.5, 2.5, 4],
      [12_345.5, 12_345.5, 12_345.5],
      [2.5, null, null],
    ]);
    expect(typed.decision.criteria[1]?.weight).toBe(2.5);

    const expected = typed.decision.criteria.map(({ id, weight }) => ({ id, weight }));
    await call('applyWeights', {
      sheetId: place.sheetId,
      expected,
      weights: [12.5, 0.25, 3],
      replacesFormulas: false,
    });
    const applied = await expectConsistent(matrix);
    expect(applied.decision.criteria.map((each) => each.weight)).toEqual([12.5, 0.25, 3]);

    const date = dayOf(2026, 3, 29);
    await call('recordRound', {
      sheetId: place.sheetId,
      date,
      name: half,
      note: large,
      decided: null,
      whenSame: 'ask',
    });
    await matrix.standIn.settled();
    const { rounds, skipped } = await call<RoundsView>('readRounds');
    expect(skipped).toEqual([]);
    expect(rounds.map((round) => [round.date, round.name, round.note])).toEqual([[date, half, large]]);
    expect(rounds[0]?.decision.scores).toEqual(applied.decision.scores);
    expect(rounds[0]?.decision.criteria.map((each) => each.weight)).toEqual([12.5, 0.25, 3]);
    matrix.standIn.dispose();
  },
);

/** Clocks change on one of them, the year ends on the other. */
const CALENDAR = [dayOf(2026, 3, 29), dayOf(2026, 12, 31)];

/** The clocks that are farthest ahead and behind, and two with summer time. */
test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Berlin', 'America/New_York'])(
  'with the spreadsheet’s clock in %s and the script’s elsewhere a day stays that day',
  async (timeZone) => {
    const matrix = await openMatrix(decisionOf(2, 2), { timeZone });
    const { call, place } = matrix;
    for (const date of CALENDAR) {
      await call('recordRound', {
        sheetId: place.sheetId,
        date,
        name: '',
        note: `${date}`,
        decided: null,
        whenSame: 'record',
      });
      await matrix.standIn.settled();
    }
    const { rounds, skipped } = await call<RoundsView>('readRounds');
    expect(skipped).toEqual([]);
    expect(rounds.map(({ date }) => date)).toEqual(CALENDAR);

    const options = [{ id: 'a', name: 'Acme', note: '', pool: null, changedOn: dayOf(2026, 3, 29) }];
    await call('createOptions', options);
    await matrix.standIn.settled();
    const seen = await call<{ options: { changedOn: number | null }[] }>('readOptions');
    expect(seen.options.at(-1)?.changedOn).toBe(dayOf(2026, 3, 29));
    matrix.standIn.dispose();
  },
);
