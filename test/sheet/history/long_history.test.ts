import { findTidy, tableOf } from '../../../src/sheet/history/tidy_sheet';
import { HISTORY_COLUMNS } from '../../../src/table/history/columns';
import { roundsOf } from '../../../src/table/history/rounds_of';
import { decisionOf, historyTable, rating, roundOf, roundsTable } from '../../table/history/decisions';

/** Only what reading asks of a sheet; each call of a service is counted. */
function sheetOf(grid: unknown[][]) {
  let calls = 0;
  const counted = <T>(value: T): T => {
    calls += 1;
    return value;
  };
  const sheet = {
    getLastRow: () => counted(grid.length),
    getLastColumn: () => counted(grid[0]?.length ?? 0),
    getRange: (row: number, column: number, rows: number, columns: number) =>
      counted({
        getValues: () =>
          counted(
            grid.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns)),
          ),
      }),
  };
  const spreadsheet = { getSheetByName: () => counted(sheet) };
  return {
    spreadsheet: spreadsheet as unknown as Parameters<typeof findTidy>[0],
    calls: () => calls,
  };
}

test('100 000 rows are read in five blocks, every round as it was', () => {
  const criteria = Array.from({ length: 10 }, (_, at) => rating(`c${at}`, at + 1));
  const rounds = Array.from({ length: 1250 }, (_, at) =>
    roundOf(
      at + 1,
      40_000 + at,
      decisionOf(
        criteria,
        criteria.map((_line, row) => Array.from({ length: 8 }, (_, option) => ((at + row * option) % 5) + 1)),
      ),
    ),
  );
  const written = historyTable(rounds);
  const { spreadsheet, calls } = sheetOf([
    [...written.header],
    ...written.rows.map(({ cells }) => cells.map((cell) => cell ?? '')),
  ]);
  const tidy = findTidy(spreadsheet, 'History', HISTORY_COLUMNS, 'headers');
  if (tidy === null) throw new Error('The sheet was not found.');
  const read = roundsOf(roundsTable(rounds), tableOf(tidy));
  expect(written.rows).toHaveLength(100_000);
  expect(calls()).toBe(5 + 5 * 2);
  expect({ ...read, rounds: read.rounds.length }).toEqual({
    rounds: 1250,
    skipped: [],
    inPart: [],
    empty: [],
  });
  expect(read.rounds[1249]).toEqual(rounds[1249]);
});
