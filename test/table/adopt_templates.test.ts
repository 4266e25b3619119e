/** Tables as templates and courses give them, each with what it says: the same two criteria and options underneath. */
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { propose } from '../../src/table/adopt/propose';
import { slipSentence } from '../../src/table/adopt/slip_words';
import { totalSlips } from '../../src/table/adopt/totals';
import { cellProblems } from '../../src/table/problems';
import { readDecision } from '../../src/table/read';
import { type FixtureCell, f, pc, sheetOf } from '../fixtures/tables/fixture';
import { readingOf } from '../fixtures/tables/reading';

type Rows = FixtureCell[][];

/** What is said of a table beside its reading: cells that are wrong, then slips in its own totals. */
function saidOf(rows: Rows): string[] {
  const cells = sheetOf(rows);
  const proposal = propose(cells, NO_CORRECTIONS)?.proposal;
  if (proposal == null) return ['refused'];
  const { map, unread } = proposal;
  const read = readDecision(cells, map);
  const names = read.decision.options.map(({ name }) => name);
  return [
    ...cellProblems(read).map(({ sentence }) => sentence),
    ...totalSlips(cells, { ...read, unread }).map((slip) =>
      slipSentence(slip, { map, names, locale: 'en_US' }),
    ),
  ];
}

const HEAD: FixtureCell[] = ['Criteria', 'Weight', 'A', 'B'];
const PAY: FixtureCell[] = ['Pay', 5, 3, 2];
const FUN: FixtureCell[] = ['Fun', 2, 4, 5];
const RIGHT = { criteria: 'Pay 5, Fun 2', options: 'A 57.1, B 46.4', questions: 'scale-guessed' };

const NOT_DIVIDED = (row: number) =>
  `Your totals in row ${row} are not divided by the sum of the weights (7), so 23 stands for 3.28571; the order is not changed by that.`;

describe('what is beside the scores is left out and named, and her totals are not called wrong', () => {
  test.each<[about: string, rows: Rows, unread: string | null, said: string[]]>([
    [
      'a sum of the weights without a label, beside typed totals',
      [HEAD, PAY, FUN, ['', 7, 23, 20]],
      'Not read: row 4 (a total).',
      [NOT_DIVIDED(4)],
    ],
    [
      'the most that can be scored, in a column of its own',
      [
        ['Criteria', 'Weight', 'Max score', 'A', 'B'],
        ['Pay', 5, 5, 3, 2],
        ['Fun', 2, 5, 4, 5],
        ['Total', 7, '', pc(4.6 / 7), pc(4 / 7)],
      ],
      'Not read: row 4 (a total) and column C (a remark).',
      [],
    ],
    [
      'how sure each score is, in per cent beside each',
      [
        ['Criteria', 'Weight', 'A', 'Sure?', 'B', 'Sure?'],
        ['Pay', 5, 3, pc(0.8), 2, pc(0.9)],
        ['Fun', 2, 4, pc(0.5), 5, pc(0.6)],
      ],
      'Not read: columns D, F (a remark).',
      [],
    ],
    [
      'confidence as numbers',
      [
        ['Criteria', 'Weight', 'A', 'Confidence', 'B', 'Confidence'],
        ['Pay', 5, 3, 4, 2, 3],
        ['Fun', 2, 4, 1, 5, 2],
      ],
      'Not read: columns D, F (a remark).',
      [],
    ],
    [
      'weighted scores in a block of their own, under the same names',
      [
        ['', '', 'Scores', '', 'Weighted', ''],
        [...HEAD, 'A', 'B'],
        [...PAY, 15, 10],
        [...FUN, 8, 10],
        ['Total', '', '', '', 23, 20],
      ],
      'Not read: row 5 (a total) and columns E–F (scores times weights).',
      [NOT_DIVIDED(5)],
    ],
    [
      'the same by formulas',
      [
        ['', '', 'Scores', '', 'Weighted', ''],
        [...HEAD, 'A', 'B'],
        [...PAY, f('=B3*C3', 15), f('=B3*D3', 10)],
        [...FUN, f('=B4*C4', 8), f('=B4*D4', 10)],
        ['Total', '', '', '', f('=SUM(E3:E4)', 23), f('=SUM(F3:F4)', 20)],
      ],
      'Not read: row 5 (a total) and columns E–F (scores times weights).',
      [NOT_DIVIDED(5)],
    ],
    [
      'weighted scores in a block below, typed',
      [
        HEAD,
        PAY,
        FUN,
        [],
        ['Weighted scores'],
        ['Pay', '', 15, 10],
        ['Fun', '', 8, 10],
        ['Total', '', 23, 20],
      ],
      'Not read: row 5 (a note), row 8 (a total) and rows 6–7 (scores times weights).',
      [NOT_DIVIDED(8)],
    ],
    [
      'points and per cent of the most, below',
      [HEAD, PAY, FUN, ['Points', '', 23, 20], ['Percent', '', pc(23 / 35), pc(20 / 35)]],
      'Not read: rows 4–5 (a total).',
      [NOT_DIVIDED(4)],
    ],
    [
      'totals above, labelled under the header of the weights',
      [
        ['', '', 'A', 'B'],
        ['', 'Total', f('=SUMPRODUCT($B4:$B5;C4:C5)', 23), f('=SUMPRODUCT($B4:$B5;D4:D5)', 20)],
        ['Criteria', 'Weight', '', ''],
        PAY,
        FUN,
      ],
      'Not read: row 2 (a total).',
      [],
    ],
    [
      'a legend at the right',
      [
        [...HEAD, '', 'Legend', ''],
        [...PAY, '', 5, 'excellent'],
        [...FUN, '', 1, 'poor'],
      ],
      'Not read: column G (a note) and column F (a remark).',
      [],
    ],
    [
      'a value analysis as it is taught in Germany',
      [
        ['Kriterium', 'Gewichtung in %', 'A', '', 'B', ''],
        ['', '', 'Punkte', 'Nutzwert', 'Punkte', 'Nutzwert'],
        ['Pay', 5, 3, 15, 2, 10],
        ['Fun', 2, 4, 8, 5, 10],
        ['Gesamtnutzwert', 7, '', 23, '', 20],
      ],
      'Not read: row 2 (a second header), row 5 (a total) and columns D, F (scores times weights).',
      [NOT_DIVIDED(5)],
    ],
  ])('%s', (_about, rows, unread, said) => {
    expect(readingOf(rows)).toEqual({ ...RIGHT, unread });
    expect(saidOf(rows)).toEqual(said);
  });
});

test('groups with their subtotals, all typed: they are totals, and leave nothing out', () => {
  const rows: Rows = [
    HEAD,
    ['MONEY'],
    ['Pay', 5, 4, 3],
    ['Bonus', 2, 3, 3],
    ['Subtotal', 7, 26, 21],
    ['PEOPLE'],
    ['Boss', 4, 2, 5],
    ['Team', 3, 5, 4],
    ['Subtotal', 7, 23, 32],
    ['Grand total', 14, 49, 53],
  ];
  expect(readingOf(rows)).toMatchObject({
    criteria: 'Pay 5, Bonus 2, Boss 4, Team 3',
    unread: 'Not read: rows 2, 6 (a heading) and rows 5, 9–10 (a total).',
  });
  expect(saidOf(rows)).toEqual([expect.stringMatching(/^Your totals in row 10 are not divided/)]);
});

test('a missing score that her sum counts as 0 is told in the size of her sums', () => {
  const rows: Rows = [
    HEAD,
    ['Price', 3, 4, 5],
    ['Boot', 2, 5, 2],
    ['Safety', 5, 4, 'n/a'],
    ['Total', '', f('=SUMPRODUCT(B2:B4;C2:C4)', 42), f('=SUMPRODUCT(B2:B4;D2:D4)', 19)],
  ];
  // 19 of 5 of the weights: 38 where all 10 would count.
  expect(saidOf(rows).at(-1)).toBe(
    'Your total for B in row 5 counts the missing score in row 4 as 0: 19 instead of 38, where a missing score is left out.',
  );
});

test('a weight that is as great as all others together is one', () => {
  const rows: Rows = [HEAD, ['Pay', 60, 3, 2], ['Fun', 40, 4, 5], ['Team', 100, 5, 1]];
  expect(readingOf(rows)).toMatchObject({ criteria: 'Pay 60, Fun 40, Team 100', unread: null });
});

test.each([
  'Weighting factor',
  'Weight in %',
  'Importance / Weight',
  'Criteria weight',
  'How important (1-5)?',
  '⭐ Weight',
  'Gewichtung in Prozent',
  'Gewichtungsfaktor',
])('weights under “%s” are known without being asked about', (header) => {
  expect(readingOf([['What matters', header, 'A', 'B'], PAY, FUN])).toEqual({ ...RIGHT, unread: null });
});

describe('an option stays one while some of its scores are open', () => {
  test.each(['n/a', 'N.A.', '-', '–', 'TBD', '?', 'to be asked', 'k. A.'])('%s', (text) => {
    const rows: Rows = [
      ['Criteria', 'Weight', 'A', 'B', 'C'],
      [...PAY, 4],
      [...FUN, text],
      ['Team', 3, 5, 2, text],
    ];
    expect(readingOf(rows)).toMatchObject({ options: expect.stringMatching(/, C 75\.0$/), unread: null });
    expect(saidOf(rows)).toEqual([
      `E3, Fun for C: “${text}” is text where a number belongs; type a number or clear the cell.`,
      `E4, Team for C: “${text}” is text where a number belongs; type a number or clear the cell.`,
    ]);
  });

  test('a column of words is a note as before', () => {
    expect(
      readingOf([
        [...HEAD, 'Why'],
        [...PAY, 'near'],
        [...FUN, '-'],
      ]),
    ).toMatchObject({
      unread: 'Not read: column E (a note).',
    });
  });
});

test('what each option weighs is a score where options stand down and another line holds the weights', () => {
  expect(
    readingOf([
      ['Option', 'Weight', 'Price'],
      ['Importance', 2, 5],
      ['Laptop A', 3, 4],
      ['Laptop B', 5, 2],
    ]),
  ).toMatchObject({ criteria: 'Weight 2, Price 5', options: 'Laptop A 67.9, Laptop B 46.4' });
  // Without such a line it is asked.
  expect(
    readingOf([
      ['Option', 'Weight', 'Price', 'Battery'],
      ['Laptop A', 3, 4, 2],
      ['Laptop B', 5, 2, 1],
    ]),
  ).toMatchObject({ questions: expect.stringContaining('weights-guessed') });
});

describe('that less is better is asked, wherever the sheet says so', () => {
  const beside = (header: string, pay: string, fun: string): Rows => [
    ['Criteria', 'Weight', header, 'A', 'B'],
    ['Pay', 5, pay, 3, 2],
    ['Fun', 2, fun, 4, 5],
  ];
  test.each<[string, Rows]>([
    ['a column of directions', beside('Direction', 'lower is better', 'higher is better')],
    ['min and max', beside('Goal', 'min', 'max')],
    ['costs and benefits', beside('Type', 'Cost', 'Benefit')],
    ['in a name', [HEAD, ['Risk (less is better)', 5, 3, 2], FUN]],
    ['an arrow', [HEAD, ['Risk ↓', 5, 3, 2], FUN]],
    ['in German', [['Noten: 1 = sehr gut'], HEAD, PAY, FUN]],
    ['below', [HEAD, PAY, FUN, [], ['The lower the better']]],
  ])('%s', (_about, rows) => {
    expect(readingOf(rows)).toMatchObject({ questions: expect.stringContaining('less-is-better') });
  });
  test.each<[string, Rows]>([
    ['a criterion called Cost', [HEAD, ['Cost', 5, 3, 2], FUN]],
    ['a group of costs', beside('Kind', 'Cost', 'Quality')],
    ['5 = best', [['1 = worst, 5 = best'], HEAD, PAY, FUN]],
    [
      'worst and best beside each',
      [
        ['Criteria', 'Weight', 'Worst', 'Best', 'A', 'B'],
        ['Risk (lower is better)', 5, 5, 1, 3, 2],
        ['Fun', 2, 1, 5, 4, 5],
      ],
    ],
  ])('not by %s', (_about, rows) => {
    expect(readingOf(rows)).toMatchObject({ questions: expect.not.stringContaining('less-is-better') });
  });
});

describe('the scale that the sheet speaks of is taken', () => {
  const options = (rows: Rows) => {
    const { options: said, questions } = readingOf(rows) as { options: string; questions: string };
    return `${said}; ${questions}`;
  };
  test.each<[string, Rows, string]>([
    // (5 · 2 + 2 · 3) / 9 / 7 and (5 · 1 + 2 · 4) / 9 / 7
    ['1 = poor, 10 = great', [['1 = poor, 5 = fair, 10 = great'], HEAD, PAY, FUN], 'A 25.4, B 20.6; '],
    [
      'out of 10',
      [['Criteria', 'Weight', 'A (out of 10)', 'B (out of 10)'], PAY, FUN],
      'A (out of 10) 25.4, B (out of 10) 20.6; scale-guessed',
    ],
    // Downwards: 5 · 2/4 + 2 · 1/4 and 5 · 3/4 + 0, by 7.
    ['1-5, 1 = best', [['Scores 1-5, 1 = best'], HEAD, PAY, FUN], 'A 42.9, B 53.6; scale-guessed'],
    [
      'grades from 1 to 5',
      [['1 = sehr gut, 3 = befriedigend, 5 = mangelhaft'], HEAD, PAY, FUN],
      'A 42.9, B 53.6; scale-guessed',
    ],
    // (5 · 3 + 2 · 4) / 20 / 7
    ['/20', [['Critères', 'Poids', 'A /20', 'B /20'], PAY, FUN], 'A /20 16.4, B /20 14.3; scale-guessed'],
    ['24/7 in a name is no scale', [HEAD, ['Open 24/7', 5, 3, 2], FUN], 'A 57.1, B 46.4; scale-guessed'],
    [
      'per cent beside points are of no one scale',
      [HEAD, ['Growth', 5, pc(0.12), pc(0.08)], FUN],
      'A 1.2, B 1.5; scale-missing',
    ],
  ])('%s', (_about, rows, said) => {
    expect(options(rows)).toBe(said);
  });
});

test.each<[string, Rows, string]>([
  [
    'weights in the names of criteria across',
    [
      ['Options', 'Cost x3', 'Time x2'],
      ['Build', 3, 2],
      ['Buy', 4, 5],
    ],
    'weights-in-names',
  ],
  [
    'pros and cons with numbers under Weight',
    [
      ['Pros', 'Weight', 'Cons', 'Weight'],
      ['Near', 5, 'Noise', 3],
      ['Cheap', 4, 'Small', 2],
    ],
    'no-weights',
  ],
])('%s: the refusal is true', (_about, rows, refusal) => {
  expect(readingOf(rows)).toEqual({ refusal });
});
