import { newCriterion } from '../../../src/decision/decision';
import { spokenNumbers } from '../../../src/insight/bent';
import type { QuestionExtras } from '../../../src/insight/questions/situation';
import type { NamedDecision } from '../../../src/insight/subject';
import { generator } from '../checker/random_sheet';

/** A decision and what goes with it. */
export interface AskedMatrix {
  readonly decision: NamedDecision;
  readonly extras: QuestionExtras;
}

/** A matrix from 0 to 100 on each criterion. */
export function matrix(
  weights: readonly number[],
  scores: readonly (readonly (number | null)[])[],
): AskedMatrix {
  const letters = (count: number, first: string) =>
    Array.from({ length: count }, (_, at) => `${first}${at + 1}`);
  return {
    decision: {
      criteria: letters(weights.length, 'C'),
      options: letters(scores[0]?.length ?? 0, 'O'),
      scores,
      weights,
      anchors: weights.map(() => ({ worst: 0, best: 100 })),
      baseline: null,
    },
    extras: {
      ids: letters(weights.length, 'id'),
      groups: weights.map(() => ''),
      weighed: weights.map(() => null),
    },
  };
}

/**
 * A matrix in which nothing is wrong by construction: 4 to 8 criteria and 4 to 7 options, every score uniform on 0 to 100 and
 * independent of all others, every weight a whole number uniform on 1 to 10, no groups, no blank, no scale that was moved.
 */
export function cleanMatrix(seed: number): AskedMatrix {
  return random(seed, { worst: 0, best: 100 });
}

/** The same with every other line bent, the half uniform from a fifth to four fifths of the scale. */
export function cleanBent(seed: number): AskedMatrix {
  const asked = cleanMatrix(seed);
  const next = generator(seed + 1);
  return bent(
    asked,
    asked.decision.weights.map((_, at) => (at % 2 === 0 ? 20 + Math.round(60 * next()) : null)),
  );
}

/** The same matrix with lines that are bent where a half is given. */
export function bent({ decision, extras }: AskedMatrix, halves: readonly (number | null)[]): AskedMatrix {
  const numbers = spokenNumbers({
    criteria: decision.criteria.map((name, at) => ({
      ...newCriterion(name, name),
      weight: decision.weights[at] ?? null,
      worst: decision.anchors?.[at]?.worst ?? null,
      best: decision.anchors?.[at]?.best ?? null,
      half: halves[at] ?? null,
    })),
    scores: decision.scores.map((row) => [...row]),
  });
  return { decision: { ...decision, ...numbers }, extras };
}

/** The same of ratings from 1 to 5, where equal scores are common. */
export function cleanRatings(seed: number): AskedMatrix {
  return random(seed, { worst: 1, best: 5 });
}

function random(seed: number, scale: { worst: number; best: number }): AskedMatrix {
  const next = generator(seed);
  const upTo = (count: number) => Math.floor(next() * count);
  const [criteria, options] = [4 + upTo(5), 4 + upTo(4)];
  const weights = Array.from({ length: criteria }, () => 1 + upTo(10));
  const score = () => scale.worst + upTo(scale.best - scale.worst + 1);
  const { decision, extras } = matrix(
    weights,
    weights.map(() => Array.from({ length: options }, score)),
  );
  return { decision: { ...decision, anchors: weights.map(() => scale) }, extras };
}
