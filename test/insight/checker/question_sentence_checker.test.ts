/** Every sentence of every kind of question, on matrices with faults planted in them, computed again in two locales. */
import { questionsOf } from '../../../src/insight/questions/questions_of';
import { stretched } from '../../fixtures/four_faults';
import { untrueOf } from './checked';
import { QUESTION_PATTERNS } from './question_claims';
import { withBentWeighed, withFaults } from './random_faults';
import { randomHalf } from './random_remarks';
import { generator, randomSheet } from './random_sheet';
import { sheetOfDecision } from './sheet_of_decision';
import { extrasOf, spokenQuestions, subjectOf } from './spoken_questions';

const MATRICES = 3000;

test('all that questions say is so, and every kind of question is asked', () => {
  const random = generator(20_261_201);
  const codes = new Map<string, number>();
  const untrue: string[] = [];
  for (let at = 0; at < MATRICES; at += 1) {
    const planted = withFaults(randomSheet(random), random);
    const sheet = withBentWeighed({ ...planted, ...randomHalf(planted, generator(at)) }, generator(at + 1));
    const locale = at % 2 === 0 ? 'en_US' : 'de_DE';
    for (const { code } of questionsOf(subjectOf(sheet), extrasOf(sheet))) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    const found = untrueOf(sheet, locale, spokenQuestions(sheet, locale), QUESTION_PATTERNS);
    untrue.push(...found.map((each) => `matrix ${at}: ${each}`));
  }
  expect(untrue.slice(0, 12).join('\n')).toBe('');
  expect([...codes.keys()]).toHaveLength(10);
  expect(Math.min(...codes.values())).toBeGreaterThan(MATRICES / 300);
});

test('so is what is said to the person with four faults', () => {
  const weighed = stretched.criteria.map(({ unit }) =>
    unit === '$' ? { weight: 19, worst: 150_000, best: 300_000 } : null,
  );
  const sheet = sheetOfDecision(stretched, weighed);
  expect(untrueOf(sheet, 'en_US', spokenQuestions(sheet, 'en_US'), QUESTION_PATTERNS)).toEqual([]);
});
