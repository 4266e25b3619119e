import {
  checkCriteria,
  checkOptions,
  checkTitle,
  MAX_CRITERIA,
  MAX_NAME_LENGTH,
  MAX_OPTIONS,
} from '../../src/decision/check';
import { placeOfName, sameNameKey } from '../../src/decision/same_name';

const LONG = 'x'.repeat(MAX_NAME_LENGTH + 1);
const names = (count: number) => Array.from({ length: count }, (_, at) => `name ${at}`);
const rated = (name: string, worst = 1, best = 5) => ({ name, worst, best });

describe('title', () => {
  test.each([
    ['Which role next?', []],
    ['x'.repeat(MAX_NAME_LENGTH), []],
    ['', [{ code: 'title-empty' }]],
    [' \t\u00a0', [{ code: 'title-empty' }]],
    [LONG, [{ code: 'title-too-long' }]],
  ])('%.20j', (title, problems) => {
    expect(checkTitle(title)).toEqual(problems);
  });
});

describe('options', () => {
  test.each<[string, string[], number | null, object[]]>([
    ['two are enough', ['A', 'B'], null, []],
    ['the last may be the baseline', ['A', 'B'], 1, []],
    ['one is too few', ['A'], null, [{ code: 'options-too-few' }]],
    ['none is too few', [], null, [{ code: 'options-too-few' }]],
    ['the most is allowed', names(MAX_OPTIONS), null, []],
    ['one more is not', names(MAX_OPTIONS + 1), null, [{ code: 'options-too-many' }]],
    ['an empty name is placed', ['A', ' '], null, [{ code: 'option-empty', at: 1 }]],
    [
      'two empty names are not also duplicates',
      ['', ''],
      null,
      [
        { code: 'option-empty', at: 0 },
        { code: 'option-empty', at: 1 },
      ],
    ],
    ['a long name is placed', ['A', LONG], null, [{ code: 'option-too-long', at: 1 }]],
    [
      'a duplicate names the earlier one',
      ['B', 'A', ' a '],
      null,
      [{ code: 'option-duplicate', at: 2, other: 1 }],
    ],
    ['a baseline that is not there', ['A', 'B'], 2, [{ code: 'baseline-unknown' }]],
    ['a baseline below the first', ['A', 'B'], -1, [{ code: 'baseline-unknown' }]],
  ])('%s', (_, options, baseline, problems) => {
    expect(checkOptions(options, baseline)).toEqual(problems);
  });
});

describe('criteria', () => {
  test.each<[string, { name: string; worst: number; best: number }[], object[]]>([
    ['one is enough', [rated('A')], []],
    ['lower may be better', [rated('A', 60, 10)], []],
    ['none is too few', [], [{ code: 'criteria-too-few' }]],
    ['the most is allowed', names(MAX_CRITERIA).map((name) => rated(name)), []],
    ['one more is not', names(MAX_CRITERIA + 1).map((name) => rated(name)), [{ code: 'criteria-too-many' }]],
    ['an empty name is placed', [rated('A'), rated('')], [{ code: 'criterion-empty', at: 1 }]],
    ['a long name is placed', [rated(LONG)], [{ code: 'criterion-too-long', at: 0 }]],
    [
      'a duplicate is placed',
      [rated('Pay'), rated('pay')],
      [{ code: 'criterion-duplicate', at: 1, other: 0 }],
    ],
    ['equal anchors', [rated('A', 3, 3)], [{ code: 'anchors-equal', at: 0 }]],
    ['an anchor that is no number', [rated('A', Number.NaN, 3)], [{ code: 'anchor-not-a-number', at: 0 }]],
    [
      'an anchor without end',
      [rated('A', 1, Number.POSITIVE_INFINITY)],
      [{ code: 'anchor-not-a-number', at: 0 }],
    ],
  ])('%s', (_, criteria, problems) => {
    expect(checkCriteria(criteria)).toEqual(problems);
  });
});

describe('names are the same', () => {
  test.each([
    ['Pay', ' pay '],
    ['New  Co', 'new\u00a0co'],
    ['Caf\u00e9', 'CAFE\u0301'],
  ])('%j and %j', (one, other) => {
    expect(sameNameKey(one)).toBe(sameNameKey(other));
  });
  test.each([
    ['Pay', 'Play'],
    ['🏠', '🏡'],
  ])('but not %j and %j', (one, other) => {
    expect(sameNameKey(one)).not.toBe(sameNameKey(other));
  });
});

test('a name is found whatever its case, the first of several, and an empty one nowhere', () => {
  expect(placeOfName(['Stay', 'NewCo', 'newco'], ' NEWCO ')).toBe(1);
  expect(placeOfName(['Stay'], 'Go')).toBeNull();
  expect(placeOfName(['', 'Stay'], '')).toBeNull();
});
