import * as v from 'valibot';
import { MAX_CRITERIA, MAX_NAME_LENGTH, MAX_OPTIONS } from '../../src/decision/check';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { exampleDecision } from '../../src/decision/example';
import { buildableSchema, decisionSchema } from '../../src/decision/schema';

const way = {
  ...newCriterion('c1', 'Way'),
  kind: 'measure' as const,
  unit: 'min',
  worst: 60,
  best: 10,
  weight: 1,
};
const SOUND: Decision = {
  title: 'T',
  criteria: [way],
  options: [
    { id: 'o1', name: 'A' },
    { id: 'o2', name: 'B' },
  ],
  scores: [[60, null]],
  baseline: 0,
};
const count = (size: number) => Array.from({ length: size }, (_, at) => at);
const withWay = (change: object) => ({ criteria: [{ ...way, ...change }] });

/** A decision of any size. */
const sized = (criteria: number, options: number) => ({
  criteria: count(criteria).map((at) => ({ ...way, id: `c${at}` })),
  options: count(options).map((at) => ({ id: `o${at}`, name: `O ${at}` })),
  scores: count(criteria).map(() => count(options).map(() => null)),
});

describe('a decision may cross a door', () => {
  test.each<[string, object, boolean]>([
    ['when it is sound', {}, true],
    ['without a baseline', { baseline: null }, true],
    ['with a criterion that is a name and nothing else', { criteria: [newCriterion('c1', 'Way')] }, true],
    ['without any criterion', { criteria: [], scores: [] }, true],
    ['with scores far outside their anchors', { scores: [[-1e9, 1e9]] }, true],
    ['as large as a matrix may be', sized(MAX_CRITERIA, MAX_OPTIONS), true],
    ['but not with one criterion more', sized(MAX_CRITERIA + 1, 2), false],
    ['but not with one option more', sized(1, MAX_OPTIONS + 1), false],
    ['but not with a score too few', { scores: [[60]] }, false],
    [
      'but not with a row too many',
      {
        scores: [
          [60, 10],
          [1, 2],
        ],
      },
      false,
    ],
    ['but not with a score that is no number', { scores: [[Number.NaN, 10]] }, false],
    ['but not with a score that is text', { scores: [['60', 10]] }, false],
    ['but not with an anchor without end', withWay({ worst: Infinity }), false],
    ['but not with a negative weight', withWay({ weight: -1 }), false],
    ['but not with a kind that nobody knows', withWay({ kind: 'vote' }), false],
    ['but not with a name that is too long', withWay({ name: 'x'.repeat(MAX_NAME_LENGTH + 1) }), false],
    ['but not with a baseline that is not there', { baseline: 2 }, false],
    ['but not with a baseline between two options', { baseline: 0.5 }, false],
    [
      'but not with two options of one id',
      {
        options: [
          { id: 'o', name: 'A' },
          { id: 'o', name: 'B' },
        ],
      },
      false,
    ],
    [
      'but not with an empty id',
      {
        options: [
          { id: '', name: 'A' },
          { id: 'o', name: 'B' },
        ],
      },
      false,
    ],
    ['but not with anything else in it', { formula: '=1+1' }, false],
  ])('%s', (_claim, change, expected) => {
    expect(v.is(decisionSchema, { ...SOUND, ...change })).toBe(expected);
  });
});

describe('a matrix is built of', () => {
  test.each<[string, object, boolean]>([
    ['a sound decision', {}, true],
    ['the example', exampleDecision(), true],
    ['the example of the job offers', exampleDecision('job-offers'), true],
    ['criteria that are not weighed yet', withWay({ weight: null }), true],
    ['but not a single option', { options: [{ id: 'o1', name: 'A' }], scores: [[60]] }, false],
    ['but not no criteria', { criteria: [], scores: [] }, false],
    ['but not a criterion without a scale', withWay({ worst: null }), false],
    ['but not worst and best the same', withWay({ best: 60 }), false],
  ])('%s', (_claim, change, expected) => {
    expect(v.is(buildableSchema, { ...SOUND, ...change })).toBe(expected);
  });
});
