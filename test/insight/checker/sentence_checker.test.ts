/**
 * Reads every sentence that Insights and DECISION_SUMMARY say about thousands of random matrices, as a person would,
 * and computes each claim again from the numbers of the matrix, by arithmetic of its own. A sentence that no pattern
 * reads fails too.
 */
import { untrueOf } from './checked';
import type { Pattern } from './claims';
import { DOUBT_PATTERNS } from './doubt_claims';
import { HEADLINE_PATTERNS, MISSING_PATTERNS } from './headline_claims';
import { MUST_PATTERNS } from './must_claims';
import { DIFFERENCE_PATTERNS, DOMINATED_PATTERNS, METHOD_PATTERNS, RANKING_PATTERNS } from './other_claims';
import { randomHalf, randomLeast, randomNames, randomOptionMusts, randomRemarks } from './random_remarks';
import { generator, randomSheet } from './random_sheet';
import { SCORE_PATTERNS } from './score_claims';
import { SHARE_PATTERNS } from './share_claims';
import { FEW, spoken } from './spoken';
import { AGAINST_PATTERNS, LOOKING_PATTERNS, OFFER_PATTERNS, OPEN_PATTERNS } from './talk_claims';
import { WEIGHT_PATTERNS } from './weight_claims';

const PATTERNS: Record<string, readonly Pattern[]> = {
  headline: [...MUST_PATTERNS, ...HEADLINE_PATTERNS],
  missing: MISSING_PATTERNS,
  ranking: RANKING_PATTERNS,
  weights: WEIGHT_PATTERNS,
  scores: SCORE_PATTERNS,
  shares: SHARE_PATTERNS,
  dominated: DOMINATED_PATTERNS,
  methods: METHOD_PATTERNS,
  difference: DIFFERENCE_PATTERNS,
  doubts: DOUBT_PATTERNS,
  open: [...OPEN_PATTERNS, ...SCORE_PATTERNS],
  offers: OFFER_PATTERNS,
  against: AGAINST_PATTERNS,
  lookingFor: LOOKING_PATTERNS,
};

const MATRICES = 1200;

/** Every so many matrices are sampled as the page samples them. */
const FULL_EVERY = 200;
const FULL = 10_000;

test('all that is said is so, in two locales', () => {
  const random = generator(20_261_126);
  const untrue: string[] = [];
  const counts = { sentences: 0, claims: 0 };
  for (let at = 0; at < MATRICES; at += 1) {
    const drawn = randomSheet(random);
    const sheet = {
      ...drawn,
      remarks: randomRemarks(drawn, generator(at)),
      least: randomLeast(drawn, generator(at + 1)),
      ...randomHalf(drawn, generator(at + 2)),
      ...randomOptionMusts(drawn, generator(at + 3)),
      ...randomNames(drawn, generator(at + 4)),
    };
    const locale = at % 2 === 0 ? 'en_US' : 'de_DE';
    const samples = at % FULL_EVERY === 0 ? FULL : FEW;
    for (const [section, said] of Object.entries(spoken(sheet, locale, samples))) {
      const found = untrueOf(sheet, locale, said, PATTERNS[section] ?? [], samples, (what) => {
        counts[what] += 1;
      });
      untrue.push(...found.map((each) => `matrix ${at}, ${section}: ${each}`));
    }
  }
  process.stdout.write(
    `checked ${counts.claims} claims in ${counts.sentences} sentences on ${MATRICES} matrices\n`,
  );
  expect(untrue.slice(0, 12).join('\n')).toBe('');
  expect(counts.claims).toBeGreaterThan(100_000);
});
