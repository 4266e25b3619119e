import { exampleDecision } from '../../src/decision/example';
import { NOTICE_HEIGHT } from '../../src/table/matrix/look';
import { noticeHeight } from '../../src/table/matrix/notice_height';

const named = (name: string) => {
  const { options, criteria } = exampleDecision();
  return {
    options: options.map((option) => ({ ...option, name })),
    criteria: criteria.map((criterion) => ({ ...criterion, name })),
  };
};

test.each([
  ['a single letter each', named('A'), 6],
  ['the example', exampleDecision(), 8],
  [
    'names as long as a sentence has them',
    named('a company that was founded in a harbour town '.repeat(3)),
    13,
  ],
])('the line under the title holds the longest headline: %s', (_, decision, lines) => {
  expect(Math.round((noticeHeight(decision) - 6) / (10 * (96 / 72) * 1.3))).toBe(lines);
});

test('it is never lower than what is said before there is a headline needs', () => {
  expect(noticeHeight({ options: [], criteria: [] })).toBeGreaterThanOrEqual(NOTICE_HEIGHT);
});
