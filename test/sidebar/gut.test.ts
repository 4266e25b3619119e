import { comparison } from '../../sidebar/gut/comparison';
import { dateInWords, gutRanking, twoRanks } from '../../sidebar/gut/gut';
import { matrixOf } from '../../sidebar/matrix/model';
import type { MatrixView } from '../../src/api';
import { voiceOf } from '../../src/insight/voice';
import { careerView } from './views';

test('the date is by the person’s clock, in words', () => {
  expect(dateInWords(new Date(2026, 10, 23, 23, 59))).toBe('23 November 2026');
  expect(dateInWords(new Date(2026, 0, 1, 0, 0))).toBe('1 January 2026');
});

test('a ranking is kept by option, and says which options were read', () => {
  const view = careerView();
  expect(gutRanking(ready(view), [6, 1, 0, 2, 3, 4, 5], 'today')).toEqual({
    sheetId: 7,
    expected: { options: view.decision.options },
    ranks: [3, 2, 4, 5, 6, 7, 1],
    date: 'today',
  });
});

test('both rankings stand beside each other in the order of the gut, options added later last', () => {
  const ranks = twoRanks(ready(withGut([2, 1, null, 3, null, 4, 5])));
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
  test.each<[what: string, view: MatrixView, sentences: string[]]>([
    ['they agree', withGut([2, 1, 3, 4, 5, 6, 7]), ['Your gut and the matrix both put NewCo first.']],
    [
      'they differ, and why',
      withGut([2, 3, 4, 1, 5, 6, 7]),
      [
        'Your gut puts Scale-up first, the matrix NewCo.',
        'In the matrix NewCo is 14.8 points ahead of Scale-up. It comes most of all from “Own technology end to end” (5 points) and “A purpose and culture I share” (5 points); “Room to grow” (1.3 points) speaks the other way.',
      ],
    ],
    [
      'nothing is scored',
      withGut([2, 3, 4, 1, 5, 6, 7], (view) => {
        for (const row of view.decision.scores) row.fill(null);
      }),
      ['The matrix has no scores yet, so there is nothing to compare with.'],
    ],
    [
      'the favourite is not scored',
      withGut([2, 3, 4, 1, 5, 6, 7], (view) => {
        for (const row of view.decision.scores) row[3] = null;
      }),
      ['Your gut puts Scale-up first, the matrix NewCo.', 'Scale-up has no scores yet.'],
    ],
  ])('%s', (_, view, sentences) => {
    const matrix = ready(view);
    expect(comparison(voiceOf(matrix.decision), twoRanks(matrix))).toEqual(sentences);
  });
});

function withGut(ranks: (number | null)[], change: (view: MatrixView) => void = () => {}): MatrixView {
  const view = careerView({ gut: { ranks, date: '23 November 2026' } });
  change(view);
  return view;
}

function ready(view: MatrixView) {
  const matrix = matrixOf(view);
  if (matrix === null) throw new Error('The matrix was refused.');
  return matrix;
}
