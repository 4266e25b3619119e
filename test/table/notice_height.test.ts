import { exampleDecision } from '../../src/decision/example';
import { headline } from '../../src/insight/headline';
import { headlineFacts } from '../../src/insight/headline_facts';
import { NOTICE_HEIGHT, OPTION_WIDTH } from '../../src/table/matrix/look';
import { noticeHeight } from '../../src/table/matrix/notice_height';
import { heightOf, linesIn } from '../../src/table/text_lines';
import { randomLeast } from '../insight/checker/random_remarks';
import { generator, randomSheet } from '../insight/checker/random_sheet';
import { subjectOf } from '../insight/checker/spoken_questions';

const named = (name: string) => {
  const { options, criteria, scores } = exampleDecision();
  return {
    scores,
    options: options.map((option) => ({ ...option, name })),
    criteria: criteria.map((criterion) => ({ ...criterion, name })),
  };
};

const linesOf = (decision: Parameters<typeof noticeHeight>[0]) =>
  Math.round((noticeHeight(decision) - 6) / (10 * (96 / 72) * 1.3));

test.each([
  ['a single letter each', named('A'), 6],
  ['the example', exampleDecision(), 8],
  [
    'names as long as a sentence has them',
    named('a company that was founded in a harbour town '.repeat(3)),
    13,
  ],
])('the line under the title holds the longest headline: %s', (_, decision, lines) => {
  expect(linesOf(decision)).toBe(lines);
});

test('it holds what is said above the headline of scores that are outside their scales and below a must', () => {
  const decision = exampleDecision();
  const wrong = {
    ...decision,
    criteria: decision.criteria.map((criterion) => ({ ...criterion, least: criterion.worst })),
    scores: decision.scores.map((row, at) => {
      const { worst, best } = decision.criteria[at] ?? { worst: null, best: null };
      return row.map(() => (worst ?? 0) - ((best ?? 0) - (worst ?? 0)));
    }),
  };
  // Each of them is named, and takes half a line or more.
  expect(linesOf(wrong) - linesOf(decision)).toBeGreaterThan(decision.scores.flat().length);
});

test('it is never lower than what is said before there is a headline needs', () => {
  expect(noticeHeight({ options: [], criteria: [], scores: [] })).toBeGreaterThanOrEqual(NOTICE_HEIGHT);
});

test('every headline that is said of a matrix as it is now has room', () => {
  const random = generator(5);
  const [points, width] = [10, 4 * OPTION_WIDTH];
  const cut: string[] = [];
  for (let at = 0; at < 400; at += 1) {
    const drawn = randomSheet(random);
    const least = at % 2 === 0 ? randomLeast(drawn, generator(at)) : drawn.criteria.map(() => null);
    const { units: _, ...subject } = subjectOf({ ...drawn, least });
    const said = headline(subject, headlineFacts(subject, { samples: 50, seed: 1 }));
    const room = noticeHeight({
      options: drawn.options.map((name) => ({ id: name, name })),
      criteria: drawn.criteria.map((name, criterion) => ({
        ...{
          id: name,
          name,
          kind: 'rating',
          unit: '',
          weight: drawn.weights[criterion] ?? 0,
          half: null,
          group: '',
        },
        ...{ worstMeans: '', bestMeans: '', least: least[criterion] ?? null },
        worst: drawn.isAnchored ? (drawn.worst[criterion] ?? null) : null,
        best: drawn.isAnchored ? (drawn.best[criterion] ?? null) : null,
      })),
      scores: drawn.scores.map((row) => [...row]),
    });
    if (heightOf(linesIn(said, { width, points }), points) > room) cut.push(said);
  }
  expect(cut).toEqual([]);
});
