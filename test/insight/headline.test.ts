import { headline } from '../../src/insight/headline';
import { headlineFacts } from '../../src/insight/headline_facts';
import type { NamedDecision } from '../../src/insight/subject';

// Exact shares, for two weights times factors uniform in 0.5…1.5: A of 60:40 stays first with 13/16 = 81%, A of
// the near tie with 60%. So many samples come within 1%.
const sampled = { samples: 40_000, seed: 1 };

describe('the headline', () => {
  test.each<[claim: string, decision: NamedDecision, expected: string]>([
    [
      'says who leads, by how much, how firmly and what would tip it',
      decision({ Pay: [8, 5], Balance: [4, 7] }, [60, 40]),
      'A leads B by 6 points and stays first in 81% of weightings near yours; lowering “Pay” below 50% (60% today) would put B ahead.',
    ],
    [
      'measures against the baseline',
      decision({ Pay: [8, 5], Balance: [4, 7] }, [60, 40], { baseline: 1 }),
      'A leads B (your baseline) by 6 points and stays first in 81% of weightings near yours; lowering “Pay” below 50% (60% today) would put B ahead.',
    ],
    [
      'says so when the baseline itself leads, and when no single weight would tip it',
      decision({ Pay: [8, 5], Balance: [7, 4] }, [1, 1], { baseline: 0 }),
      'A (your baseline) leads B by 30 points and stays first in all weightings tried near yours; no change of a single weight would put another option first.',
    ],
    [
      'names the second and the baseline where they are two',
      decision({ Pay: [9, 8, 2], Balance: [8, 7.5, 3] }, [1, 1], { baseline: 2 }),
      'A leads B by 7.5 points and C (your baseline) by 60 points, and stays first in all weightings tried near yours; no change of a single weight would put another option first.',
    ],
    [
      'calls a near tie a near tie',
      decision({ Pay: [6, 5, 1], Balance: [5, 5.9, 1] }, [1, 1], { baseline: 2 }),
      'A and B are nearly tied: A is ahead by only 0.5 points and comes first in 60% of weightings near yours; lowering “Pay” below 47.3% (50% today) would put B ahead. C (your baseline) is 45 points behind.',
    ],
    [
      'calls a tie a tie',
      decision({ Pay: [6, 4], Balance: [4, 6] }, [1, 1]),
      'A and B are level at 50 points: these weights and scores do not tell them apart.',
    ],
    [
      'speaks of leaving a criterion out where only that makes them level',
      decision({ Pay: [6, 4], Balance: [5, 5] }, [1, 1]),
      'A leads B by 10 points and stays first in all weightings tried near yours; leaving “Pay” out would make B level with A.',
    ],
    [
      'points at the one missing score that matters',
      decision({ Pay: [6, 5], Balance: [null, 5] }, [1, 1]),
      'A leads B by 10 points and stays first in all weightings tried near yours; leaving “Pay” out would put B ahead. 1 of 4 scores is missing, and it could change who is first: “Balance” for A.',
    ],
    [
      'has no leader before anything is scored',
      decision({ Pay: [null, null] }, [1]),
      'Nothing is scored yet, so no option leads.',
    ],
    [
      'does not let one option win against nobody',
      decision({ Pay: [null, 4] }, [1]),
      'Only B has scores that count so far; add, score or correct a second option to compare it with. 1 of 2 scores is missing, and it could change who is first: “Pay” for A.',
    ],
    [
      'uses the scores’ own unit without anchors',
      decision({ Pay: [8, 5], Balance: [4, 7] }, [60, 40], { anchors: null }),
      'A leads B by 0.6 and stays first in 81% of weightings near yours; lowering “Pay” below 50% (60% today) would put B ahead.',
    ],
    [
      'counts the missing scores that could each change the answer',
      decision({ Pay: [6, null, 5], Balance: [null, 5, 5], Growth: [6, 5, 5] }, [1, 1, 1]),
      'A leads B and C by 10 points and stays first in all weightings tried near yours; no change of a single weight would put another option first. 2 of 9 scores are missing, and each of them could change who is first, such as “Pay” for B.',
    ],
    [
      'says when only all missing scores together matter',
      decision({ Pay: [7, null], Balance: [7, null], Growth: [7, 2] }, [1, 1, 1]),
      'A leads B by 50 points and stays first in all weightings tried near yours; no change of a single weight would put another option first. 2 of 6 scores are missing; together they could change who is first.',
    ],
    [
      'says when the missing scores cannot matter',
      decision({ Pay: [9, null], Balance: [9, null], Growth: [9, 2] }, [1, 1, 1]),
      'A leads B by 70 points and stays first in all weightings tried near yours; no change of a single weight would put another option first. 2 of 6 scores are missing, but could not change who is first.',
    ],
    [
      'cuts names of 200 characters, keeps right-to-left names apart and calls a blank one by its place',
      decision({ Pay: [8, 5], Balance: [4, 7] }, [60, 40], {
        options: ['x'.repeat(200), 'הבית'],
        criteria: ['Pay', ' '],
      }),
      `${'x'.repeat(59)}… leads \u2068הבית\u2069 by 6 points and stays first in 81% of weightings near yours; lowering “Pay” below 50% (60% today) would put \u2068הבית\u2069 ahead.`,
    ],
  ])('%s', (_, given, expected) => {
    expect(headline(given, headlineFacts(given, sampled))).toBe(expected);
  });
});

function decision(
  rows: Record<string, (number | null)[]>,
  weights: number[],
  extra: Partial<NamedDecision> = {},
): NamedDecision {
  const scores = Object.values(rows);
  return {
    criteria: Object.keys(rows),
    options: (scores[0] ?? []).map((_, at) => String.fromCharCode(65 + at)),
    scores,
    weights,
    anchors: scores.map(() => ({ worst: 0, best: 10 })),
    baseline: null,
    ...extra,
  };
}
