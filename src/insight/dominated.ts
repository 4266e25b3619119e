import { anchoredValues } from '../core/anchored_value';
import { type Dominance, dominance } from '../core/firmness/dominance';
import { optionsOf, scoreAt } from '../core/positions';
import { sameScores } from './identical';
import type { NamedDecision } from './subject';
import type { Voice } from './voice';

/** One option that another matches or beats on every criterion that has a weight. */
export interface Outclassed extends Dominance {
  readonly option: number;
  readonly by: number;
  /** Criteria without weight on which the outclassed one is better all the same. */
  readonly betterWithoutWeight: readonly number[];
}

/** All pairs, by the outclassed option, and the number of criteria that have a weight. */
export interface Dominated {
  readonly pairs: readonly Outclassed[];
  readonly criteria: number;
  /** Options that have the same scores on every criterion with a weight, in groups of two and more. */
  readonly same: readonly (readonly number[])[];
  readonly hasBlanks: boolean;
}

export function dominated(decision: NamedDecision): Dominated {
  const { scores, weights, anchors } = decision;
  const values = anchoredValues(scores, anchors);
  const places = weights.map((_, criterion) => criterion);
  const weighted = places.filter((criterion) => (weights[criterion] as number) > 0);
  const column = (option: number) => weighted.map((criterion) => scoreAt(values, criterion, option));
  const options = optionsOf(values);
  const pairs = options.flatMap((option) =>
    options.flatMap((by): Outclassed[] => {
      const found = dominance(column(by), column(option), anchors !== null);
      if (found === null) return [];
      const betterWithoutWeight = places.filter((criterion) => {
        const [own, other] = [scoreAt(values, criterion, option), scoreAt(values, criterion, by)];
        return weights[criterion] === 0 && own !== null && other !== null && own > other;
      });
      return [{ ...found, option, by, betterWithoutWeight }];
    }),
  );
  const isScored = (option: number) => column(option).some((value) => value !== null);
  return {
    pairs,
    criteria: weighted.length,
    same: sameScores(decision).filter((group) => group.length > 1 && isScored(group[0] as number)),
    hasBlanks: options.some((option) => column(option).includes(null)),
  };
}

/**
 * Who is outclassed by whom and on how many criteria, and which options are the same; or that nobody is. The last
 * sentence says what follows.
 */
export function dominatedSentences(voice: Voice, { pairs, criteria, same, hasBlanks }: Dominated): string[] {
  const alike = same.map(
    (group) => `${voice.options(group, 6)} have the same scores on every criterion with a weight.`,
  );
  const certain = hasBlanks ? ', whatever the missing scores turn out to be' : '';
  if (pairs.length === 0) {
    return [
      ...alike,
      `No option is at least as good as another on every criterion with a weight and better on one${certain}.`,
    ];
  }
  return [...pairs.map((pair) => outclassedSentence(voice, pair, criteria)), ...alike];
}

/** What follows for outclassed options, where there is one. */
export const DOMINATED_FOLLOWS =
  'As long as the scores stay and each of these criteria has a weight, no weights put an outclassed option first.';

function outclassedSentence(
  { names, criteria: listedCriteria }: Voice,
  pair: Outclassed,
  criteria: number,
): string {
  const { option, by, better, hasBlanks, betterWithoutWeight } = pair;
  const [good, bad] = [names.optionIn(by), names.optionIn(option)];
  const number = `${hasBlanks ? 'at least ' : ''}${better} of ${criteria}`;
  const blanks = hasBlanks ? ', whatever the missing scores turn out to be' : '';
  const otherwise =
    betterWithoutWeight.length === 0
      ? ''
      : `. On ${listedCriteria(betterWithoutWeight)}, without weight, ${bad} is better`;
  // The other way round nothing could be better: nothing with a weight is left over, and nothing is a blank.
  if (better === criteria && !hasBlanks) {
    const where = criteria === 1 ? 'the only criterion' : 'every criterion';
    return `${good} is better than ${bad} on ${where} with a weight${otherwise}.`;
  }
  return `${good} is at least as good as ${bad} on every criterion with a weight, and better on ${number}${blanks}${otherwise}.`;
}
