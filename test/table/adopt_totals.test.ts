import { layoutOf } from '../../src/table/adopt/layout';
import { slipSentence } from '../../src/table/adopt/slip_words';
import { totalSlips } from '../../src/table/adopt/totals';
import { readDecision } from '../../src/table/read';
import { type FixtureCell, f, pc, sheetOf } from '../fixtures/tables/fixture';

function slips(rows: readonly (readonly FixtureCell[])[]): string[] {
  const cells = sheetOf(rows);
  const layout = layoutOf(cells);
  if (layout === null) throw new Error('Nothing was found.');
  const read = { ...readDecision(cells, layout.map), unread: layout.unread };
  const names = read.decision.options.map(({ name }) => name);
  return totalSlips(cells, read).map((slip) => slipSentence(slip, { map: read.map, names, locale: 'en_US' }));
}

const HEAD: FixtureCell[] = ['Criteria', 'Weight', 'Acme', 'Bolt', 'Cuba'];
const SCORES = [
  [4, 2, 5],
  [3, 5, 1],
  [1, 4, 3],
];
/** A table with three weights and totals pasted below. */
const table = (weights: FixtureCell[], totals: FixtureCell[], scores: FixtureCell[][] = SCORES) => [
  HEAD,
  ...weights.map((weight, at): FixtureCell[] => [
    'Pay Fun Way'.split(' ')[at] ?? '',
    weight,
    ...(scores[at] ?? []),
  ]),
  ['Total', '', ...totals],
];
const PER_CENT = [pc(0.5), pc(0.3), pc(0.2)];
const WITH_BLANK = [
  [4, 2, 5],
  [3, 5, ''],
  [1, 4, 3],
];

describe('her own totals', () => {
  test.each<[string, FixtureCell[][], string[]]>([
    ['right', table(PER_CENT, [3.1, 3.3, 3.4]), []],
    ['right as a mean of points', table([5, 3, 2], [3.1, 3.3, 3.4]), []],
    ['right from 0 to 100, rounded', table(PER_CENT, [53, 58, 60]), []],
    [
      'one leaves out a row',
      table(PER_CENT, [f('=SUMPRODUCT(B2:B3;C2:C3)', 2.9), 3.3, 3.4]),
      ['Your total for Acme in row 5 leaves out row 4: 2.9 instead of 3.1.'],
    ],
    [
      'one counts a row twice',
      table([5, 3, 2], [31, 43, 34]),
      [
        'Your totals in row 5 are not divided by the sum of the weights (10), so 31 stands for 3.1; the order is not changed by that.',
        'Your total for Bolt in row 5 counts row 2 twice: 43 instead of 33.',
      ],
    ],
    [
      'a blank counted as 0',
      table(PER_CENT, [3.1, 3.3, 3.1], WITH_BLANK),
      [
        'Your total for Cuba in row 5 counts the missing score in row 3 as 0: 3.1 instead of 4.42857, where a missing score is left out.',
      ],
    ],
    [
      'weights that add up to 95 %',
      table([pc(0.5), pc(0.3), pc(0.15)], [3.05, 3.1, 3.25]),
      ['Your totals in row 5 are off, because the weights add up to 95% and not to 100%.'],
    ],
    [
      'points of 100 that add up to 95, divided by 100',
      table([50, 30, 15], [3.05, 3.1, 3.25]),
      ['Your totals in row 5 are off, because the weights add up to 95% and not to 100%.'],
    ],
    [
      'per cent as whole numbers',
      table([50, 30, 20], [310, 330, 340]),
      [
        'Your totals in row 5 are multiplied by per cent as whole numbers, so 310 stands for 3.1; the order is not changed by that.',
      ],
    ],
    [
      'without weights',
      table(PER_CENT, [8, 11, 9]),
      ['Your totals in row 5 put the scores together without their weights.'],
    ],
    [
      'nothing explains one',
      table(PER_CENT, [3.1, 3.3, 7.77]),
      ['Your total for Cuba in row 5 is 7.77, where the scores and weights give 3.4.'],
    ],
  ])('%s', (_about, rows, expected) => {
    expect(slips(rows)).toEqual(expected);
  });
});
