import fc from 'fast-check';
import type { Round } from '../../../src/core/change/round';
import type { Score } from '../../../src/core/decision_matrix';

/** A round from a table: one line per criterion, its weight, its scores, and its anchors where they are not 0 and 10. */
export function round(
  options: string[],
  lines: [key: string, weight: number, scores: Score[], worst?: number, best?: number][],
): Round {
  return {
    options,
    criteria: lines.map(([key]) => key),
    weights: lines.map(([, weight]) => weight),
    scores: lines.map(([, , scores]) => scores),
    anchors: lines.map(([, , , worst = 0, best = 10]) => ({ worst, best })),
  };
}

/** The same round with the scores used as they are. */
export function withoutAnchors(of: Round): Round {
  return { ...of, anchors: null };
}

const OPTIONS = ['now', 'rival', 'third', 'fourth'];
const CRITERIA = ['growth', 'pay', 'people', 'commute', 'purpose'];

interface Likely {
  blanks: boolean;
  anchorsMove: boolean;
  keysChange: boolean;
}

function rounds({ blanks, anchorsMove, keysChange }: Likely): fc.Arbitrary<Round> {
  const keys = (all: string[], least: number) =>
    keysChange ? fc.shuffledSubarray(all, { minLength: least }) : fc.constant(all);
  const score = fc.integer({ min: 0, max: 10 });
  const anchors = anchorsMove
    ? fc.constantFrom({ worst: 0, best: 10 }, { worst: 10, best: 0 }, { worst: -2, best: 12 })
    : fc.constant({ worst: 0, best: 10 });
  return fc.tuple(keys(OPTIONS, 2), keys(CRITERIA, 1)).chain(([options, criteria]) => {
    const [width, height] = [options.length, criteria.length];
    const cell = blanks ? fc.option(score, { freq: 5 }) : score;
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.record({
      options: fc.constant(options),
      criteria: fc.constant(criteria),
      scores: fc.array(row, { minLength: height, maxLength: height }),
      weights: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: height, maxLength: height })
        .filter((weights) => weights.some((weight) => weight > 0)),
      anchors: fc.array(anchors, { minLength: height, maxLength: height }),
    });
  });
}

/** Two rounds of anything: blanks, moved anchors, criteria and options that come and go, in another order. */
export const anyTwoRounds = fc.tuple(
  rounds({ blanks: true, anchorsMove: true, keysChange: true }),
  rounds({ blanks: true, anchorsMove: true, keysChange: true }),
);

/** Two rounds of the same complete matrix in which scores and weights alone differ. */
export const twoPlainRounds = fc.tuple(
  rounds({ blanks: false, anchorsMove: false, keysChange: false }),
  rounds({ blanks: false, anchorsMove: false, keysChange: false }),
);
