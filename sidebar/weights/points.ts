import { checkWeights, type ProblemCode } from '../../src/decision/check';
import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import type { ReadWeights, WeightProblem } from './weight_problem';
import type { WeighedCriterion } from './weights_draft';

const SENTENCES: Record<Extract<ProblemCode, `weight${string}`>, string> = {
  'weight-not-a-number': 'Write a number, such as 30.',
  'weight-negative': 'A weight cannot be below 0. Write 0 if this should not count.',
  'weights-all-zero': 'Give at least one criterion a weight above 0.',
};

/** A blank weight counts as 0; a percentage is as good as any number. */
export function readPoint(text: string): number | NumberProblem {
  if (text.trim() === '') return 0;
  const read = readNumber(text, '', '30');
  if (isProblem(read)) return read;
  if (read.unit !== '' && read.unit !== '%')
    return { sentence: 'A weight has no unit. Write the number alone.' };
  return read.value;
}

/** Reads weights of which some are no numbers, and finds what is wrong with them. */
export function checkReads(
  reads: readonly (number | NumberProblem)[],
  criteria: readonly WeighedCriterion[],
): ReadWeights {
  const weights = reads.map((read) => (typeof read === 'number' ? read : Number.NaN));
  const problems = checkWeights(weights).flatMap(({ code, at = 0 }): WeightProblem[] => {
    const read = reads[at];
    const found = typeof read === 'object' ? read : { sentence: SENTENCES[code as keyof typeof SENTENCES] };
    return criteria.slice(at, at + 1).map(({ key }) => ({ ...found, key }));
  });
  return { weights, problems };
}

/** Reads typed weights. */
export function readPoints(
  points: Record<string, string>,
  criteria: readonly WeighedCriterion[],
): ReadWeights {
  return checkReads(
    criteria.map(({ key }) => readPoint(points[key] ?? '')),
    criteria,
  );
}
