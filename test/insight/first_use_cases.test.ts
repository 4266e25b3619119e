/** What was seen when the program was first used, case by case, with what is said now. */
import { findingsOf } from '../../sidebar/insights/findings';
import { difference, missingItemSentence } from '../../src/insight/difference';
import { dominatedSentences } from '../../src/insight/dominated';
import { firmness } from '../../src/insight/firmness';
import { firmnessAnswer, rightIfSentences, samplingSentences } from '../../src/insight/firmness_sentences';
import { headline, headlineSentences } from '../../src/insight/headline';
import { headlineFacts } from '../../src/insight/headline_facts';
import { offerSentence, offers } from '../../src/insight/offers';
import { outsideInWords, outsideScores, widerScale, widerScaleSentence } from '../../src/insight/outside';
import { shownParts } from '../../src/insight/ranking';
import { smallestScoreChanges } from '../../src/insight/score_changes';
import { missingScoreSentence, scoreChangeSentence } from '../../src/insight/score_sentences';
import type { NamedDecision } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';
import { weightLineSentence } from '../../src/insight/weight_sentences';

type Rows = Record<string, [weight: number, worst: number, best: number, ...scores: (number | null)[]]>;

/** Criteria by name: weight, worst, best and the scores of A, B, C … */
function anchored(rows: Rows, extra: Partial<NamedDecision> = {}): NamedDecision {
  const lines = Object.values(rows);
  return {
    criteria: Object.keys(rows),
    options: (lines[0] ?? []).slice(3).map((_, at) => String.fromCharCode(65 + at)),
    scores: lines.map(([, , , ...scores]) => scores),
    weights: lines.map(([weight]) => weight),
    anchors: lines.map(([, worst, best]) => ({ worst, best })),
    baseline: null,
    ...extra,
  };
}

/** Scores without anchors, criteria down, named 1, 2, 3 … */
function plain(scores: (number | null)[][], weights: number[]): NamedDecision {
  const options = (scores[0] ?? []).map((_, at) => String.fromCharCode(65 + at));
  return {
    criteria: scores.map((_, at) => `${at + 1}`),
    options,
    scores,
    weights,
    anchors: null,
    baseline: null,
  };
}

const said = (decision: NamedDecision, locale?: string) =>
  headline(decision, headlineFacts(decision), locale);

const reference = anchored(
  { Pay: [3, 150, 300, 200, 280, 230], Growth: [5, 1, 5, 4, 3, 4.2], Commute: [2, 60, 10, 30, 40, 20] },
  { options: ['Acme', 'Beta', 'Stay'] },
);

test.each<[claim: string, decision: NamedDecision, sentence: string | RegExp]>([
  [
    '1: a score outside its scale is named before any headline',
    anchored({ Fun: [1, 1, 5, 50, 3], Pay: [1, 1, 5, 2, 3] }),
    /^“Fun” for A is 50, outside its scale of 1 to 5: correct the score or widen the scale\. A leads/,
  ],
  [
    '6: identical options tie under every weighting',
    anchored({ Fun: [3, 1, 5, 4, 4, 1], Pay: [2, 1, 5, 3, 3, 1] }),
    'A and B are level at 65 points: they have the same scores on every criterion with a weight, so no weights of these tell them apart.',
  ],
  [
    '7: a gap is the difference of the totals as they are shown, 86.5 and 79.8',
    anchored({ Fun: [1, 0, 100, 86.46, 79.84, 51.92] }, { baseline: 2 }),
    /^A leads B by 6\.7 points and C \(your baseline\) by 34\.6 points,/,
  ],
  [
    '22: nothing is scored',
    anchored({ Fun: [1, 1, 5, null, null], Pay: [1, 1, 5, null, null] }),
    'Nothing is scored yet, so no option leads.',
  ],
  [
    '33: at an exact tip the two are level, beyond it the other is ahead',
    anchored({ Pay: [3, 0, 10, 8, 6], Fun: [1, 0, 10, 4, 6] }),
    /; lowering “Pay” below 50% \(75% today\) would put B ahead\.$/,
  ],
  [
    '36: without the criterion an option is blank',
    plain(
      [
        [5, 4],
        [null, 3],
      ],
      [1, 1],
    ),
    /; leaving “1” out would put B ahead\./,
  ],
  [
    '36: a criterion without weight gives a score to an option that has none',
    plain(
      [
        [4, 3, null],
        [3, 2, 5],
      ],
      [1, 0],
    ),
    /; giving “2” any weight would put C ahead\./,
  ],
  ['37: signs survive', anchored({ Fun: [1, 1, 5, 0, 0] }), /are level at \u221225 points/],
  ['37: digits survive', plain([[123_456, 123_456]], [1]), /are level at 123,456:/],
  [
    '38: weights of very different size do not contradict the lead',
    anchored({ Fun: [1e150, 0, 10, 0, null], Pay: [1e-60, 0, 10, 0, 10] }),
    /^B leads A by 100 points and stays first in all weightings tried near yours/,
  ],
  [
    'field: a third as a tip is rounded down',
    anchored({ Pay: [60, 0, 10, 9, 3, 2], Fun: [40, 0, 10, 2, 5, 4] }),
    /^A leads B by 24 points .*; lowering “Pay” below 33\.3% \(60% today\) would put B ahead\.$/,
  ],
])('%s', (_, decision, sentence) => {
  if (typeof sentence === 'string') expect(said(decision)).toBe(sentence);
  else expect(said(decision)).toMatch(sentence);
});

test('a number is written as the locale writes it, in every sentence', () => {
  const decision = plain([[123_456.5, 123_456.5]], [1]);
  expect(said(decision, 'en_US')).toContain('123,456.5');
  expect(said(decision, 'de_DE')).toContain('123.456,5');
  const halves = anchored({ Pay: [3, 0, 10, 8, 6], Fun: [1, 0, 10, 4, 6.05] });
  expect(said(halves, 'de_DE')).toMatch(/below 50,6\u00a0% \(75\u00a0% today\)/);
});

test('33: the reference’s own example holds at the share that is printed', () => {
  const pay = findingsOf({ decision: reference }).lines.find(({ criterion }) => criterion === 0);
  const sentence = weightLineSentence(voiceOf(reference), pay as NonNullable<typeof pay>);
  const [, printed = ''] = /above ([\d.]+)%/.exec(sentence) ?? [];
  expect(Number(printed) / 100).toBeGreaterThanOrEqual(pay?.changes.at(-1)?.from ?? 1);
  expect(Number(printed) / 100 - 0.001).toBeLessThan(pay?.changes.at(-1)?.from ?? 0);
});

test('1: the scale can be widened with the weight that keeps its trade-off, all ratios of gaps as before', () => {
  const decision = anchored(
    { Pay: [3, 150, 300, 150, 400, 100], Fun: [5, 1, 5, 4, 3, 2] },
    { units: ['$', ''] },
  );
  const voice = voiceOf(decision);
  expect(outsideScores(decision).map((one) => outsideInWords(voice, one))).toEqual([
    '“Pay” for B is $400, outside its scale of $150 to $300',
    '“Pay” for C is $100, outside its scale of $150 to $300',
  ]);
  const wider = widerScale(decision, 0);
  expect(wider).toMatchObject({ criterion: 0, worst: 100, best: 400, weight: 6 });
  expect(wider && widerScaleSentence(voice, wider)).toBe(
    'Scale $100 to $400, weight 6 instead of 3: what a step is worth stays the same.',
  );
  expect(widerScale(decision, 1)).toBeNull();
});

test.each([
  [
    'a slip in the cell of the best',
    [2, 1, 2, 4, 5, 1],
    { weight: 2, worst: 1, best: 5 },
    'Scale 1 to 5, weight 2 as it is: a step is worth what it was when the weight was set.',
  ],
  [
    'scores that use part of what the weight was set for',
    [1, 1, 2, 1, 2, 3],
    { weight: 1, worst: 1, best: 5 },
    'Scale 1 to 3, weight 0.5 instead of 1: a step is worth what it was when the weight was set.',
  ],
  [
    'a weight that she changed after the slip',
    [8, 1, 2, 4, 5, 1],
    { weight: 2, worst: 1, best: 5 },
    'Scale 1 to 5, weight 32 instead of 8: what a step is worth stays the same.',
  ],
  [
    'a weight of which nothing is known',
    [2, 1, 2, 4, 5, 1],
    null,
    'Scale 1 to 5, weight 8 instead of 2: what a step is worth stays the same.',
  ],
] as const)(
  'a scale that was narrowed is widened as its weight was set: %s',
  (_about, row, weighed, says) => {
    const decision = anchored({ Team: [...row], Fun: [3, 1, 5, 2, 3, 4] });
    const wider = widerScale(decision, 0, weighed);
    expect(wider && widerScaleSentence(voiceOf(decision), wider)).toBe(says);
  },
);

test('4: equal scores give nothing to a difference, and the missing score is an item of its own', () => {
  const decision = anchored({
    Technology: [20, 1, 5, 5, 5],
    Users: [20, 1, 5, 4, 4],
    Pay: [10, 150, 300, 230, 155],
    Room: [5, 1, 5, 4, null],
  });
  const voice = voiceOf(decision);
  const found = difference(voice, 0, 1);
  const byName: Record<string, number> = Object.fromEntries(
    (found?.lines ?? []).map((line) => [decision.criteria[line.criterion], line.shown]),
  );
  expect(byName).toMatchObject({ Technology: 0, Users: 0 });
  const room = found?.lines.find(({ criterion }) => criterion === 3);
  expect(found && room && missingItemSentence(voice, found, room)).toMatch(
    /^“Room” is not scored for B; its other criteria count for more: [+\u2212]\d/,
  );
  expect(Object.values(byName).reduce((sum, by) => sum + by, 0)).toBeCloseTo(found?.shown ?? 0, 9);
});

test('5 and 34: dominance speaks of the criteria it means, and of the weightless one that says otherwise', () => {
  const decision = anchored({ Pay: [1, 1, 5, 4, 3], Fun: [1, 1, 5, 2, 2], Growth: [0, 1, 5, 1, 5] });
  expect(dominatedSentences(voiceOf(decision), findingsOf({ decision }).dominated)).toEqual([
    'A is at least as good as B on every criterion with a weight, and better on 1 of 2. On “Growth”, without weight, B is better.',
  ]);
});

test('35: two equal options are called equal', () => {
  const decision = anchored({ Pay: [1, 1, 5, 4, 4], Fun: [1, 1, 5, 2, 2] });
  expect(dominatedSentences(voiceOf(decision), findingsOf({ decision }).dominated)).toEqual([
    'A and B have the same scores on every criterion with a weight.',
    'No option is at least as good as another on every criterion with a weight and better on one.',
  ]);
});

test('6: identical options come first together', () => {
  const decision = anchored({ Pay: [3, 1, 5, 4, 4, 1], Fun: [1, 1, 5, 2, 2, 1] });
  const { firmness, facts } = findingsOf({ decision });
  expect(firmnessAnswer(voiceOf(decision), firmness, facts.standing.leaders)).toBe(
    'A and B come first together in all of the weightings tried near yours',
  );
});

test('9: how right the shares are is said once for them all', () => {
  const decision = anchored({ Fun: [2, 1, 5, 5, 3], Pay: [1, 1, 5, 3, 5] });
  const { samples } = firmness(decision);
  const page = [...said(decision), ...samplingSentences(voiceOf(decision), samples)].join(' ');
  expect(page.match(/give or take|right to about/g)).toEqual(['right to about']);
});

describe('8: a whole-number scale gets whole-number advice', () => {
  const decision = anchored({ Fun: [2, 1, 5, 5, 3], Pay: [1, 1, 5, 3, 5] });
  const changes = smallestScoreChanges(decision).map((tip) => [
    `${decision.criteria[tip.criterion]} for ${decision.options[tip.option]}`,
    scoreChangeSentence(voiceOf(decision), tip, 0),
  ]);
  test.each([
    ['Fun for A', '5 now; 4 makes B level with it, 3 loses the lead to B.'],
    ['Fun for B', '3 now; 4 makes it level with A, 5 puts it first.'],
    ['Pay for A', '3 now; 1 makes B level with it.'],
  ])('%s: %s', (cell, sentence) => {
    expect(changes).toContainEqual([cell, sentence]);
  });

  // The second criterion, of hardly any weight, decides.
  test.each<[string, Partial<NamedDecision>, string[], string[]]>([
    [
      'years on a scale of two, far from 0',
      {
        scores: [
          [2000, 2000],
          [1, 3],
        ],
        anchors: [
          { worst: 1999, best: 2001 },
          { worst: 1, best: 5 },
        ],
      },
      ['2,000 now; 2,001 puts it first.', '2,000 now; 1,999 loses the lead to A.'],
      ['With “Built” at 2,001, 1 more than now, A would reach B.'],
    ],
    [
      'a million less or more one',
      {
        scores: [
          [1_000_001, 1_000_001],
          [1, 3],
        ],
        anchors: [
          { worst: 999_999, best: 1_000_001 },
          { worst: 1, best: 5 },
        ],
      },
      ['1,000,001 now; 1,000,000 loses the lead to A.'],
      ['With “Fun” at 3, 2 more than now, A would reach B.'],
    ],
  ])('%s: level and ahead are told apart', (_about, own, changes, wanted) => {
    const decision = { ...anchored({ Built: [100_000, 0, 1, 0, 0], Fun: [1, 1, 5, 1, 3] }), ...own };
    const said = smallestScoreChanges(decision)
      .filter(({ criterion }) => criterion === 0)
      .map((tip) => scoreChangeSentence(voiceOf(decision), tip, 1));
    expect(said).toEqual(changes);
    expect(
      offers(decision, ['measure', 'rating']).map((offer) => offerSentence(voiceOf(decision), offer)),
    ).toEqual(wanted);
  });

  test('4 keeps the lead, 3 loses it', () => {
    const other = anchored({ Fun: [20, 1, 5, 5, 3], Pay: [7, 1, 5, 3, 5] });
    const tip = smallestScoreChanges(other).find(({ criterion, option }) => criterion === 0 && option === 0);
    expect(tip && scoreChangeSentence(voiceOf(other), tip, 0)).toBe(
      '5 now; 4 keeps the lead, 3 loses the lead to B.',
    );
  });
});

test('10: two options with the same criteria in front are told apart', () => {
  const decision = anchored({
    Balance: [1, 0, 10, 9, 10, 0],
    Pay: [1, 0, 10, 6, 2, 10],
    Fun: [1, 0, 10, 3, 1, 10],
    Team: [1, 0, 10, 2, 3, 9],
  });
  const { firmness } = findingsOf({ decision });
  const sentences = rightIfSentences(voiceOf(decision), firmness.contenders);
  const advice = sentences.map((sentence) => sentence.replace(/^Weights that put \w first /, ''));
  expect(new Set(advice.map((one) => one.replace(/\d+/g, ''))).size).toBe(sentences.length);
});

test('11: a missing score tells the value at which the leader changes, in its own unit', () => {
  const decision = anchored(
    { Pay: [1, 150_000, 300_000, null, 200_000], Fun: [1, 0, 10, 8, 7.5] },
    { units: ['$', ''] },
  );
  const { facts } = findingsOf({ decision });
  const [cell] = facts.missing.decisive ?? [];
  expect(cell && missingScoreSentence(voiceOf(decision), cell, facts.standing.leaders)).toBe(
    'Below $192,500 B leads.',
  );
});

test('7: the parts of a total add up to it as they are shown', () => {
  const thirds = anchored({ Pay: [1, 0, 3, 1, 2], Fun: [1, 0, 3, 1, 1], Team: [1, 0, 3, 1, 1] });
  const voice = voiceOf(thirds);
  for (const row of findingsOf({ decision: thirds }).ranked) {
    const sum = shownParts(row, voice.figures).reduce<number>((all, part) => all + (part ?? 0), 0);
    expect(sum).toBeCloseTo(voice.figures.shown(row.total ?? 0), 9);
  }
});

test('a criterion that lacks its scale is left out by name', () => {
  const decision = anchored({ Pay: [1, 1, 5, 4, 2] }, { unfinished: [{ criterion: 0, lacks: 'best' }] });
  expect(headlineSentences(voiceOf(decision), headlineFacts(decision)).at(-1)).toBe(
    '“Pay” is left out: give it a best score.',
  );
});

test('two options with the same name are told apart', () => {
  const decision = anchored({ Pay: [1, 1, 5, 5, 2] }, { options: ['A', 'A'] });
  expect(said(decision)).toMatch(/^A \(option 1\) leads A \(option 2\) by 75 points/);
});
