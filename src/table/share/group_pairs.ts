import type { Score } from '../../core/decision_matrix';
import { combinePairs } from '../../core/judges/group_pairs';
import { pairWeights } from '../../core/weights/pair_weights';
import { ratioInWords, USUAL_BOUND } from '../../decision/consistency';

/** The pairs that one person compared, enough for weights of their own. */
export interface PairsOfPerson {
  readonly person: string;
  readonly pairs: readonly (readonly Score[])[];
}

/** One set of weights from everybody's judgments. */
export interface GroupPairs {
  /** One per criterion, sum to 1. */
  readonly weights: readonly number[];
  /** How it was done and how far each person's comparisons contradict each other, a sentence each. */
  readonly words: readonly string[];
}

/** Everybody's judgments by their geometric mean, pair by pair, and the weights that follow from these (see `combinePairs`). */
export function groupPairs(people: readonly PairsOfPerson[], criteria: readonly string[]): GroupPairs {
  const { weights, consistencyRatio } = pairWeights(combinePairs(people.map(({ pairs }) => pairs)));
  const each = people.map(({ person, pairs }) => consistency(person, pairs, criteria));
  const together =
    criteria.length < 3
      ? []
      : [`All judgments together: consistency ratio ${ratioInWords(consistencyRatio)}.`];
  return {
    weights,
    words: [
      'The weights are those of the pairs that everyone compared, each pair by the geometric mean of the judgments. They stay as they are until you combine again.',
      ...each,
      ...together,
    ],
  };
}

function consistency(person: string, pairs: PairsOfPerson['pairs'], criteria: readonly string[]): string {
  const { consistencyRatio, judgments, worst } = pairWeights(pairs);
  const compared = `${person} compared ${judgments} of ${(criteria.length * (criteria.length - 1)) / 2} pairs`;
  if (criteria.length < 3 || judgments < criteria.length)
    return `${compared}; so few can’t contradict each other.`;
  const ratio = `consistency ratio ${ratioInWords(consistencyRatio)}, where up to ${ratioInWords(USUAL_BOUND)} is usually accepted`;
  if (consistencyRatio <= USUAL_BOUND || worst === null) return `${compared}: ${ratio}.`;
  const [one = '', other = ''] = [criteria[worst.row], criteria[worst.column]];
  return `${compared}: ${ratio}; furthest from the others is ${one} against ${other}.`;
}
