import { decisionScores } from '../../src/core/weighted_score';
import { numbersOf } from '../../src/decision/numbers';
import { findMatrix } from '../../src/table/find/find';
import { cellProblems } from '../../src/table/problems';
import { readDecision } from '../../src/table/read';
import { unreadSentence } from '../../src/table/unread_words';
import { type FixtureCell, f, sheetOf } from '../fixtures/tables/fixture';

const T: FixtureCell[][] = [
  ['Criterion', 'Weight', 'Worst', 'Best', 'A', 'B', 'C'],
  ['Pay', 60, 0, 10, 9, 3, 2],
  ['Fun', 40, 0, 10, 2, 5, 4],
];
const RIGHT = { A: 62, B: 38, C: 28 };
const [HEADER = [], PAY = [], FUN = []] = T;

function totalsOf(rows: readonly (readonly FixtureCell[])[]) {
  const cells = sheetOf(rows);
  const found = findMatrix(cells);
  if (found === null) throw new Error('Nothing was found.');
  const read = readDecision(cells, found.map);
  const { scores, weights, anchors } = numbersOf(read.decision);
  const totals = decisionScores(scores, weights, anchors).map(
    (total) => Math.round((total ?? NaN) * 1e9) / 1e9,
  );
  return {
    totals: Object.fromEntries(read.decision.options.map(({ name }, at) => [name, totals[at]])),
    unread: unreadSentence(found.unread, found.map),
    problems: cellProblems(read).map(({ sentence }) => sentence),
  };
}

describe('the table T of the field gives A 62, B 38, C 28', () => {
  const max = (row: readonly FixtureCell[], line: number): FixtureCell[] => [
    ...row,
    f(`=MAX(E${line}:G${line})`, Math.max(...row.slice(4).map(Number))),
  ];
  test.each<[string, FixtureCell[][], string | null]>([
    ['as it is', T, null],
    [
      'with a column Max',
      [[...HEADER, 'Max'], max(PAY, 2), max(FUN, 3)],
      'Not read: column H (computed from other cells).',
    ],
    [
      'with notes',
      [
        [...HEADER, 'Notes'],
        [...PAY, 'by letter'],
        [...FUN, 'a guess'],
      ],
      'Not read: column H (a note).',
    ],
    ...(
      [
        ['Average', 4.67, 3.7, 'an average'],
        ['Median', 3, 4, 'an average'],
        ['Range', 7, 3, 'computed from other cells'],
        ['Std dev', 3.8, 1.5, 'computed from other cells'],
        ['Count', 3, 3, 'computed from other cells'],
        ['%', 0.6, 0.4, 'other weights'],
      ] as const
    ).map(([header, pay, fun, why]): [string, FixtureCell[][], string] => [
      `with ${header} typed as numbers, rounded by hand`,
      [
        [...HEADER, header],
        [...PAY, pay],
        [...FUN, fun],
      ],
      `Not read: column H (${why}).`,
    ]),
    ['with a Total of the weights', [...T, ['Total', f('=SUM(B2:B3)', 100)]], 'Not read: row 4 (a total).'],
    ['with a Total pasted as a value', [...T, ['Total', 100]], 'Not read: row 4 (a total).'],
    ['with a heading', [HEADER, ['COST'], PAY, FUN], 'Not read: row 2 (a heading).'],
    [
      'with a text row without weight',
      [...T, ['Ask', '', '', '', 'soon', 'later', 'never']],
      'Not read: row 4 (a note).',
    ],
    [
      'with a column without a name',
      [
        [...HEADER, ''],
        [...PAY, 99],
        [...FUN, 98],
      ],
      'Not read: column H (no name).',
    ],
    ['with a blank row', [HEADER, PAY, [], FUN], null],
    ['with two blank rows', [HEADER, PAY, [], [], FUN], null],
    [
      'in German',
      [['Kriterium', 'Gewicht (%)', 'Schlechtester Wert', 'Bester Wert', 'A', 'B', 'C'], PAY, FUN],
      null,
    ],
    ['in Spanish', [['Criterios', 'Importancia', 'Peor', 'Mejor', 'A', 'B', 'C'], PAY, FUN], null],
    ['far down', [...T, [], [], [], ['Other', 5, 0, 10, 1, 2, 3]], 'Not read: row 7 (beside the table).'],
  ])('%s', (_about, rows, unread) => {
    expect(totalsOf(rows)).toEqual({ totals: RIGHT, unread, problems: [] });
  });

  test('with a blank row between Rent and Light, C leads B by 5', () => {
    const rows = [HEADER, ['Rent', 3, 0, 10, 9, 3, 2], [], ['Light', 9, 0, 10, 1, 8, 9]];
    expect(totalsOf(rows)).toEqual({ totals: { A: 30, B: 67.5, C: 72.5 }, unread: null, problems: [] });
  });

  test('one wrong cell is named and takes one total', () => {
    const { totals, problems } = totalsOf([HEADER, [...PAY.slice(0, 5), 'N/A', 2], FUN]);
    expect(totals).toMatchObject({ A: 62, C: 28 });
    expect(problems).toEqual([
      'F2, Pay for B: “N/A” is text where a number belongs; type a number or clear the cell.',
    ]);
  });

  test('names are the text that shows', () => {
    const header = [...HEADER.slice(0, 4), { value: 0.1, shown: '10%' }, { value: 50, shown: '$50' }];
    const rows = [header, PAY.slice(0, 6), FUN.slice(0, 6)];
    expect(totalsOf(rows).totals).toEqual({ '10%': 62, $50: 38 });
  });
});
