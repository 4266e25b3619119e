import type { Score } from '../core/decision_matrix';
import { uncertainFirstPlaces } from '../core/firmness/uncertain_scores';
import { DEFAULT_SAMPLING, type Sampling } from '../core/firmness/weightings';
import { leaders } from '../core/rank';
import { decisionScores } from '../core/weighted_score';
import { STEPS_OFF, type Sureness } from '../decision/sureness';
import { placesOf, valueAtPlace } from './bent';
import type { NamedDecision } from './subject';

/** What is known of the scores beside their numbers. */
export interface ScoreRemarks {
  /** `[criterion][option]` */
  readonly sure: readonly (readonly (Sureness | null)[])[];
  /** One step of each criterion as a part of its scale. */
  readonly steps: readonly number[];
  /** Second answers to scores, each less the first one, as parts of the scale. */
  readonly differences: readonly number[];
}

/** How often the leaders stay first when what she is not sure of moves. */
export interface Doubt {
  /** How many scores that count are guesses and estimates. */
  readonly guesses: number;
  readonly estimates: number;
  readonly leaders: readonly number[];
  /** The part of the cases (0 … 1) in which each option is first, those who are level sharing it. */
  readonly first: readonly Score[];
  readonly samples: number;
}

/**
 * Null where no score that counts is a guess or an estimate, where there is no scale, and where nobody is to be compared with.
 * Scores move as they are typed: a step on a bent scale is worth more in one place than in another.
 */
export function doubt(
  decision: NamedDecision,
  { sure, steps }: ScoreRemarks,
  sampling: Sampling = DEFAULT_SAMPLING,
): Doubt | null {
  const { scores, weights, anchors } = decision;
  if (anchors === null) return null;
  const totals = decisionScores(scores, weights, anchors);
  const said = scores.map((row, criterion) =>
    row.map((score, option) =>
      score === null || weights[criterion] === 0 || totals[option] === null
        ? null
        : (sure[criterion]?.[option] ?? null),
    ),
  );
  const count = (word: Sureness) => said.flat().filter((each) => each === word).length;
  const [guesses, estimates] = [count('guess'), count('estimate')];
  const isComparable = totals.filter((total) => total !== null).length > 1;
  if (guesses + estimates === 0 || !isComparable) return null;
  const doubts = said.map((row, criterion) =>
    row.map((each) => (each === null ? 0 : STEPS_OFF[each] * (steps[criterion] ?? 0))),
  );
  return {
    guesses,
    estimates,
    leaders: leaders(totals),
    first: uncertainFirstPlaces(placesOf(decision), weights, doubts, sampling, (criterion, place) =>
      valueAtPlace(decision, criterion, place),
    ),
    samples: sampling.samples,
  };
}
