/** What is said at the edges: one criterion, exact agreement, ties that other methods part, numbers that round to nothing. */
import { findingsOf } from '../../sidebar/insights/findings';
import { formatWithUnit } from '../../src/decision/locale_number';
import { objectionSentence, objections } from '../../src/insight/against';
import { difference } from '../../src/insight/difference';
import { dominatedSentences } from '../../src/insight/dominated';
import { firmnessAnswer, rightIfSentences } from '../../src/insight/firmness_sentences';
import { headline } from '../../src/insight/headline';
import { METHODS, methodsAnswer, methodVerdict } from '../../src/insight/methods_sentences';
import { questionWords } from '../../src/insight/questions/question_words';
import { questionsOf } from '../../src/insight/questions/questions_of';
import type { NamedDecision } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';

/** Weights and scores of A, B, C …, each criterion from 1 to 5 unless it says otherwise. */
function decisionOf(
  rows: readonly { weight: number; scores: readonly number[]; worst?: number; best?: number }[],
): NamedDecision {
  return {
    criteria: rows.map((_, at) => `Criterion ${at + 1}`),
    options: (rows[0]?.scores ?? []).map((_, at) => String.fromCharCode(65 + at)),
    scores: rows.map(({ scores }) => scores),
    weights: rows.map(({ weight }) => weight),
    anchors: rows.map(({ worst = 1, best = 5 }) => ({ worst, best })),
    baseline: null,
  };
}

const dominatedIn = (decision: NamedDecision) =>
  dominatedSentences(voiceOf(decision), findingsOf({ decision }).dominated);

test('better on all criteria with a weight is said so, not “on 2 of 2”', () => {
  expect(dominatedIn(decisionOf([{ weight: 1, scores: [4, 2] }]))).toEqual([
    'A is better than B on the only criterion with a weight.',
  ]);
  expect(
    dominatedIn(
      decisionOf([
        { weight: 1, scores: [4, 2] },
        { weight: 2, scores: [3, 1] },
      ]),
    ),
  ).toEqual(['A is better than B on every criterion with a weight.']);
  expect(
    dominatedIn(
      decisionOf([
        { weight: 1, scores: [4, 2] },
        { weight: 0, scores: [1, 5] },
      ]),
    ),
  ).toEqual([
    'A is better than B on the only criterion with a weight. On “Criterion 2”, without weight, B is better.',
  ]);
});

test('less than a tenth is not “only less than”', () => {
  const decision = decisionOf([{ weight: 1, scores: [4, 3.999] }]);
  expect(headline(decision)).toMatch(
    /^A and B are nearly tied: A is ahead by less than 0\.1 points and comes/,
  );
  const voice = voiceOf(decision);
  const { facts } = findingsOf({ decision });
  const [near] = objections(voice, facts, [], 0);
  expect(near && objectionSentence(voice, facts, near, 0)).toBe('It led B by less than 0.1 points.');
});

test('where one criterion holds all the weight nothing is said of how weights differ', () => {
  const { firmness } = findingsOf({ decision: decisionOf([{ weight: 3, scores: [4, 2] }]) });
  const said = (decision: NamedDecision) => rightIfSentences(voiceOf(decision), firmness.contenders);
  expect(said(decisionOf([{ weight: 3, scores: [4, 2] }]))).toEqual([]);
});

describe('options that are level', () => {
  const fiveLevel = decisionOf([
    { weight: 1, worst: 0, best: 10, scores: [5, 4, 6, 3, 2] },
    { weight: 1, worst: 0, best: 10, scores: [4, 5, 3, 6, 7] },
  ]);

  test('those who come first most often are named first, and the rest is counted', () => {
    const { firmness, facts } = findingsOf({ decision: fiveLevel });
    expect(firmnessAnswer(voiceOf(fiveLevel), firmness, facts.standing.leaders)).toMatch(
      /^(C|E) comes first in \d\d%, (C|E) in \d\d% and 3 more in none of the weightings( tried)? near yours$/,
    );
  });

  test.each<[string, NamedDecision, string, string[]]>([
    [
      'all the same',
      decisionOf([{ weight: 1, scores: [4, 4, 4] }]),
      'none of them tells the options apart',
      ['does not tell the options apart here.'],
    ],
    [
      // 1.5 + 1 = 2.5 = 0.5 + 2; multiplied, and by order, one of them is ahead.
      'some methods part them',
      decisionOf([
        { weight: 1, scores: [5, 3, 1, 1] },
        { weight: 1, scores: [1, 3, 5, 1] },
      ]),
      '2 of 3 tell apart who is level',
      [
        'also puts A, B and C first, level with each other.',
        'puts B before A and C, with which the weighted score is level.',
        'puts B before A and C, with which the weighted score is level.',
      ],
    ],
  ])('%s', (_about, decision, answer, verdicts) => {
    const { crossCheck } = findingsOf({ decision });
    expect(methodsAnswer(crossCheck)).toBe(answer);
    const said = crossCheck.checks.map((check) =>
      methodVerdict(voiceOf(decision), check, crossCheck.leaders),
    );
    expect(new Set(said)).toEqual(new Set(verdicts));
    expect(said).toHaveLength(Object.keys(METHODS).length);
  });
});

test('a difference is the same from both sides, also where halves are rounded', () => {
  const decision = decisionOf([
    { weight: 3, scores: [4, 3] },
    { weight: 1, scores: [2, 5] },
  ]);
  const voice = voiceOf(decision);
  const shown = (one: number, other: number) =>
    difference(voice, one, other)?.lines.map((line) => voice.figures.signed(line.shown));
  expect(shown(0, 1)).toEqual(['+18.8', '−18.8']);
  expect(shown(1, 0)).toEqual(['−18.8', '+18.8']);
});

test('what agrees exactly is not told “by 1 of 1”', () => {
  const decision = decisionOf([
    { weight: 1, scores: [1, 2, 3, 4, 5] },
    { weight: 1, scores: [5, 4, 3, 2, 1] },
  ]);
  const extras = { ids: decision.criteria, groups: ['', ''], weighed: [null, null] };
  const said = questionsOf(decision, extras).flatMap(
    (question) => questionWords(voiceOf(decision), question).sentences,
  );
  expect(said).toContain(
    'Over 5 options they go exactly against each other, and they hold 100% of the weight.',
  );
});

test.each<[number, string, string]>([
  [1, 'days', '1 day'],
  [-1, 'hours a week', '-1 hour a week'],
  [1.5, 'days', '1.5 days'],
  [11, 'minutes', '11 minutes'],
  [1, 'min', '1 min'],
  [1, 'kms', '1 kms'],
  [1, 'jours', '1 jour'],
])('%d %s', (value, unit, text) => {
  expect(formatWithUnit(value, unit, 'en_US').replace(/\u00a0/g, ' ')).toBe(text);
});
