/** The rounds of a file as Home sees them: from what the sheet Rounds shows and the ids on History, and no more. */
import { isoOfDay } from '../../../src/decision/day';
import type { Cell } from '../../../src/door/cell';
import { belongsTo } from '../../../src/table/history/belongs';
import { roundsSeen } from '../../../src/table/history/rounds_seen';
import type { TidyTable } from '../../../src/table/history/tidy';
import { decisionOf, historyTable, rating, roundOf, roundsTable } from './decisions';

const DAY = 46_000;
const decision = decisionOf(
  [rating('x', 3), rating('y', 2)],
  [
    [4, 2],
    [null, 5],
  ],
);
const decided = { choice: 'B', expected: 'Fun', sure: 0.8, lookAgain: DAY + 365 };
const rounds = [
  roundOf(1, DAY, decision),
  roundOf(2, DAY + 90, { ...decision, title: 'Renamed' }, { decided }),
];

const whole = ({ header, rows }: TidyTable): Cell[][] => [
  [...header],
  ...rows.map(({ cells }) => [...cells]),
];
const DATES = ['Date', 'Look again'];
/** What the sheet Rounds shows. */
const shown = (table: TidyTable): string[][] =>
  whole(table).map((row, at) =>
    row.map((cell, column) => {
      const isDay = at > 0 && DATES.includes(table.header[column] ?? '') && typeof cell === 'number';
      return cell === null ? '' : isDay ? isoOfDay(cell) : String(cell);
    }),
  );

const ROUNDS = shown(roundsTable(rounds));
const HISTORY = whole(historyTable(rounds));

test('each with its day, its title, its criteria and what was decided', () => {
  const criteria = decision.criteria.map(({ id }) => ({ id }));
  expect(roundsSeen(ROUNDS, HISTORY)).toEqual([
    { round: 1, day: DAY, title: decision.title, criteria, decided: null },
    {
      round: 2,
      day: DAY + 90,
      title: 'Renamed',
      criteria,
      decided: { choice: 'B', lookAgain: DAY + 365 },
    },
  ]);
  expect(roundsSeen(ROUNDS, HISTORY).map((round) => belongsTo(round, decision))).toEqual([true, true]);
});

test('a day that is shown in another way is read from History', () => {
  const other = ROUNDS.map((row) => row.map((text) => (text === isoOfDay(DAY) ? '4 October' : text)));
  expect(roundsSeen(other, HISTORY)[0]?.day).toBe(DAY);
});

test.each<[claim: string, rounds: string[][], history: Cell[][], seen: number[]]>([
  ['nothing where nothing was recorded', [], [], []],
  ['nothing where History is gone', ROUNDS, [], []],
  ['nothing on sheets that hold something else', [['Name'], ['1']], [['Name'], [1]], []],
  ['a title above the headers', [['My rounds'], ...ROUNDS], [['Mine'], ...HISTORY], [1, 2]],
  ['one whose rows were deleted is left out', ROUNDS, HISTORY.filter(([round]) => round !== 1), [2]],
  ['one that stands there twice is one', [...ROUNDS, ...ROUNDS.slice(1)], HISTORY, [1, 2]],
  ['a row of the person is passed over', [...ROUNDS, ['soon', 'x']], [...HISTORY, ['soon', 1]], [1, 2]],
])('%s', (_claim, head, history, seen) => {
  expect(roundsSeen(head, history).map(({ round }) => round)).toEqual(seen);
});

test('without ids a round is known by its title', () => {
  const column = HISTORY[0]?.indexOf('Criterion id') ?? -1;
  const bare = HISTORY.map((row, at) => row.map((cell, place) => (at > 0 && place === column ? null : cell)));
  const [first, second] = roundsSeen(ROUNDS, bare);
  expect(first?.criteria).toEqual([]);
  expect([first, second].map((round) => round !== undefined && belongsTo(round, decision))).toEqual([
    true,
    false,
  ]);
});
