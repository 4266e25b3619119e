import type { Decision } from '../../src/decision/decision';
import { compareRounds, counterfactuals, gapChange } from '../../src/insight/change';
import { matchLines } from '../../src/insight/change_match';
import { printedGap, printedMove } from '../../src/insight/change_parts';
import { gapSentence } from '../../src/insight/change_sentences';
import { changedCells, changeInShort } from '../../src/insight/change_words';
import { decisionOf, rating } from '../table/history/decisions';

const lines = [
  rating('pay', 5, { name: 'Pay' }),
  rating('fun', 3, { name: 'Fun' }),
  rating('why', 2, { name: 'Purpose' }),
];
const was: Decision = {
  ...decisionOf(lines, [
    [4, 3],
    [3, 4],
    [4, 3],
  ]),
  options: [
    { id: 'now', name: 'Current role' },
    { id: 'new', name: 'NewCo' },
  ],
};
const withScores = (decision: Decision, scores: (number | null)[][]): Decision => ({ ...decision, scores });
const said = (before: Decision, after: Decision) => {
  const comparison = compareRounds(before, after);
  const gap = gapChange(comparison, 1, 0);
  return gap === null ? null : gapSentence(comparison, gap, 1, 0, { since: '3 August 2026', until: null });
};

describe('one sentence a person would say', () => {
  test('names who moved, by how much, and what most of it comes from', () => {
    const after = withScores(was, [
      [4, 3],
      [2, 4],
      [1, 3],
    ]);
    // Purpose falls by 3 of 4 steps at 20 %, Fun by 1 of 4 at 30 %: 15 and 7.5 points.
    expect(said(was, after)).toBe(
      'Since 3 August 2026 Current role fell 22.5 points, 15 of them from “Purpose” 4 → 1; NewCo did not change. NewCo was 10 points behind and is 12.5 points ahead.',
    );
  });

  test.each<[string, Decision, RegExp]>([
    [
      'one cause alone',
      withScores(was, [
        [4, 3],
        [3, 5],
        [4, 3],
      ]),
      /Current role did not change; NewCo rose 7.5 points, all from “Fun” 4 → 5\. NewCo was 10 points behind and is 2.5 points behind\.$/,
    ],
    [
      'nothing at all',
      was,
      /Current role did not change; NewCo did not change\. NewCo is still 10 points behind\.$/,
    ],
    [
      'a moved scale',
      { ...was, criteria: lines.map((line) => (line.id === 'pay' ? { ...line, best: 9 } : line)) },
      /NewCo fell .* all from the scale of “Pay”/,
    ],
    [
      'a filled blank',
      withScores(was, [
        [4, 3],
        [3, 4],
        [4, null],
      ]),
      /Current role did not change; NewCo rose .* all from blanks that were filled or emptied/,
    ],
    ['weights', { ...was, criteria: lines.map((line) => ({ ...line, weight: 1 })) }, /all from the weights/],
  ])('%s', (_claim, after, sentence) => {
    expect(said(was, after)).toMatch(sentence);
  });
});

describe('“Nothing changed” is said only where nothing that a round keeps did', () => {
  const withPay = (change: Partial<Decision['criteria'][number]>): Decision => ({
    ...was,
    criteria: lines.map((line) => (line.id === 'pay' ? { ...line, ...change } : line)),
  });
  test.each<[string, Decision, string, string[]]>([
    ['nothing', was, 'Nothing changed', []],
    ['a must', withPay({ least: 3 }), '1 must changed', ['Least acceptable on “Pay”: blank → 3']],
    ['a half', withPay({ half: 2 }), '1 half changed', ['Half as good on “Pay”: blank → 2']],
    ['a unit', withPay({ unit: 'k$' }), '1 unit changed', ['Unit of “Pay”: blank → “k$”']],
    ['a group', withPay({ group: 'Money' }), '1 group changed', ['Group of “Pay”: blank → “Money”']],
    [
      'what an end means',
      withPay({ bestMeans: 'rich' }),
      '1 meaning changed',
      ['What the best means on “Pay”: blank → “rich”'],
    ],
    ['the baseline', { ...was, baseline: 1 }, 'The baseline changed', ['Baseline: Current role → NewCo']],
    [
      'a cleared weight, which is no 0',
      withPay({ weight: null }),
      '1 weight changed',
      ['Weight of “Pay”: 5 → blank (50% → 0% of all)'],
    ],
    [
      'a baseline that lost its name',
      { ...was, options: was.options.map((each, at) => (at === 0 ? { ...each, name: '' } : each)) },
      '1 name changed',
      ['“Current role” has no name any more'],
    ],
    [
      'a baseline that is renamed is the same',
      {
        ...was,
        options: was.options.map((each, at) => (at === 0 ? { ...each, name: 'Old job' } : each)),
      },
      '1 name changed',
      ['“Current role” was renamed to “Old job”'],
    ],
  ])('%s', (_about, after, short, cells) => {
    const comparison = compareRounds(was, after);
    expect([changeInShort(comparison), changedCells(comparison)]).toEqual([short, cells]);
  });

  test('a total that moved by less than is printed hardly changed', () => {
    const after = withScores(was, [
      [4, 3.001],
      [3, 4],
      [4, 3],
    ]);
    expect(said(was, after)).toMatch(/Current role did not change; NewCo hardly changed\./);
  });
});

describe('of a criterion whose line is bent', () => {
  const bend = (half: number): Decision => ({
    ...was,
    criteria: was.criteria.map((each) => (each.id === 'why' ? { ...each, half } : each)),
  });

  test('scores are told as they were typed', () => {
    const after = withScores(bend(2), [
      [4, 3],
      [3, 4],
      [2, 3],
    ]);
    // Half as good at 2: 4 is worth 5/6, 2 is worth 1/2, at 20 %.
    expect(said(bend(2), after)).toContain('Current role fell 6.7 points, all from “Purpose” 4 → 2;');
  });

  test('another half alone is named', () => {
    // 4 was worth 5/6 and is worth 3/4; 3 was worth 2/3 and is worth 1/2, at 20 %.
    expect(said(bend(2), bend(3))).toContain(
      'Current role fell 1.7 points, all from what is half as good on “Purpose”; NewCo fell 3.3 points, all from what is half as good on “Purpose”.',
    );
  });
});

test('a moved scale of a bent line is told as a moved scale, and no half that stayed is blamed', () => {
  const bent = (best: number): Decision => ({
    ...was,
    criteria: was.criteria.map((each) => (each.id === 'why' ? { ...each, half: 3.8, best } : each)),
  });
  // Above the half 4 stood for 1/2 + 1/2 · 0.2/1.2 and stands for 1/2 + 1/2 · 0.2/2.2, at 20 %; below it nothing moves.
  expect(said(bent(5), bent(6))).toContain(
    'Current role fell 0.8 points, all from the scale of “Purpose”; NewCo did not change.',
  );
});

describe('what moved one way and back is told as two ways', () => {
  const scores = (pay: number, fun: number, why: number) =>
    withScores({ ...was, criteria: lines.map((line) => ({ ...line, weight: 1 })) }, [
      [4, pay],
      [3, fun],
      [4, why],
    ]);
  const between = (before: Decision, after: Decision) => {
    const comparison = compareRounds(before, after);
    const gap = gapChange(comparison, 1, 0);
    return gap && gapSentence(comparison, gap, 1, 0, { since: 'spring', until: 'autumn' });
  };
  test('by one change each', () => {
    expect(between(scores(3, 3, 3), scores(4, 2, 3))).toContain(
      'NewCo stayed where it was (“Pay” 3 → 4, made up for by “Fun” 3 → 2). NewCo was 16.7 points behind both times.',
    );
  });
  test('two against one, and never by one that goes the same way', () => {
    expect(between(scores(3, 3, 3), scores(4, 4, 1))).toContain(
      'NewCo stayed where it was (“Purpose” 3 → 1 one way, “Pay” 3 → 4 the other, and 1 more).',
    );
  });
  test('between two rounds nothing is said of now', () => {
    expect(between(scores(3, 3, 3), scores(5, 5, 5))).toBe(
      'From spring to autumn Current role did not change; NewCo rose 50 points, 16.7 of them from “Pay” 3 → 5. NewCo went from 16.7 points behind to 33.3 points ahead.',
    );
  });
  test('a gap that is printed as nothing is not called level', () => {
    const before = scores(4, 3, 4);
    expect(
      between(
        before,
        withScores(before, [
          [4, 4.001],
          [3, 3],
          [4, 4],
        ]),
      ),
    ).toContain('NewCo went from level with it to less than 0.1 points ahead.');
  });
});

describe('what is printed of a moved gap', () => {
  const after = withScores(
    { ...was, criteria: lines.map((line) => (line.id === 'pay' ? { ...line, weight: 7 } : line)) },
    [
      [3, 5],
      [3, 4],
      [1, null],
    ],
  );
  const comparison = compareRounds(was, after);
  const gap = gapChange(comparison, 1, 0);

  test('splits into the five causes', () => {
    expect(gap).not.toBeNull();
    const printed = gap && printedGap(comparison, gap);
    expect(printed?.causes.baselineFell).toBeGreaterThan(0);
    expect(printed?.causes.rivalRose).toBeGreaterThan(0);
    expect(printed?.causes.scalesMoved).toBe(0);
    expect(printed?.causes.blanksChanged).not.toBe(0);
  });

  test('gives the change of each side in reasons, the largest first', () => {
    const move = gap && printedMove(comparison, gap.baseline);
    expect(move?.reasons[0]).toMatchObject({ kind: 'scores' });
    expect(move?.reasons.reduce((sum, { shown }) => sum + shown, 0)).toBeCloseTo(move?.change ?? NaN, 9);
  });

  test('is nothing where one of the two has no worst and best', () => {
    const raw = { ...was, criteria: lines.map((line) => ({ ...line, worst: null, best: null })) };
    const other = compareRounds(raw, was);
    expect(other.isComparable).toBe(false);
    expect(gapChange(other, 1, 0)).toBeNull();
  });
});

describe('lines of two rounds are the same', () => {
  const line = (id: string, name: string) => ({ id, name });

  test('by id: a rename is a rename', () => {
    const renamed = { ...was, options: [was.options[0] ?? line('', ''), line('new', 'NewCo Ltd')] };
    const comparison = compareRounds(was, renamed);
    expect(comparison.renamed).toEqual([{ of: 'options', before: 'NewCo', after: 'NewCo Ltd' }]);
    expect(comparison.differences.optionsAdded).toEqual([]);
    expect(changedCells(comparison)).toEqual(['“NewCo” was renamed to “NewCo Ltd”']);
  });

  test('by name only where an id is missing', () => {
    expect(matchLines([line('name:pay', 'Pay')], [line('a', ' pay')]).before).toEqual(['a']);
    expect(matchLines([line('b', 'Pay')], [line('a', 'Pay')]).before).toEqual(['b']);
  });

  test('one gone and one new without ids is asked, and taken for one line only when she says so', () => {
    const [before, after] = [[line('name:pay', 'Pay')], [line('name:salary', 'Salary')]];
    expect(matchLines(before, after)).toEqual({
      before: ['name:pay'],
      after: ['name:salary'],
      guess: { before: 0, after: 0 },
    });
    expect(matchLines(before, after, () => true).before).toEqual(['name:salary']);
    expect(matchLines([line('a', 'Pay')], [line('b', 'Salary')], () => true).guess).toBeNull();
    expect(matchLines([...before, line('name:x', 'X')], after, () => true).guess).toBeNull();
  });
});

test('the scores of now under the weights of then, and the other way round', () => {
  const after = {
    ...withScores(was, [
      [1, 5],
      [3, 4],
      [5, 1],
    ]),
    criteria: lines.map((line, at) => ({ ...line, weight: at === 2 ? 9 : 1 })),
  };
  const { nowUnderThen, thenUnderNow } = counterfactuals(compareRounds(was, after));
  // (0·5 + 2·3 + 4·2)/4·10 = 35 and (4·5 + 3·3 + 0·2)/4·10 = 72.5
  expect(nowUnderThen.totals).toEqual([expect.closeTo(35, 9), expect.closeTo(72.5, 9)]);
  expect(thenUnderNow.totals).toEqual([
    expect.closeTo(((3 + 2 + 27) / 44) * 100, 9),
    expect.closeTo(((2 + 3 + 18) / 44) * 100, 9),
  ]);
});

test('what changed is told cell by cell and in short', () => {
  const after = {
    ...withScores(was, [
      [4, 3],
      [3, null],
      [4, 3],
    ]),
    criteria: lines.map((line) => (line.id === 'pay' ? { ...line, weight: 15, best: 9 } : line)),
  };
  const comparison = compareRounds(was, after);
  expect(changeInShort(comparison)).toBe('1 score, 1 weight and 1 scale changed');
  expect(changedCells(comparison)).toEqual([
    'Weight of “Pay”: 5 → 15 (50% → 75% of all)',
    'Scale of “Pay”: 1 to 5 → 1 to 9',
    '“Fun” for NewCo: 4 → blank',
  ]);
  expect(changeInShort(compareRounds(was, was))).toBe('Nothing changed');
});
