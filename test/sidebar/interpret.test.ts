import { interpret } from '../../sidebar/wizard/interpret';
import { editRow } from '../../sidebar/wizard/lists';
import { type Change, edit, setWeights } from '../../sidebar/wizard/state';
import {
  atReview,
  draftOfMeasure,
  editScale,
  removeAt,
  stateAfter,
  type,
  typedWeights,
} from './wizard_state';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '').replace(/\u202f/g, ' ');

function problemsAfter(...actions: Change[]): [string, string][] {
  return interpret(stateAfter(actions, atReview()).draft).problems.map(({ field, sentence }) => [
    field,
    plain(sentence),
  ]);
}

describe('each rule is said at its field', () => {
  test.each<[string, Change, string, string]>([
    ['no title', edit({ title: ' ' }), 'title', 'Write what you are deciding, in a few words.'],
    [
      'a long title',
      edit({ title: 'x'.repeat(501) }),
      'title',
      'This is too long. Keep it under 500 characters.',
    ],
    ['one option', removeAt('options', 2), 'option-entry', 'Add at least two options.'],
    [
      'an option without a name',
      editRow('options', 2, { name: '' }),
      'option-2',
      'There is no name here. Write one, or remove this row.',
    ],
    [
      'two options of one name',
      editRow('options', 2, { name: 'current  ROLE' }),
      'option-2',
      'There are two called “current  ROLE”. Rename or remove one.',
    ],
    [
      'a name left in the entry field',
      type('options', 'Third'),
      'option-entry',
      '“Third” is not in the list yet. Press Add, or clear this field.',
    ],
    [
      'worst = best',
      editScale(3, 'worst', '5.0'),
      'criterion-3-best',
      'Worst and best are the same. Make one of them different.',
    ],
    [
      'no number',
      editScale(3, 'worst', 'ten'),
      'criterion-3-worst',
      '“ten” is not a number. Write digits, such as 150 000 or 1.5.',
    ],
    [
      'nothing where a number belongs',
      editScale(3, 'best', ''),
      'criterion-3-best',
      'Write the best value you expect to see.',
    ],
    [
      'two readings',
      editScale(4, 'worst', '1,200'),
      'criterion-4-worst',
      '“1,200” can mean 1200 or 1.2. Choose one:',
    ],
    [
      'groups that make no number',
      editScale(4, 'worst', '15 00'),
      'criterion-4-worst',
      '“15 00” cannot be read as one number. Leave out the marks between the digits.',
    ],
    [
      'a unit on a rating',
      editScale(3, 'best', '5 stars'),
      'criterion-3-best',
      'A rating has no unit. Write the number without “stars”.',
    ],
    [
      'another unit than the criterion has',
      editScale(4, 'best', '1 h'),
      'criterion-4-best',
      'The unit is “min”, but this says “h”. Write the number in “min”.',
    ],
    ['no weights', setWeights(typedWeights({})), 'weight-3', 'Give at least one criterion a weight above 0.'],
    [
      'a negative weight',
      setWeights(typedWeights({ 3: '10', 4: '-1' })),
      'weight-4',
      'A weight cannot be below 0. Write 0 if this should not count.',
    ],
    [
      'a weight that is no number',
      setWeights(typedWeights({ 3: 'much', 4: '1' })),
      'weight-3',
      '“much” is not a number. Write digits, such as 30.',
    ],
    [
      'a weight with a unit',
      setWeights(typedWeights({ 3: '3 kg', 4: '1' })),
      'weight-3',
      'A weight has no unit. Write the number alone.',
    ],
  ])('%s', (_, action, field, sentence) => {
    expect(problemsAfter(action)).toEqual([[field, sentence]]);
  });
});

test('problems come in the order of the page', () => {
  const fields = problemsAfter(
    edit({ title: '' }),
    editRow('criteria', 4, { name: '' }),
    editScale(4, 'worst', ''),
    editScale(3, 'worst', 'x'),
    editRow('options', 1, { name: '' }),
  ).map(([field]) => field);
  expect(fields).toEqual(['title', 'option-1', 'criterion-3-worst', 'criterion-4', 'criterion-4-worst']);
});

describe('a measure is read as it was typed', () => {
  test.each<[string, string, string, object]>([
    ['150 000', '€ 300 000', '', { worst: 150_000, best: 300_000, unit: '€' }],
    ['60 min', '10 MIN', '', { worst: 60, best: 10, unit: 'min' }],
    ['60', '10', ' min ', { worst: 60, best: 10, unit: 'min' }],
    ['0%', '100%', '', { worst: 0, best: 100, unit: '%' }],
    ['1,5', '-2', '', { worst: 1.5, best: -2, unit: '' }],
  ])('%j to %j', (worst, best, unit, criterion) => {
    expect(interpret(draftOfMeasure(worst, best, unit)).decision.criteria[0]).toMatchObject(criterion);
  });
});

test('a blank weight counts as 0 beside others', () => {
  const { draft } = stateAfter([setWeights(typedWeights({ 4: '2,5' }))], atReview());
  expect(interpret(draft).decision.criteria.map(({ weight }) => weight)).toEqual([0, 2.5]);
});
