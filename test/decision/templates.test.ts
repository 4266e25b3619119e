import { checkCriteria } from '../../src/decision/check';
import { findTemplate, TEMPLATES } from '../../src/decision/templates';

test('there are five, each with its own id and name', () => {
  expect(TEMPLATES.map(({ name }) => name)).toEqual([
    'Career move',
    'Job offers',
    'Vendor or tool choice',
    'Home',
    'Blank',
  ]);
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(5);
});

test.each(TEMPLATES.filter(({ id }) => id !== 'blank'))('$name can be used as it stands', ({ criteria }) => {
  expect(checkCriteria(criteria)).toEqual([]);
});

test('the career move asks for the four things the next role must have, then pay, balance and growth', () => {
  expect(findTemplate('career')?.criteria.map(({ name }) => name)).toEqual([
    'Own technology end to end',
    'Closer to users, product and design',
    'Technical and people leadership in one role',
    'A purpose and culture I share',
    'Pay',
    'Balance',
    'Growth',
  ]);
});

test('a shorter way is the better one', () => {
  const way = findTemplate('home')?.criteria.find(({ name }) => name === 'Way to work');
  expect(way).toEqual({ name: 'Way to work', kind: 'measure', worst: 60, best: 10, unit: 'min' });
});

test.each([null, 'no such template'])('%j is no template', (id) => {
  expect(findTemplate(id)).toBeUndefined();
});
