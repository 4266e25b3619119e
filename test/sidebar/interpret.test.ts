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

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

function problemsAfter(...actions: Change[]): [string, string][] {
  return interpret(stateAfter(actions, atReview()).draft, 'en_US').problems.map(({ field, sentence }) => [
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
      '“ten” is not a number. Write digits, such as 150,000 or 1.5.',
    ],
    [
      'nothing where a number belongs',
      editScale(3, 'best', ''),
      'criterion-3-best',
      'Write the best value you expect to see.',
    ],
    [
      'two readings',
      editScale(4, 'worst', '1.200'),
      'criterion-4-worst',
      '“1.200” can mean 1,200 or 1.2. Choose one:',
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
      editScale(4, 'best', '1 kg'),
      'criterion-4-best',
      'The unit is “min”, but this says “kg”. Write the number in “min”.',
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

describe('worst and best are read together', () => {
  const read = (worst: string, best: string, unit: string, locale: string) => {
    const { decision, problems } = interpret(draftOfMeasure(worst, best, unit), locale);
    const ofScale = problems.filter(({ field }) => /worst|best/.test(field));
    return ofScale.length > 0 ? ofScale.map(({ sentence }) => plain(sentence)) : decision.criteria[0];
  };

  test.each<[string, string, string, string, number, number, string]>([
    ['en_US', '150 000', '€ 300 000', '', 150_000, 300_000, '€'],
    ['en_US', '60 min', '10 MIN', '', 60, 10, 'min'],
    ['en_US', '60', '10', ' min ', 60, 10, 'min'],
    ['en_US', '0%', '100%', '', 0, 100, '%'],
    ['en_US', '1,5', '-2', '', 1.5, -2, ''],
    ['en_US', '$150,000', '$300,000', '', 150_000, 300_000, '$'],
    ['de_DE', '150.000 €', '300.000 €', '', 150_000, 300_000, '€'],
    ['de_DE', '4,5', '1234,5', '', 4.5, 1234.5, ''],
    ['en_US', '800k', '1.2M', '', 800_000, 1_200_000, ''],
    ['en_US', '800k', '1.2m', '', 800_000, 1_200_000, ''],
    ['en_US', '$800k', '$1.2m', '', 800_000, 1_200_000, '$'],
    ['en_US', '1.5 Mio', '500 000', '', 1_500_000, 500_000, ''],
    ['en_US', '0', '300k', '', 0, 300_000, ''],
    ['en_US', '5000', '1.2M', '', 5000, 1_200_000, ''],
    ['en_US', '2h30', '45 min', '', 150, 45, 'min'],
    ['en_US', '1h 15', '20', '', 75, 20, 'min'],
    ['en_US', '1h', '30 min', '', 60, 30, 'min'],
    ['en_US', '1:30', '0:20', '', 90, 20, 'min'],
    ['en_US', '1h', '30m', '', 60, 30, 'min'],
    ['en_US', '2 h', '1 h', '', 2, 1, 'h'],
    ['en_US', '1 h', '10', 'min', 60, 10, 'min'],
    ['en_US', '2 days', '12 hours', '', 48, 12, 'h'],
    ['en_US', '10 km', '500 m', '', 10_000, 500, 'm'],
    ['en_US', '2 m', '5 m', '', 2, 5, 'm'],
    ['en_US', '0%', '50', '', 0, 50, '%'],
    ['en_US', '10%', '50%', '', 10, 50, '%'],
    ['en_US', '0.1', '0.5', '%', 0.1, 0.5, '%'],
    ['en_US', '1 room', '4 rooms', '', 1, 4, 'rooms'],
    ['de_DE', '5 Personen', '1 Person', '', 5, 1, 'Personen'],
    ['en_US', '1,500', '2.5', '', 1500, 2.5, ''],
    ['en_US', '2,500', '1,500', '', 2500, 1500, ''],
    ['en_US', '25 days', '30', '', 25, 30, 'days'],
    ['en_US', '3', '5 km', '', 3, 5, 'km'],
    ['en_US', '6', '12 months', '', 6, 12, 'months'],
    ['en_US', '80k/yr', '120,000 /yr', '', 80_000, 120_000, '/yr'],
    ['ja_JP', '500万円', '8000000円', '', 5_000_000, 8_000_000, '円'],
  ])('%s: %j and %j', (locale, worst, best, unit, low, high, readUnit) => {
    expect(read(worst, best, unit, locale)).toMatchObject({ worst: low, best: high, unit: readUnit });
  });

  test.each<[string, string, string]>([
    ['30', '1h', '“30” can mean 30 min or 30 h. Choose one:'],
    ['1h', '5', '“5” can mean 5 min or 5 h. Choose one:'],
    ['2', '45 min', '“2” can mean 2 min or 2 h. Choose one:'],
    ['10%', '0.5', '“0.5” can mean 50% or 0.5%. Choose one:'],
    ['0.1', '50%', '“0.1” can mean 10% or 0.1%. Choose one:'],
    ['150', '300k', '“150” can mean 150,000 or 150. Choose one:'],
    ['1,500', '2,5', '“1,500” can mean 1,500 or 1.5. Choose one:'],
    ['1.200,50', '1,500', '“1,500” can mean 1,500 or 1.5. Choose one:'],
    ['$150', '$300k', '“$150” can mean $150,000 or $150. Choose one:'],
    ['500', '2 kg', '“500” can mean 500 kg or 500 g. Choose one:'],
    ['2', '500 g', '“2” can mean 2 g or 2 kg. Choose one:'],
    ['2', '18 months', '“2” can mean 2 months or 2 years. Choose one:'],
    ['50 cm', '2', '“2” can mean 2 cm or 2 m. Choose one:'],
    ['2 days', '12', '“12” can mean 12 days or 12 h. Choose one:'],
    ['1 kg', '5 min', 'The unit is “kg”, but this says “min”. Write the number in “kg”.'],
    ['$5', '€6', 'The unit is “$”, but this says “€”. Write the number in “$”.'],
  ])('%j and %j is asked', (worst, best, sentence) => {
    expect(read(worst, best, '', 'en_US')).toEqual([sentence]);
  });

  test.each([
    '2027-06-01',
    '2027-06',
    '01.06.2027',
    '6/1/27',
    '1 June',
    '1. Juni',
    'June 1, 2027',
    'June 2027',
    'Q3 2027',
    'March',
  ])('%j is a date and asks for a duration', (date) => {
    expect(read(date, '0', 'months', 'en_US')).toEqual([
      `“${date}” is a date, and a scale needs a number. Count how long it is from one day on, such as 6 months or 90 days.`,
    ]);
  });

  test.each<[string, string, string]>([
    ['Rent (€)', '€', 'Rent'],
    ['Rent per month (EUR)', '€', 'Rent per month'],
    ['Size [m²]', 'm²', 'Size'],
    ['Travel (minutes)', 'min', 'Travel'],
    ['Rent (cold)', '€', 'Rent (cold)'],
    ['Rent in €', '€', 'Rent in €'],
    ['(€)', '€', '(€)'],
  ])('%j measured in %s is called %j', (name, unit, called) => {
    const draft = draftOfMeasure('2', '1', unit);
    const criteria = draft.criteria.map((criterion) => ({ ...criterion, name }));
    expect(interpret({ ...draft, criteria }, 'en_US').decision.criteria[0]?.name).toBe(called);
  });

  test.each<[string, string, object[]]>([
    [
      '10%',
      '0.5',
      [
        { worst: 10, best: 50, unit: '%' },
        { worst: 10, best: 0.5, unit: '%' },
      ],
    ],
    [
      '60 min',
      '2',
      [
        { worst: 60, best: 2, unit: 'min' },
        { worst: 60, best: 120, unit: 'min' },
      ],
    ],
    [
      '1h',
      '30',
      [
        { worst: 60, best: 30, unit: 'min' },
        { worst: 1, best: 30, unit: 'h' },
      ],
    ],
    [
      '$300k',
      '150',
      [
        { worst: 300_000, best: 150_000, unit: '$' },
        { worst: 300_000, best: 150, unit: '$' },
      ],
    ],
    [
      '1.200',
      '2',
      [
        { worst: 1200, best: 2 },
        { worst: 1.2, best: 2 },
      ],
    ],
  ])('%j and %j: each answer to the question is one scale', (worst, best, scales) => {
    const asked = interpret(draftOfMeasure(worst, best), 'en_US').problems.find(({ readings }) => readings);
    const answers = asked?.readings?.map(({ text }) =>
      asked.field.endsWith('worst') ? read(text, best, '', 'en_US') : read(worst, text, '', 'en_US'),
    );
    expect(answers).toMatchObject(scales);
  });
});

test('a blank weight is none, beside others', () => {
  const { draft } = stateAfter([setWeights(typedWeights({ 4: '2,5' }))], atReview());
  expect(interpret(draft, 'en_US').decision.criteria.map(({ weight }) => weight)).toEqual([null, 2.5]);
});

test('notes go with their names, by the ids that these have in the decision', () => {
  const { draft } = stateAfter(
    [editRow('options', 2, { note: ' Berlin ' }), editRow('criteria', 3, { note: 'x' })],
    atReview(),
  );
  const { notes, decision } = interpret(draft, 'en_US');
  expect(notes).toEqual({ o2: 'Berlin', c3: 'x' });
  expect(decision.options[1]?.id).toBe('o2');
  expect(decision.criteria[0]?.id).toBe('c3');
});

test('a criterion is in the group that was typed, without white space at its ends', () => {
  const { draft } = stateAfter([editRow('criteria', 3, { group: ' The work ' })], atReview());
  expect(interpret(draft, 'en_US').decision.criteria.map(({ group }) => group)).toEqual(['The work', '']);
});

test('what the ends of a rating mean goes along, and waits while the criterion is a measure', () => {
  const words = { worstMeans: ' none ', bestMeans: 'all' };
  const rated = stateAfter([editRow('criteria', 3, { kind: 'rating', ...words })], atReview());
  expect(interpret(rated.draft, 'en_US').decision.criteria[0]).toMatchObject({
    worstMeans: 'none',
    bestMeans: 'all',
  });
  const measured = stateAfter([editRow('criteria', 3, { kind: 'measure' })], rated);
  expect(interpret(measured.draft, 'en_US').decision.criteria[0]).toMatchObject({
    worstMeans: '',
    bestMeans: '',
  });
  expect(measured.draft.criteria[0]).toMatchObject(words);
});

describe('the score that is half as good as the best', () => {
  const read = (half: string) => {
    const draft = draftOfMeasure('150', '300', '$');
    const criteria = draft.criteria.map((criterion) => ({ ...criterion, half }));
    const { decision, problems } = interpret({ ...draft, criteria }, 'en_US');
    const said = problems.filter(({ field }) => field === 'criterion-1-half');
    return said.length > 0 ? plain(said[0]?.sentence ?? '') : decision.criteria[0]?.half;
  };
  test.each<[string, number | null | string]>([
    ['', null],
    ['180', 180],
    ['$180', 180],
    ['300', 'This is not between worst and best. Write a score between $150 and $300.'],
    ['400', 'This is not between worst and best. Write a score between $150 and $300.'],
    ['much', '“much” is not a number. Write digits, such as 150,000 or 1.5.'],
    ['180 kg', 'The unit is “$”, but this says “kg”. Write the number in “$”.'],
  ])('%j is read as %j', (half, expected) => {
    expect(read(half)).toBe(expected);
  });
});
