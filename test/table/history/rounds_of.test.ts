import fc from 'fast-check';
import { SURENESS } from '../../../src/decision/sureness';
import type { Cell } from '../../../src/door/cell';
import { belongsTo } from '../../../src/table/history/belongs';
import { roundsOf } from '../../../src/table/history/rounds_of';
import { isSameState } from '../../../src/table/history/rows';
import { skippedSentences } from '../../../src/table/history/skipped_words';
import type { TidyTable } from '../../../src/table/history/tidy';
import { anyDecision, decisionOf, historyTable, rating, roundOf, roundsTable } from './decisions';

const DAY = 46_000;
const decision = decisionOf(
  [rating('x', 3), rating('y', 2), rating('z', 5)],
  [
    [4, 2],
    [null, 5],
    [3, 3],
  ],
);
const two = [roundOf(1, DAY, decision), roundOf(2, DAY + 90, { ...decision, title: 'Renamed' })];

/** The same table with one cell changed. */
function edited(table: TidyTable, at: number, header: string, cell: Cell): TidyTable {
  const column = table.header.indexOf(header);
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      index === at ? { ...row, cells: row.cells.map((old, place) => (place === column ? cell : old)) } : row,
    ),
  };
}
const without = (table: TidyTable, at: number): TidyTable => ({
  ...table,
  rows: table.rows.filter((_, index) => index !== at),
});

const words = fc.array(fc.constantFrom(null, ...SURENESS), { minLength: 1, maxLength: 5 });

describe('a round is a decision with a date and a note', () => {
  test('and comes back from its rows exactly as it was written', () => {
    fc.assert(
      fc.property(
        anyDecision,
        fc.array(fc.option(fc.integer({ min: 1, max: 9 }))),
        words,
        (any, ranks, said) => {
          const sure = any.scores.map((row, line) =>
            row.map((_, at) => said[(line + 2 * at) % said.length] ?? null),
          );
          const gut = any.options.map((_, at) => ranks[at] ?? null);
          const decided = { choice: 'B', expected: 'Fun', sure: 0.8, lookAgain: DAY + 365 };
          const more = {
            name: 'First',
            note: 'two\nlines',
            decided,
            gut: gut.every((g) => g === null) ? null : gut,
            ...(sure.flat().some((word) => word !== null) ? { sure } : {}),
          };
          const round = roundOf(7, DAY, any, more);
          expect(roundsOf(roundsTable([round]), historyTable([round]))).toEqual({
            ...{ rounds: [round], skipped: [], inPart: [], empty: [] },
          });
        },
      ),
    );
  });

  test('whatever the order of rows and columns, with columns of the person between them', () => {
    const table = historyTable(two);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          table.rows.map((_, at) => at),
          { minLength: table.rows.length },
        ),
        fc.shuffledSubarray(
          table.header.map((_, at) => at),
          { minLength: table.header.length },
        ),
        (order, columns) => {
          const shuffled: TidyTable = {
            headerRow: 1,
            header: ['Mine', ...columns.map((at) => table.header[at] ?? '')],
            rows: order.map((at, row) => ({
              row: row + 2,
              cells: ['hers', ...columns.map((column) => table.rows[at]?.cells[column] ?? null)],
            })),
          };
          const { rounds, skipped } = roundsOf(roundsTable(two), shuffled);
          expect(skipped).toEqual([]);
          expect(rounds.map((round, at) => isSameState(round, two[at] ?? round))).toEqual([true, true]);
        },
      ),
    );
  });

  test('dates are the day that the cell shows, whatever the time zone makes of its value', () => {
    const table = roundsTable(two);
    const shown = { ...table, rows: table.rows.map((row) => ({ ...row, shown: ['1', '2026-03-12'] })) };
    const zoned = edited(shown, 0, 'Date', { date: DAY - 0.54 });
    expect(roundsOf(zoned, historyTable(two)).rounds[0]?.date).toBe(46_093);
    expect(roundsOf(edited(table, 0, 'Date', { date: DAY + 0.3 }), historyTable(two)).rounds[0]?.date).toBe(
      DAY,
    );
  });
});

describe('rows that were edited or half deleted by hand are named', () => {
  const read = (rounds: TidyTable, history: TidyTable) => skippedSentences(roundsOf(rounds, history));
  const [heads, rows] = [roundsTable(two), historyTable(two)];

  test.each<[string, TidyTable, TidyTable, RegExp[]]>([
    [
      'a score that is text',
      heads,
      edited(rows, 1, 'Score', 'good'),
      [/^Row 3 of History is skipped: a score.*not a number\.$/, /^Round 1 lacks 1 of 6 rows/],
    ],
    [
      'a weight that differs',
      heads,
      edited(rows, 3, 'Weight', 9),
      [/^Row 5 of History is skipped: .*differs from the other rows/, /^Round 1 lacks 1 of 6/],
    ],
    [
      'a row that is gone',
      heads,
      without(rows, 0),
      [/^Round 1 lacks 1 of 6 rows on History: their scores count as blank\.$/],
    ],
    [
      'a number of a round that is gone',
      heads,
      edited(edited(rows, 0, 'Round', null), 2, 'Round', 'two'),
      [/^Rows 2 and 4 of History are skipped: there is no number of a round/, /^Round 1 lacks 2 of 6/],
    ],
    [
      'a row twice',
      heads,
      { ...rows, rows: [...rows.rows, { row: 99, cells: rows.rows[0]?.cells ?? [] }] },
      [/^Row 99 of History is skipped: an earlier row holds the same option and criterion\.$/],
    ],
    [
      'a round that Rounds has no more',
      without(heads, 0),
      rows,
      [/^Rows 2–7 of History are skipped: the sheet Rounds has no readable row/],
    ],
    [
      'a date that is gone',
      edited(heads, 1, 'Date', 'soon'),
      rows,
      [/^Row 3 of Rounds is skipped: there is no date\.$/, /^Rows 8–13 of History/],
    ],
    ['all rows of a round gone', heads, { ...rows, rows: rows.rows.slice(6) }, [/^Round 1 can't be read/]],
  ])('%s', (_claim, rounds, history, sentences) => {
    const said = read(rounds, history);
    expect(said).toHaveLength(sentences.length);
    sentences.forEach((sentence, at) => {
      expect(said[at]).toMatch(sentence);
    });
  });

  test('and the other rows are read all the same', () => {
    const { rounds } = roundsOf(heads, edited(rows, 1, 'Score', 'good'));
    expect(rounds.map(({ round }) => round)).toEqual([1, 2]);
    expect(rounds[1]).toEqual(two[1]);
  });
});

describe('several matrices in one file', () => {
  test('are told apart by the ids of their criteria, a renamed one too', () => {
    expect(belongsTo(decision, { ...decision, title: 'Quite another name' })).toBe(true);
    const other = {
      ...decision,
      criteria: decision.criteria.map((line) => ({ ...line, id: `${line.id}2` })),
    };
    expect(belongsTo(other, decision)).toBe(false);
  });

  test('by their titles where there are no ids', () => {
    const byHand = {
      ...decision,
      criteria: decision.criteria.map((line) => ({ ...line, id: `name:${line.name}` })),
    };
    expect(belongsTo(byHand, { ...byHand, title: ' my  NEXT role ' })).toBe(true);
    expect(belongsTo(byHand, { ...byHand, title: 'Which car' })).toBe(false);
  });
});
