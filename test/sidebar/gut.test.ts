import { comparison } from '../../sidebar/gut/comparison';
import { dateInWords, gutRanking, twoRanks } from '../../sidebar/gut/gut';
import type { Cell, MatrixCells } from '../../src/api';
import { voiceOf } from '../../src/insight/voice';
import { careerCells, ready } from './matrix_cells';

test('the date is by the person’s clock, in words', () => {
  expect(dateInWords(new Date(2026, 10, 23, 23, 59))).toBe('23 November 2026');
  expect(dateInWords(new Date(2026, 0, 1, 0, 0))).toBe('1 January 2026');
});

test('a ranking is kept by column, nothing under the thin columns', () => {
  const view = careerCells();
  expect(gutRanking(ready(view), [6, 1, 0, 2, 3, 4, 5], 'today')).toEqual({
    sheetId: 7,
    expected: { options: view.options },
    ranks: [null, 3, 2, 4, 5, 6, 7, 1, null],
    date: 'today',
  });
});

test('both rankings stand beside each other in the order of the gut, options added later last', () => {
  const ranks = twoRanks(ready(withGut([null, 2, 1, 'x', 3, null, 4, 5, null])));
  expect(ranks.map(({ option, gut, matrix }) => [option, gut, matrix])).toEqual([
    [1, 1, 1],
    [0, 2, 5],
    [3, 3, 3],
    [5, 4, 7],
    [6, 5, 2],
    [2, null, 6],
    [4, null, 4],
  ]);
});

describe('what the two rankings say', () => {
  test.each<[what: string, view: MatrixCells, sentences: string[]]>([
    [
      'they agree',
      withGut([null, 2, 1, 3, 4, 5, 6, 7, null]),
      ['Your gut and the matrix both put NewCo first.'],
    ],
    [
      'they differ, and why',
      withGut([null, 2, 3, 4, 1, 5, 6, 7, null]),
      [
        'Your gut puts Scale-up first, the matrix NewCo.',
        'In the matrix NewCo is 14.8 points ahead of Scale-up. Most of it comes from “Own technology end to end” (5 points) and “A purpose and culture I share” (5 points); “Room to grow” (1.3 points) speaks the other way.',
      ],
    ],
    [
      'nothing is scored',
      withGut([null, 2, 3, 4, 1, 5, 6, 7, null], (view) => {
        for (const row of view.scores) row.fill(null);
      }),
      ['The matrix has no scores yet, so there is nothing to compare with.'],
    ],
    [
      'the favourite is not scored',
      withGut([null, 2, 3, 4, 1, 5, 6, 7, null], (view) => {
        for (const row of view.scores) row[4] = null;
      }),
      ['Your gut puts Scale-up first, the matrix NewCo.', 'Scale-up has no scores yet.'],
    ],
  ])('%s', (_, view, sentences) => {
    const matrix = ready(view);
    expect(comparison(voiceOf(matrix.decision), twoRanks(matrix))).toEqual(sentences);
  });
});

function withGut(ranks: Cell[], change: (view: MatrixCells) => void = () => {}): MatrixCells {
  const view = careerCells({ gut: { ranks, date: '23 November 2026' } });
  change(view);
  return view;
}
