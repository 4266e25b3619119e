/** Every sentence of every kind of question, on matrices with faults planted in them, computed again in two locales. */
import { questionsOf } from '../../../src/insight/questions/questions_of';
import { stretched } from '../../fixtures/four_faults';
import { untrueOf } from './checked';
import { QUESTION_PATTERNS } from './question_claims';
import { withFaults } from './random_faults';
import { generator, randomSheet } from './random_sheet';
import type { Sheet } from './sheet';
import { extrasOf, spokenQuestions, subjectOf } from './spoken_questions';

const MATRICES = 3000;

test('all that questions say is so, and every kind of question is asked', () => {
  const random = generator(20_261_201);
  const codes = new Map<string, number>();
  const untrue: string[] = [];
  for (let at = 0; at < MATRICES; at += 1) {
    const sheet = withFaults(randomSheet(random), random);
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
  const { criteria, options, scores } = stretched;
  const sheet: Sheet = {
    options: options.map(({ name }) => name),
    criteria: criteria.map(({ name }) => name),
    units: criteria.map(({ unit }) => unit),
    weights: criteria.map(({ weight }) => weight ?? 0),
    worst: criteria.map(({ worst }) => worst ?? 0),
    best: criteria.map(({ best }) => best ?? 0),
    groups: criteria.map(({ group }) => group),
    weighed: criteria.map(({ unit }) =>
      unit === '$' ? { weight: 19, worst: 150_000, best: 300_000 } : null,
    ),
    isAnchored: true,
    scores,
    baseline: null,
  };
  expect(untrueOf(sheet, 'en_US', spokenQuestions(sheet, 'en_US'), QUESTION_PATTERNS)).toEqual([]);
});
