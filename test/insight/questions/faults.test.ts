/**
 * Each fault is planted alone into a matrix that is otherwise without any, and the question about it is asked, of the
 * criteria that it was planted in; nothing else beyond the three questions that are asked of every decision.
 */

import type { Side } from '../../../src/insight/questions/prices';
import { questionWords } from '../../../src/insight/questions/question_words';
import { ALWAYS, keyOf, type Question, questionsOf } from '../../../src/insight/questions/questions_of';
import { voiceOf } from '../../../src/insight/voice';
import { type AskedMatrix, bent, cleanBent, cleanMatrix, cleanRatings, matrix } from './clean_matrix';

const beyond = ({ decision, extras }: AskedMatrix) =>
  questionsOf(decision, extras).filter(({ code }) => !ALWAYS.includes(code));

/** What the first question of a kind says. */
const questionWordsOf =
  (decision: AskedMatrix['decision'], extras: AskedMatrix['extras']) =>
  (code: Question['code']): readonly string[] => {
    const found = questionsOf(decision, extras).find((question) => question.code === code);
    const words = found && questionWords(voiceOf(decision), found);
    return words === undefined ? [] : [words.title, ...words.sentences];
  };

const only = (asked: AskedMatrix): Question => {
  const [first, ...others] = beyond(asked);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error('nothing was asked');
  return first;
};

/** Nothing wrong with it. */
const CLEAN = [
  [90, 20, 60, 40, 30],
  [10, 80, 20, 70, 40],
  [60, 30, 90, 20, 75],
  [40, 95, 25, 60, 10],
];
const WEIGHTS = [9, 3, 6, 2];

test('nothing is asked of a matrix without a fault', () => {
  expect(beyond(matrix(WEIGHTS, CLEAN))).toEqual([]);
});

describe('a planted fault', () => {
  test('a scale that was stretched after its weight was set', () => {
    const { decision, extras } = matrix(
      [3, 5, 2],
      [
        [180, 240, 210],
        [3, 4, 5],
        [20, 45, 35],
      ],
    );
    const scales = [
      { worst: 100, best: 400 },
      { worst: 1, best: 5 },
      { worst: 60, best: 10 },
    ];
    const pay = { weight: 3, worst: 150, best: 300 };
    const asked = (weighed: typeof pay | null) => ({
      decision: { ...decision, anchors: scales },
      extras: { ...extras, weighed: [weighed, { weight: 5, worst: 1, best: 5 }, null] },
    });
    expect(only(asked(pay))).toMatchObject({
      code: 'scale-moved',
      criteria: [0],
      weight: 3,
      keeps: { weight: 6 },
    });
    // Nobody knows what it was set for; she has typed another weight since; the scale was turned round.
    expect(beyond(asked(null))).toEqual([]);
    expect(beyond(asked({ ...pay, weight: 4 }))).toEqual([]);
    expect(beyond(asked({ ...pay, worst: 300, best: 150 }))).toEqual([]);
  });

  test('a scale that moved as a whole, or hardly, is not asked about', () => {
    const asked = (worst: number, best: number) => {
      const { decision, extras } = matrix(WEIGHTS, CLEAN);
      return { decision, extras: { ...extras, weighed: [{ weight: 9, worst, best }, null, null, null] } };
    };
    expect(beyond(asked(-20, 80))).toEqual([]);
    expect(beyond(asked(0, 95))).toEqual([]);
    expect(only(asked(0, 20))).toMatchObject({ code: 'scale-moved', keeps: { weight: 45 } });
  });

  test('a criterion that separates nobody', () => {
    const scores = CLEAN.map((row, at) => (at === 2 ? [52, 50, 55, 50, 51] : row));
    expect(only(matrix(WEIGHTS, scores))).toMatchObject({
      code: 'separates-nobody',
      criteria: [2],
      share: 0.3,
      part: expect.closeTo(0.05, 12),
    });
    // With next to no weight it does no harm.
    expect(beyond(matrix([9, 3, 1, 2], scores))).toEqual([]);
  });

  test('a weight whose scale the options hardly use', () => {
    const scores = CLEAN.map((row, at) => (at === 0 ? [62, 51, 55, 49, 46] : row));
    expect(only(matrix(WEIGHTS, scores))).toMatchObject({
      code: 'hardly-used',
      criteria: [0],
      part: expect.closeTo(0.16, 12),
      drawn: { worst: 46, best: 62 },
    });
  });

  test('a group that was split into three', () => {
    const { decision, extras } = matrix(
      [3, 3, 2, 4, 4],
      [
        [40, 80],
        [45, 75],
        [50, 80],
        [80, 50],
        [75, 45],
      ],
    );
    const groups = ['Money', 'money ', 'Money', '', ''];
    expect(only({ decision, extras: { ...extras, groups } })).toMatchObject({
      code: 'splitting',
      criteria: [0, 1, 2],
      group: 'Money',
      share: expect.closeTo(0.5, 12),
      to: expect.closeTo(0.471, 3),
      leads: [0],
    });
    expect(beyond({ decision, extras })).toEqual([]);
  });

  test('one thing counted twice', () => {
    const twice = [10, 79, 22, 69, 41];
    const found = only(matrix([...WEIGHTS, 3], [...CLEAN, twice]));
    expect(found).toMatchObject({ code: 'double-counting', criteria: [1, 4], options: 5 });
    const turned = twice.map((score) => 100 - score);
    expect(only(matrix([...WEIGHTS, 3], [...CLEAN, turned]))).toMatchObject({
      code: 'double-counting',
      criteria: [1, 4],
      r: expect.closeTo(-0.999, 2),
    });
  });

  test('flat weights', () => {
    expect(only(matrix([5, 5, 5, 5], CLEAN))).toMatchObject({
      code: 'flat-weights',
      criteria: [0, 1, 2, 3],
      ordered: null,
    });
    expect(only(matrix([10, 9, 11, 10], CLEAN))).toMatchObject({
      code: 'flat-weights',
      least: 0.225,
      most: expect.closeTo(0.275, 12),
    });
  });

  test('a first impression on every criterion', () => {
    const scores = [
      [90, 20, 60, 40, 30],
      [80, 10, 70, 50, 30],
      [95, 35, 60, 45, 50],
      [85, 15, 90, 60, 20],
    ];
    expect(only(matrix(WEIGHTS, scores))).toMatchObject({
      code: 'halo',
      items: 5,
      w: expect.closeTo(0.925, 3),
    });
  });
});

describe('what is always asked', () => {
  const { decision, extras } = matrix(
    [3, 5, 2],
    [
      [180, 240, 210],
      [3, 4, 5],
      [20, 45, 35],
    ],
  );
  const example = {
    decision: {
      ...decision,
      units: ['$', '', 'min'],
      anchors: [
        { worst: 150, best: 300 },
        { worst: 1, best: 5 },
        { worst: 60, best: 10 },
      ],
    },
    extras,
  };
  const worth = (change: number, side: Side | null = null) => ({
    change: expect.closeTo(change, 9),
    side,
    isMore: false,
  });
  const asked = questionsOf(example.decision, example.extras);
  const ofCode = (code: Question['code']) => asked.find((question) => question.code === code);

  test('what a step is worth, in the unit of the pay', () => {
    expect(ofCode('prices')).toMatchObject({
      criteria: [0, 1, 2],
      prices: [
        { criterion: 1, side: null, change: 1, worths: [worth(62.5)] },
        { criterion: 2, side: null, change: -5, worths: [worth(10)] },
      ],
      lead: { leader: 2, next: 1, worths: [worth(52.5)] },
    });
  });

  test('what was forgotten would have to be', () => {
    expect(ofCode('forgotten')).toMatchObject({
      leader: 2,
      rival: 1,
      lead: expect.closeTo(10.5, 9),
      better: expect.closeTo(42, 9),
    });
  });

  test('which criterion the lead hangs on', () => {
    expect(ofCode('hinge')).toMatchObject({ criteria: [1], leads: [[1]], leader: 2 });
  });
});

describe('where 180 is half as good as 300', () => {
  const scores = [
    [180, 240, 210],
    [3, 4, 5],
    [20, 45, 35],
  ];
  const plain = matrix([3, 5, 2], scores);
  const scales = [
    { worst: 150, best: 300 },
    { worst: 1, best: 5 },
    { worst: 60, best: 10 },
  ];
  const at = (units: readonly string[], halves: readonly (number | null)[]) => {
    const { decision, extras } = bent({ ...plain, decision: { ...plain.decision, anchors: scales } }, halves);
    return questionWordsOf({ ...decision, units }, extras);
  };

  // Below 180 one of pay is worth 3 · ½ / 30 = .05 and above it 3 · ½ / 120 = .0125; one of growth 5/4.
  test('prices in pay are told for both sides', () => {
    expect(at(['$', '', 'min'], [180, null, null])('prices')).toEqual([
      'Are these prices in “C1” yours?',
      '1 more on “C2” counts as much as $25 more on “C1” below $180 and as much as $100 more above it.',
      '5\u00a0min less on “C3” counts as much as $4 more on “C1” below $180 and as much as $16 more above it.',
      expect.stringContaining('The lead of O3 over O2, '),
      'This takes every step of a scale to be worth the same, on either side of where it is bent.',
    ]);
  });

  test('so is what pay is worth in minutes, and what has no room is said to be more', () => {
    // Twenty of pay are worth 1 or .25; a minute .04.
    expect(at(['', '', 'min'], [180, null, null])('prices').slice(1, 4)).toEqual([
      '1 more on “C2” counts as much as about 31.3\u00a0min less on “C3”.',
      '20 more on “C1” below 180 counts as much as 25\u00a0min less on “C3”.',
      '20 more on “C1” above 180 counts as much as 6.25\u00a0min less on “C3”.',
    ]);
    // On the far side of 30 minutes all of the commute is worth 1, on the near side too; a point of growth 1.25.
    expect(at(['', '', 'min'], [null, null, 30])('prices')[1]).toBe(
      '1 more on “C2” counts for more than all of “C3” above 30\u00a0min and for more than all below it.',
    );
  });

  test('a longer scale is asked about with what its weight keeps, or that none does', () => {
    const moved = (worst: number, best: number, half?: number) => {
      const pay = { weight: 3, worst, best, ...(half !== undefined && { half }) };
      const { decision, extras } = bent({ ...plain, decision: { ...plain.decision, anchors: scales } }, [
        180,
        null,
        null,
      ]);
      return questionWordsOf(decision, { ...extras, weighed: [pay, null, null] })('scale-moved');
    };
    expect(moved(165, 240, 180)).toEqual([
      'Does “C1” still weigh what you meant?',
      'Its weight of 3 was set while it went from 165 to 240, with 180 half as good as the best; now it goes from 150 to 300, with 180 half as good as the best.',
      'A weight of 6 keeps what a step was worth to you.',
    ]);
    // 150 to 240 is worth ¾ now.
    expect(moved(150, 240).slice(1)).toEqual([
      'Its weight of 3 was set while it went from 150 to 240; now it goes from 150 to 300, with 180 half as good as the best.',
      'A weight of 4 keeps what going from 150 to 240 was worth to you.',
      'No weight keeps what every step was worth, because the line from worst to best is bent another way.',
    ]);
    expect(moved(100, 200).slice(2)).toEqual([
      'No weight keeps what every step was worth, because the line from worst to best is bent another way.',
    ]);
  });

  test('a scale is hardly used where what the options use of it is worth little, and all of it is told as typed', () => {
    const flat = CLEAN.map((row, criterion) => (criterion === 0 ? [62, 51, 55, 49, 38] : row));
    const asked = bent(matrix(WEIGHTS, flat), [20, null, null, null]);
    // 38 to 62 is 24 of 100 as typed and 24 · ½ / 80 = 15 of 100 in value.
    expect(only(asked)).toMatchObject({
      code: 'hardly-used',
      criteria: [0],
      part: expect.closeTo(0.15, 12),
      drawn: { worst: 38, best: 62 },
    });
    expect(beyond(matrix(WEIGHTS, flat))).toEqual([]);
  });
});

describe('silence', () => {
  const codes = ({ decision, extras }: AskedMatrix) => questionsOf(decision, extras).map(({ code }) => code);

  test.each([
    ['one option', matrix([3, 2], [[5], [7]]), ['prices']],
    [
      'options that are level',
      matrix(
        [1, 1],
        [
          [40, 60],
          [60, 40],
        ],
      ),
      ['prices'],
    ],
    ['a single criterion', matrix([1], [[40, 60]]), ['forgotten']],
    [
      'no scores',
      matrix(
        [3, 2],
        [
          [null, null],
          [null, null],
        ],
      ),
      ['prices'],
    ],
    [
      'two options that are nearly the same on one',
      matrix(
        [3, 2],
        [
          [50, 52],
          [10, 90],
        ],
      ),
      ['prices', 'forgotten'],
    ],
    [
      'no weights',
      matrix(
        [0, 0],
        [
          [40, 60],
          [60, 40],
        ],
      ),
      [],
    ],
  ])('with %s', (_claim, asked, expected) => {
    expect(codes(asked)).toEqual(expected);
  });

  test('without scales nothing is said of points and scales', () => {
    const { decision, extras } = matrix(WEIGHTS, CLEAN);
    expect(codes({ decision: { ...decision, anchors: null }, extras })).toEqual(['hinge', 'prices']);
  });

  test('with scores missing nothing is said of the lead in points', () => {
    const scores = CLEAN.map((row, at) =>
      row.map((score, option) => (at === 3 && option === 2 ? null : score)),
    );
    expect(codes(matrix(WEIGHTS, scores))).toEqual(['hinge', 'prices']);
  });
});

test.each([
  ['scores anywhere from 0 to 100', cleanMatrix],
  ['ratings from 1 to 5', cleanRatings],
  ['every other line bent', cleanBent],
])(
  'of 200 random matrices without a fault, %s, at most 5 %% are asked anything beyond the three',
  (_scores, clean) => {
    const asked = Array.from({ length: 200 }, (_, at) => beyond(clean(20_261_126 + 7919 * at)));
    expect(asked.filter((questions) => questions.length > 0).length).toBeLessThanOrEqual(10);
  },
);

describe('laws', () => {
  const each = (claim: (asked: AskedMatrix) => void) => {
    for (let seed = 1; seed <= 60; seed += 1) claim(cleanMatrix(seed));
  };
  const key = (asked: AskedMatrix) =>
    questionsOf(asked.decision, asked.extras).map((each) => keyOf(each, asked.extras));

  test('the unit of the weights changes nothing', () => {
    each((asked) => {
      const weights = asked.decision.weights.map((weight) => weight * 32);
      expect(key({ ...asked, decision: { ...asked.decision, weights } })).toEqual(key(asked));
    });
  });

  test('the unit of a scale changes nothing', () => {
    each(({ decision, extras }) => {
      const scaled = {
        ...decision,
        scores: decision.scores.map((row, at) =>
          row.map((score) => (at === 0 && score !== null ? score * 8 : score)),
        ),
        anchors: decision.weights.map((_, at) => ({ worst: 0, best: at === 0 ? 800 : 100 })),
      };
      expect(key({ decision: scaled, extras })).toEqual(key({ decision, extras }));
    });
  });

  test('a criterion without weight changes nothing', () => {
    each(({ decision, extras }) => {
      const wider = {
        ...decision,
        criteria: [...decision.criteria, 'X'],
        weights: [...decision.weights, 0],
        scores: [...decision.scores, decision.scores[0] ?? []],
        anchors: [...(decision.anchors ?? []), { worst: 0, best: 100 }],
      };
      const more = {
        ids: [...extras.ids, 'x'],
        groups: [...extras.groups, ''],
        weighed: [...extras.weighed, null],
      };
      expect(key({ decision: wider, extras: more })).toEqual(key({ decision, extras }));
    });
  });

  test('a key is that of the criteria, wherever they stand', () => {
    const question = { code: 'double-counting', criteria: [1, 0] } as unknown as Question;
    expect(keyOf(question, { ids: ['b c', 'a'] })).toBe('double-counting a b_c');
  });

  test('a scale that moves again is asked about again', () => {
    const before = { worst: 0, best: 100 };
    const moved = (best: number) =>
      ({ code: 'scale-moved', criteria: [0], before, now: { worst: 0, best } }) as unknown as Question;
    const key = (best: number) => keyOf(moved(best), { ids: ['pay'] });
    expect(key(200)).toBe('scale-moved pay 0..100 0..200');
    expect(key(300)).not.toBe(key(200));
  });
});
