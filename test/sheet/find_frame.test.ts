import { matrixCells } from '../../src/sheet/cells';
import { type FoundMark, frameFromHeaders, frameFromMarks } from '../../src/sheet/find_frame';
import { layOut } from '../../src/sheet/layout';

const FRAME = {
  header: 3,
  top: 4,
  bottom: 7,
  score: 8,
  gap: 10,
  firstPlace: 11,
  scored: 12,
  gut: null,
  headline: null,
  criterion: 1,
  weight: 2,
  worst: 4,
  best: 5,
  left: 6,
  right: 9,
};

const layout = layOut(2, 2);
const marks: FoundMark[] = [
  ...Object.entries(layout.rows).map(([mark, at]) => ({ kind: 'row' as const, mark, at })),
  ...Object.entries(layout.columns).map(([mark, at]) => ({ kind: 'column' as const, mark, at })),
];
const without = (mark: string) => marks.filter((found) => found.mark !== mark);

const rating = { kind: 'rating' as const, worst: 1, best: 5, unit: '', weight: 1 };
/** What getValues gives of a new sheet: the apostrophe that keeps text from being read is not shown. */
const values = matrixCells(
  {
    title: 'T',
    options: ['A', 'B'],
    baseline: 0,
    criteria: [
      { ...rating, name: 'One' },
      { ...rating, name: 'Two' },
    ],
  },
  layout,
).map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));

describe('by its marks a matrix is found', () => {
  test.each([
    ['whole', marks, FRAME],
    ['without its thin row at the top', without('top'), FRAME],
    ['without its thin row at the bottom', without('bottom'), FRAME],
    ['without its thin column at the left', without('left'), FRAME],
    ['without its row of gaps', without('gap'), { ...FRAME, gap: null }],
    ['without its rank, which nothing reads', without('rank'), FRAME],
    ['not without its weights', without('weight'), null],
    ['not without its header', without('header'), null],
    ['not when there are none', [], null],
  ])('%s', (_claim, found, expected) => {
    expect(frameFromMarks(found)).toEqual(expected);
  });
});

describe('by its headers a matrix is found', () => {
  const edited = (edit: (cells: (string | number)[][]) => void) => {
    const cells = values.map((row) => [...row]);
    edit(cells);
    return cells;
  };
  const relabel = (from: string, to: string) =>
    edited((cells) => {
      for (const row of cells) row.forEach((cell, at) => cell === from && row.splice(at, 1, to));
    });
  const shifted = { ...FRAME, header: 5, top: 6, bottom: 9, score: 10, gap: 12, firstPlace: 13, scored: 14 };

  test.each([
    ['as built', values, FRAME],
    ['lower down', [[], [], ...values], shifted],
    ['whatever the case and the space around', relabel('Weight', ' WEIGHT '), FRAME],
    ['without its gap row', relabel('Gap to the baseline', 'x'), { ...FRAME, gap: null }],
    ['without its shares', relabel('Share', 'x'), FRAME],
    [
      'made by hand, down to the first empty row',
      [
        ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go'],
        ['Pay', 3, 1, 5, 2, 4],
        ['Fun', 1, 1, 5, 3, ''],
        ['', '', '', '', '', ''],
        ['Notes'],
      ],
      {
        ...{ header: 1, top: 2, bottom: 3, criterion: 1, weight: 2, worst: 3, best: 4, left: 5, right: 7 },
        ...{ score: null, gap: null, firstPlace: null, scored: null, gut: null, headline: null },
      },
    ],
    ['not when a header is renamed', relabel('Weight', 'Gewicht'), null],
    ['not in a sheet that is empty', [], null],
    ['not in a list that happens to say Weight', [['Criterion', 'Weight']], null],
  ])('%s', (_claim, cells, expected) => {
    expect(frameFromHeaders(cells, [])).toEqual(expected);
  });
});
