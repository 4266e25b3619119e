/** Where she stands and what comes next, as facts and in words; what was not chosen is never called chosen. */
import { dayOf } from '../../../src/decision/day';
import type { Decision } from '../../../src/decision/decision';
import { exampleDecision } from '../../../src/decision/example';
import { namesOf } from '../../../src/insight/names';
import { nextStep } from '../../../src/insight/steps/next_step';
import {
  criteriaInWords,
  decidedInWords,
  nextInWords,
  optionsInWords,
  resultInWords,
  scoresInWords,
  weightsInWords,
} from '../../../src/insight/steps/step_words';
import { stepsOf } from '../../../src/insight/steps/steps_of';
import type { RoundsKept, Weighing, Work } from '../../../src/insight/steps/work';
import { subjectOf } from '../../../src/insight/subject';
import { voiceOf } from '../../../src/insight/voice';

const TODAY = dayOf(2026, 11, 26);
const UNKNOWN: Weighing = { way: null, pairs: null, begun: null };
const NO_ROUNDS: RoundsKept = { count: 0, last: null, decided: null };

/** The example: seven options, seven criteria, one score missing. */
const example = exampleDecision();
const work = (decision: Decision = example, part: Partial<Work> = {}): Work => ({
  decision,
  computed: subjectOf(decision),
  wrong: 0,
  isCovered: false,
  hasGut: false,
  weighing: UNKNOWN,
  noted: 0,
  rounds: NO_ROUNDS,
  ...part,
});

const criteria = (change: (at: number) => Partial<Decision['criteria'][number]>): Decision => ({
  ...example,
  criteria: example.criteria.map((criterion, at) => ({ ...criterion, ...change(at) })),
});
const scored = (change: (score: number | null, criterion: number, option: number) => number | null) => ({
  ...example,
  scores: example.scores.map((row, criterion) =>
    row.map((score, option) => change(score, criterion, option)),
  ),
});
const unweighed = criteria(() => ({ weight: null }));
const unscored = scored(() => null);
const empty: Decision = { ...example, criteria: [], options: [], scores: [], baseline: null };

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');

/** All that is said of a piece of work, by its step. */
function said(of: Work): Record<string, string> {
  const steps = stepsOf(of);
  const { baseline } = steps.options;
  const voice = voiceOf(subjectOf(of.decision));
  const computed = of.computed === null ? null : voiceOf(of.computed);
  const words = {
    options: optionsInWords(steps.options, namesOf(voice.decision).optionIn(baseline ?? 0)),
    criteria: criteriaInWords(steps.criteria),
    weights: weightsInWords(steps, of.weighing, voice.figures.number).join(' '),
    scores: scoresInWords(steps.scores),
    result: resultInWords(steps.result, computed),
    decided: decidedInWords(of.rounds ?? NO_ROUNDS).join(' '),
  };
  return Object.fromEntries(Object.entries(words).map(([step, text]) => [step, plain(text)]));
}

describe('each step says what the sheets hold', () => {
  const decided = (part: Partial<NonNullable<RoundsKept['decided']>>): RoundsKept => ({
    count: 3,
    last: dayOf(2026, 10, 4),
    decided: { choice: 'NewCo', day: dayOf(2026, 10, 4), lookAgain: null, ...part },
  });
  test.each<[claim: string, of: Work, step: string, words: string]>([
    ['options and baseline', work(), 'options', '7 options, compared with Current role.'],
    [
      'no baseline is none that was chosen',
      work({ ...example, baseline: null }),
      'options',
      '7 options, none of them chosen as the baseline.',
    ],
    ['no option', work(empty), 'options', 'No option has a name or a score yet.'],
    ['criteria with scales', work(), 'criteria', '7 criteria, each with its worst and best.'],
    [
      'one without',
      work(criteria((at) => (at === 3 ? { best: null } : {}))),
      'criteria',
      '7 criteria; 1 has no scale yet.',
    ],
    [
      'none has a scale',
      work(criteria(() => ({ worst: null, best: null }))),
      'criteria',
      '7 criteria; none has a worst and best, so scores count as they are.',
    ],
    ['no criterion', work(empty), 'criteria', 'No criterion yet.'],
    ['weights of unknown origin', work(), 'weights', 'Given in the sheet.'],
    ['typed', work(example, { weighing: { ...UNKNOWN, way: 'points' } }), 'weights', 'Typed.'],
    ['by order', work(example, { weighing: { ...UNKNOWN, way: 'order' } }), 'weights', 'Set by order.'],
    [
      'by pairs, consistent',
      work(example, {
        weighing: {
          way: 'pairs',
          pairs: { done: 21, of: 21, consistency: { ratio: 0.0412, isUsual: true } },
          begun: null,
        },
      }),
      'weights',
      'Set by pairs, 21 of 21, consistent (ratio 0.04).',
    ],
    [
      'just beyond what is usual is not rounded down to it',
      work(example, {
        weighing: {
          way: 'pairs',
          pairs: { done: 21, of: 21, consistency: { ratio: 0.1001, isUsual: false } },
          begun: null,
        },
      }),
      'weights',
      'Set by pairs, 21 of 21, not consistent (ratio 0.11).',
    ],
    [
      'too few pairs to contradict each other',
      work(example, {
        weighing: { way: 'pairs', pairs: { done: 6, of: 21, consistency: null }, begun: null },
      }),
      'weights',
      'Set by pairs, 6 of 21.',
    ],
    ['untouched weights', work(unweighed), 'weights', 'No criterion has a weight yet.'],
    [
      'an unfinished swing is no weights',
      work(unweighed, { weighing: { ...UNKNOWN, begun: { way: 'swing', done: 3, of: 7 } } }),
      'weights',
      'No criterion has a weight yet. Comparing changes from worst to best was begun: 3 of 7.',
    ],
    [
      'an unfinished order beside other weights',
      work(example, { weighing: { ...UNKNOWN, begun: { way: 'order', done: 2, of: 7 } } }),
      'weights',
      'Given in the sheet. Ordering the criteria: 2 of 7 given; the weights in the sheet are not from it.',
    ],
    [
      'some without a weight',
      work(criteria((at) => (at < 2 ? { weight: null } : {}))),
      'weights',
      '5 of 7 criteria have a weight.',
    ],
    [
      'nothing but zeros',
      work(criteria(() => ({ weight: 0 }))),
      'weights',
      'Every weight in the sheet is 0.',
    ],
    ['scores and notes', work(example, { noted: 18 }), 'scores', '48 of 49 scored, 18 have a note.'],
    ['one note', work(example, { noted: 1 }), 'scores', '48 of 49 scored, 1 has a note.'],
    ['no score', work(unscored), 'scores', 'None of 49 scored yet.'],
    ['nothing to score', work(empty), 'scores', 'Nothing to score yet.'],
    ['who leads', work(), 'result', "NewCo leads Old friends' startup by 9.9 points."],
    [
      'a near tie',
      work(
        scored((score, criterion, option) => {
          const newCo = example.scores[criterion]?.[1] ?? null;
          return option === 6 && newCo !== null ? newCo - (criterion === 4 ? 10_000 : 0) : score;
        }),
      ),
      'result',
      "Near tie: NewCo is ahead of Old friends' startup by only 0.6 points.",
    ],
    [
      'level',
      work(scored((_, criterion) => example.scores[criterion]?.[1] ?? null)),
      'result',
      'Current role, NewCo and 5 more are level.',
    ],
    [
      'only one scored',
      work(scored((score, _, option) => (option === 1 ? score : null))),
      'result',
      'Only NewCo has scores that count so far.',
    ],
    ['nothing scored', work(unscored), 'result', 'Nothing is scored yet.'],
    ['nothing weighed', work(unweighed), 'result', 'No option has a score on a criterion with a weight yet.'],
    [
      'cells to correct',
      work(example, { computed: null, wrong: 1 }),
      'result',
      'Nothing can be computed yet.',
    ],
    [
      'covered tells nothing',
      work(example, { isCovered: true }),
      'result',
      'Covered until you have ranked the options by gut.',
    ],
    ['no round', work(), 'decided', 'No round of this matrix is on a sheet “Rounds” yet.'],
    [
      'one round',
      work(example, { rounds: { count: 1, last: dayOf(2026, 10, 4), decided: null } }),
      'decided',
      '1 round, on 4 October 2026; nothing decided yet.',
    ],
    [
      'rounds without a day that can be read',
      work(example, { rounds: { count: 3, last: null, decided: null } }),
      'decided',
      '3 rounds; nothing decided yet.',
    ],
    [
      'a decision',
      work(example, { rounds: decided({ lookAgain: dayOf(2027, 6, 1) }) }),
      'decided',
      '3 rounds, last on 4 October 2026. Decided for NewCo on 4 October 2026. To look at again on 1 June 2027.',
    ],
  ])('%s', (_claim, of, step, words) => {
    expect(said(of)[step]).toBe(words);
  });
});

describe('one step comes next', () => {
  const complete = scored((score) => score ?? 3);
  const rounds = (part: Partial<RoundsKept>): Partial<Work> => ({
    rounds: { count: 2, last: TODAY - 30, decided: null, ...part },
  });
  const choice = (lookAgain: number | null) => ({ choice: 'NewCo', day: TODAY - 30, lookAgain });
  test.each<[claim: string, of: Work, words: string]>([
    ['an empty matrix', work(empty, { computed: null }), 'Name the options'],
    [
      'one option',
      work({ ...empty, options: example.options.slice(0, 1) }, { computed: null }),
      'Name the options',
    ],
    ['no criteria', work({ ...empty, options: example.options }, { computed: null }), 'Name the criteria'],
    [
      'what hinders everything comes first',
      work(example, { computed: null, wrong: 2 }),
      'Go to what is to correct',
    ],
    [
      'a wrong cell that hinders nothing else does not',
      work(complete, { wrong: 1 }),
      'See how sure the result is',
    ],
    [
      'a scale',
      work(criteria((at) => (at === 3 ? { best: null } : {}))),
      `Give “${example.criteria[3]?.name}” its worst and best`,
    ],
    ['weights', work(unweighed), 'Set weights'],
    [
      'weights that were begun',
      work(unweighed, { weighing: { ...UNKNOWN, begun: { way: 'pairs', done: 1, of: 21 } } }),
      'Go on with the weights',
    ],
    [
      'a weight that is missing',
      work(criteria((at) => (at === 0 ? { weight: null } : {}))),
      'Go on with the weights',
    ],
    ['nothing but zeros', work(criteria(() => ({ weight: 0 }))), 'Go on with the weights'],
    ['scores', work(unscored), 'Score the options'],
    [
      'an option without any',
      work(scored((score, _, option) => (option === 6 ? null : score))),
      'Go on scoring',
    ],
    ['covered totals', work(complete, { isCovered: true }), 'Rank by gut'],
    [
      'a blank that could decide',
      work(scored((score, criterion) => (criterion < 2 ? null : score))),
      'Go on scoring',
    ],
    ['a blank that could not', work(), 'See how sure the result is'],
    ['rounds not read yet', work(complete, { rounds: null }), 'See how sure the result is'],
    ['rounds, undecided', work(complete, rounds({})), 'Record a round, or decide'],
    ['decided', work(complete, rounds({ decided: choice(null) })), 'See what you decided'],
    ['to look at later', work(complete, rounds({ decided: choice(TODAY + 1) })), 'See what you decided'],
    ['to look at today', work(complete, rounds({ decided: choice(TODAY) })), 'Look at your decision again'],
  ])('%s', (_claim, of, words) => {
    const next = nextStep(of, stepsOf(of), TODAY);
    const name = namesOf(subjectOf(of.decision)).criterionIn(next.code === 'scale' ? next.criterion : 0);
    expect(plain(nextInWords(next, name))).toBe(words);
  });
});
