import type { Cell } from '../../src/door/cell';
import { checkMatrix, type MatrixCells } from '../../src/door/matrix';
import { problemSentence } from '../../src/door/problem';

/** "scores 1 0 text maybe": line, criterion, option, code and what stands there. */
function told(cells: Partial<MatrixCells>): string[] {
  return checked(cells).problems.map(({ line, criterion, option, code, text }) =>
    [line, criterion ?? '', option ?? '', code, text].filter((part) => part !== '').join(' '),
  );
}

function checked(cells: Partial<MatrixCells>) {
  return checkMatrix({ scores: [], weights: [], worst: null, best: null, ...cells });
}

const day = (date: number): Cell => ({ date });

describe('numbers and blanks pass', () => {
  test('as typed; a blank weight is 0, a blank score null', () => {
    const cells = {
      scores: [
        [4, null],
        [1, 2],
      ],
      weights: [30, null],
      worst: [1, 0],
      best: [5, 10],
    };
    expect(checked(cells)).toEqual({
      counts: [true, true],
      scores: [
        [4, null],
        [1, 2],
      ],
      weights: [30, 0],
      anchors: [
        { worst: 1, best: 5 },
        { worst: 0, best: 10 },
      ],
      half: [null, null],
      problems: [],
    });
  });

  test('without worst and best there are no anchors', () => {
    expect(checked({ scores: [[4]], weights: [1] })).toMatchObject({ counts: [true], anchors: null });
  });

  test('one worst and one best serve all criteria', () => {
    const cells = { scores: [[4], [3]], weights: [1, 1], worst: [1], best: [5] };
    expect(checked(cells).anchors).toEqual([
      { worst: 1, best: 5 },
      { worst: 1, best: 5 },
    ]);
  });

  test('a row of scores that ends early is blank at its end, and no row is no scores', () => {
    expect(checked({ scores: [[4]], weights: [1, 2] }).scores).toEqual([[4], []]);
  });
});

describe('what is no criterion does not count and is no problem', () => {
  test.each<[string, Partial<MatrixCells>]>([
    ['a blank line', { scores: [[null, null]], weights: [null] }],
    ['a heading', { scores: [['COST', null]], weights: [null] }],
    ['a second header row', { scores: [['A', 'B']], weights: ['Weight'], worst: ['Worst'], best: ['Best'] }],
    ['a note', { scores: [['nice people', 'far away']], weights: [null] }],
    ['a note with a number in it', { scores: [['ask Ann', 5551234]], weights: [null] }],
    ['a heading below one worst and best for all', { scores: [['COST', null]], weights: [null] }],
  ])('%s', (_, { scores = [], weights = [], worst = null, best = null }) => {
    const real = { scores: [[1, 2], ...scores], weights: [3, ...weights] };
    const own = { worst: worst && [0, ...worst], best: best && [9, ...best] };
    const result = checked({ ...real, ...own });
    expect(result.counts).toEqual([true, false]);
    expect(result.weights).toEqual([3, 0]);
    expect(result.scores[1]).toEqual([null, null]);
    expect(result.problems).toEqual([]);
    expect(checked({ ...real, worst: [0], best: [9] })).toMatchObject({
      counts: [true, false],
      problems: [],
    });
  });
});

describe('an unfinished criterion is one problem and does not count', () => {
  const rest = { scores: [[1], [2]], weights: [1, 1] };
  test.each<[string, Cell, Cell, string]>([
    ['no worst', null, 5, 'worst 1 anchor-missing worst'],
    ['no best', 5, null, 'best 1 anchor-missing best'],
    ['neither', null, null, 'worst 1 anchor-missing worst and best'],
    ['both the same', 5, 5, 'worst 1 anchors-equal 5'],
    ['text as worst', 'low', 5, 'worst 1 text low'],
  ])('%s', (_, worst, best, problem) => {
    const cells = { ...rest, worst: [0, worst], best: [9, best] };
    expect(told(cells)).toEqual([problem]);
    expect(checked(cells)).toMatchObject({ counts: [true, false], weights: [1, 1], anchors: [{}, null] });
  });

  test.each<[string, Partial<MatrixCells>]>([
    ['a weight', { scores: [[1], [2]], weights: [1, null] }],
    ['a score', { scores: [[1], [null]], weights: [1, 1] }],
  ])('without %s it is no problem yet', (_, cells) => {
    const both = { ...cells, worst: [0, null], best: [9, null] };
    expect(checked(both)).toMatchObject({ counts: [true, false], problems: [] });
  });

  test('where one of the two lines is missing every criterion lacks it', () => {
    expect(told({ ...rest, worst: [0, 0] })).toEqual([
      'best 0 anchor-missing best',
      'best 1 anchor-missing best',
    ]);
  });
});

describe('a wrong cell is left out and told with what stands in it', () => {
  test.each<[string, Cell, string, string]>([
    [
      'text',
      'maybe',
      'text maybe',
      '“maybe” is text where a number belongs; type a number or clear the cell.',
    ],
    ['a dash', '–', 'text –', '“–” is text'],
    ['N/A', 'N/A', 'text N/A', '“N/A” is text'],
    ['a number stored as text', '5', 'number-as-text 5', '“5” is a number stored as text; set the cell'],
    ['an error', '#DIV/0!', 'error-value #DIV/0!', 'the cell holds the error #DIV/0!; correct it'],
    ['TRUE', true, 'boolean TRUE', 'TRUE is not a number; type 1 or 0 instead'],
    ['infinity', Number.POSITIVE_INFINITY, 'not-finite', 'this is not a finite number; type a number'],
    [
      'a date',
      day(46143),
      'date 2026-05-01',
      'the cell holds the date 2026-05-01 where a number belongs; type',
    ],
    ['a long text, cut', 'x'.repeat(60), `text ${'x'.repeat(40)}…`, `“${'x'.repeat(40)}…” is text`],
    ['$& as it is', '$&', 'text $&', '“$&” is text'],
  ])('%s', (_, cell, problem, sentence) => {
    const cells = {
      scores: [
        [1, 2],
        [3, cell],
      ],
      weights: [1, 1],
      worst: [0],
      best: [9],
    };
    expect(told(cells)).toEqual([`scores 1 1 ${problem}`]);
    const result = checked(cells);
    expect(result.scores).toEqual([
      [1, 2],
      [3, null],
    ]);
    expect(result.problems.map(problemSentence)[0]).toContain(sentence);
    expect(told({ ...cells, scores: [[1], [2]], weights: [1, cell] })).toEqual([`weights 1 ${problem}`]);
  });

  test('all at once: weights, then worst and best, then scores', () => {
    const cells = {
      scores: [
        ['x', 1],
        [2, true],
      ],
      weights: [-1, 2],
      worst: [0, '?'],
      best: [9, 9],
    };
    expect(told(cells)).toEqual([
      'weights 0 negative-weight -1',
      'worst 1 text ?',
      'scores 0 0 text x',
      'scores 1 1 boolean TRUE',
    ]);
    expect(checked(cells).weights).toEqual([0, 2]);
  });

  test('no positive weight at all is one problem of the whole line, unless a wrong weight explains it', () => {
    expect(told({ scores: [[1], [2]], weights: [0, null] })).toEqual(['weights weights-all-zero']);
    expect(told({ scores: [[1], [2]], weights: ['a', null] })).toEqual(['weights 0 text a']);
  });
});

describe('dates are numbers where the whole line is dates', () => {
  test('scores, worst and best', () => {
    const cells = { scores: [[day(46010), null]], weights: [1], worst: [day(46000)], best: [day(46100)] };
    expect(checked(cells)).toMatchObject({
      scores: [[46010, null]],
      anchors: [{ worst: 46000, best: 46100 }],
      problems: [],
    });
    expect(checked({ scores: [[day(1), day(2)]], weights: [1] }).scores).toEqual([[1, 2]]);
  });

  test.each<[string, Partial<MatrixCells>, string[]]>([
    ['among number scores', { scores: [[day(46143), 3]], weights: [1] }, ['scores 0 0 date 2026-05-01']],
    [
      'on a number scale',
      { scores: [[day(46143)]], weights: [1], worst: [0], best: [5] },
      ['scores 0 0 date 2026-05-01'],
    ],
    ['as a weight', { scores: [[1], [2]], weights: [day(46143), 1] }, ['weights 0 date 2026-05-01']],
    [
      'as one anchor',
      { scores: [[3]], weights: [1], worst: [day(46143)], best: [5] },
      ['worst 0 date 2026-05-01'],
    ],
    [
      'a number on a scale of dates',
      { scores: [[3]], weights: [1], worst: [day(1)], best: [day(5)] },
      ['scores 0 0 not-a-date 3'],
    ],
  ])('%s is refused by name', (_, cells, problems) => {
    expect(told(cells)).toEqual(problems);
  });
});
