import { checkCriteria } from '../../src/decision/check';
import { findTemplate, templatesIn } from '../../src/decision/templates';

const TEMPLATES = templatesIn();

/** The numbers of a measure say what its ends mean. */
const NO_WORDS = { worstMeans: '', bestMeans: '' };

test('there are five beside the blank one, each with its own id and name', () => {
  expect(TEMPLATES.map(({ name }) => name)).toEqual([
    'Career move',
    'Job offers',
    'Vendor or tool choice',
    'Home',
    'Project to do next',
    'Blank',
  ]);
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(6);
});

test.each(TEMPLATES.filter(({ id }) => id !== 'blank'))('$name can be used as it stands', ({ criteria }) => {
  expect(checkCriteria(criteria)).toEqual([]);
});

test('every rating says in words what its ends mean, and they differ', () => {
  const ratings = TEMPLATES.flatMap(({ criteria }) => criteria.filter(({ kind }) => kind === 'rating'));
  for (const { worstMeans, bestMeans } of ratings) {
    expect(worstMeans).toMatch(/^[a-z]/);
    expect(bestMeans).toMatch(/^[a-z]/);
    expect(worstMeans).not.toBe(bestMeans);
  }
});

test('the career move asks for the four things the next role must have, then pay, balance and growth', () => {
  expect(findTemplate('career')?.criteria.map(({ name }) => name)).toEqual([
    'Own technology end to end',
    'Closer to users, product and design',
    'Technical and people leadership in one role',
    'A purpose and culture I share',
    'Pay a year',
    'Balance',
    'Growth',
  ]);
});

test('a shorter way is the better one', () => {
  const way = findTemplate('home')?.criteria.find(({ name }) => name === 'Way to work');
  expect(way).toEqual({
    name: 'Way to work',
    kind: 'measure',
    worst: 60,
    best: 10,
    unit: 'min',
    ...NO_WORDS,
  });
});

test.each([null, 'no such template'])('%j is no template', (id) => {
  expect(findTemplate(id)).toBeUndefined();
});

test.each([
  ['en_US', '$', 150_000, 300_000],
  ['de_DE', '€', 150_000, 300_000],
  ['pt_BR', 'R$', 750_000, 1_500_000],
  ['sv_SE', 'kr', 750_000, 1_500_000],
  ['ja_JP', '¥', 15_000_000, 30_000_000],
  ['xx_XX', '', 150_000, 300_000],
])('pay in %s is measured in its currency', (locale, unit, worst, best) => {
  const pay = findTemplate('career', locale)?.criteria.find(({ name }) => name === 'Pay a year');
  expect(pay).toEqual({ name: 'Pay a year', kind: 'measure', worst, best, unit, ...NO_WORDS });
});
