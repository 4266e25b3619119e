import fc from 'fast-check';
import { exampleDecision } from '../../src/decision/example';
import { columnLetters } from '../../src/table/a1';
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { propose } from '../../src/table/adopt/propose';
import { totalSlips } from '../../src/table/adopt/totals';
import { findMatrix } from '../../src/table/find/find';
import { matrixCells } from '../../src/table/matrix/cells';
import { placeMatrix } from '../../src/table/matrix/place';
import { readDecision } from '../../src/table/read';
import { unreadSentence } from '../../src/table/unread_words';
import { type FixtureCell, f, pc, sheetOf } from '../fixtures/tables/fixture';

describe('a sheet that is no table is refused in words', () => {
  test.each<[string, FixtureCell[][], string | null]>([
    ['nothing at all', [['']], null],
    ['a shopping list', [['Milk'], ['Bread']], null],
    [
      'score and weighted score in one cell',
      [
        ['Criterion', 'Weight', 'A', 'B'],
        ['Pay', 5, '3 → 15', '2 → 10'],
        ['Fun', 2, '4 → 8', '1 → 2'],
      ],
      'arrows',
    ],
    [
      'weights inside the names',
      [
        ['', 'A', 'B'],
        ['Pay (60%)', 3, 4],
        ['Fun (40%)', 5, 1],
      ],
      'weights-in-names',
    ],
    [
      'colours and signs',
      [
        ['Criterion', 'Weight', 'A', 'B'],
        ['Pay', 5, '++', '-'],
        ['Fun', 2, '', '+'],
        ['Team', 3, 'o', '+'],
      ],
      'no-numbers',
    ],
    [
      'scores without weights',
      [
        ['', 'A', 'B'],
        ['Pay', 3, 4],
        ['Fun', 5, 1],
        ['Way', 2, 2],
      ],
      'no-weights',
    ],
  ])('%s', (_about, rows, refusal) => {
    expect(propose(sheetOf(rows), NO_CORRECTIONS)?.refusal ?? null).toBe(refusal);
  });
});

describe('what has to be confirmed is asked', () => {
  const asked = (rows: FixtureCell[][]) => propose(sheetOf(rows), NO_CORRECTIONS)?.proposal?.questions;
  const head = ['Criterion', 'Weight', 'A', 'B'];
  const byPriority = (header: string, pay: number, fun: number, way: number) => [
    ['Criterion', header, 'A', 'B'],
    ['Pay', pay, 3, 4],
    ['Fun', fun, 1, 5],
    ['Way', way, 2, 2],
  ];
  test.each<[string, FixtureCell[][], string[]]>([
    ['a scale that is guessed', [head, ['Pay', 5, 3, 4], ['Fun', 2, 1, 5]], ['scale-guessed']],
    ['measures without a scale', [head, ['Pay', 5, 30000, 45000], ['Fun', 2, 1, 5]], ['scale-missing']],
    [
      'weights without a header',
      [
        ['', '', 'A', 'B'],
        ['Pay', pc(0.6), 3, 4],
        ['Fun', pc(0.4), 1, 5],
      ],
      ['weights-guessed', 'scale-guessed'],
    ],
    [
      'weights that are text',
      [head, ['Pay', '60%', 3, 4], ['Fun', '40%', 1, 5]],
      ['scale-guessed', 'text-weights'],
    ],
    [
      'one option',
      [
        ['Criterion', 'Weight', 'A'],
        ['Pay', 5, 3],
        ['Fun', 2, 1],
      ],
      ['scale-guessed', 'one-option'],
    ],
    [
      'priorities 1, 2, 3, which may be an order',
      byPriority('Priority', 1, 2, 3),
      ['weights-ranked', 'scale-guessed'],
    ],
    [
      'the same in another order and language',
      byPriority('Priorität', 3, 1, 2),
      ['weights-ranked', 'scale-guessed'],
    ],
    ['priorities that are no order', byPriority('Priority', 5, 2, 2), ['scale-guessed']],
    ['weights 3, 2, 1', byPriority('Weight', 3, 2, 1), ['scale-guessed']],
    [
      'priorities although the headers say worst and best',
      [
        ['Criterion', 'Priority', 'Worst', 'Best', 'A', 'B'],
        ['Pay', 1, 0, 5, 3, 4],
        ['Fun', 2, 0, 5, 1, 5],
        ['Way', 3, 0, 5, 2, 2],
      ],
      ['weights-ranked'],
    ],
    [
      'nothing where the headers say all',
      [
        ['Criterion', 'Weight', 'Worst', 'Best', 'A', 'B'],
        ['Pay', 5, 0, 5, 3, 4],
        ['Fun', 2, 0, 5, 1, 5],
      ],
      [],
    ],
  ])('%s', (_about, rows, questions) => {
    expect(asked(rows)).toEqual(questions);
  });
});

test('a helper that is computed inside a matrix of ours is no option of it', () => {
  const decision = { ...exampleDecision(), baseline: null };
  const map = placeMatrix(decision);
  const last = map.options[map.options.length - 1] ?? 0;
  const rows: FixtureCell[][] = [];
  const put = (row: number, column: number, cell: FixtureCell) => {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = cell;
  };
  for (const { row, column, content } of matrixCells(decision, map, false)) {
    if (typeof content === 'number') put(row, column, content);
    else if ('text' in content) put(row, column, content.text);
    else put(row, column, f(`=${content.formula}`, ''));
  }
  const before = readDecision(sheetOf(rows), findMatrix(sheetOf(rows))?.map ?? map).decision;
  // The last option becomes the greatest of the others.
  for (const row of map.criteria) put(row, last, f(`=MAX(G${row}:H${row})`, 5));
  const cells = sheetOf(rows);
  const found = findMatrix(cells);
  if (found === null) throw new Error('Nothing was found.');
  const after = readDecision(cells, found.map).decision;
  expect(after.options).toEqual(before.options.slice(0, -1));
  expect(after.scores).toEqual(before.scores.map((row) => row.slice(0, -1)));
  expect(found.unread).toEqual([{ of: 'options', line: last, why: 'computed', isCounted: true }]);
  expect(unreadSentence(found.unread, found.map)).toBe(
    `Not read: column ${columnLetters(last)} (computed from other cells).`,
  );
});

test('no sheet makes it throw', () => {
  const cell = fc.oneof(
    fc.constantFrom<FixtureCell>(
      '',
      '',
      'Weight',
      'Criterion',
      'Total',
      'Worst',
      'Best',
      'A',
      '30%',
      '3 → 15',
    ),
    fc.integer({ min: -5, max: 100 }),
    fc.constantFrom<FixtureCell>(
      f('=SUM(A1:A3)', 4),
      f('=A1*B1', 2),
      f('=WEIGHTED_SCORE(A1:B2;C1:C2)', 2),
      f('=#REF!+Sheet9!A1', '#REF!'),
      f('=SUM(A:A)', 7),
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 7 }),
      (rows) => {
        const cells = sheetOf(rows);
        propose(cells, NO_CORRECTIONS);
        const found = findMatrix(cells);
        if (found === null) return;
        const read = { ...readDecision(cells, found.map), unread: found.unread };
        for (const { hers, right } of totalSlips(cells, read)) {
          expect(Number.isFinite(hers) && Number.isFinite(right)).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
