import { isProblem, type NumberProblem, readNumber } from '../text/number_problem';
import { noWeights, type ReadWeights } from './weight_problem';
import { typedFor, type WeighedCriterion } from './weights_draft';

/** A weight as it was typed; null for a blank: nothing is chosen yet. A percentage is as good as any number. */
export function readPoint(text: string, locale: string): number | null | NumberProblem {
  if (text.trim() === '') return null;
  const read = readNumber(text, { whenEmpty: '', example: '30', locale });
  if (isProblem(read)) return read;
  if (read.unit !== '' && read.unit !== '%') {
    return { sentence: 'A weight has no unit. Write the number alone.' };
  }
  if (read.value < 0) {
    return { sentence: 'A weight cannot be below 0. Write 0 if this should not count.' };
  }
  return read.value;
}

/** Weights that are read one by one, with what is wrong with each, or with all of them. */
export function checkReads(
  reads: readonly (number | null | NumberProblem)[],
  criteria: readonly WeighedCriterion[],
): ReadWeights {
  if (reads.every((read) => !read)) {
    return noWeights(criteria, 'Give at least one criterion a weight above 0.');
  }
  return {
    weights: reads.map((read) => (typeof read === 'number' ? read : null)),
    problems: criteria.flatMap(({ key }, at) => {
      const read = reads[at];
      return typeof read === 'object' && read !== null ? [{ ...read, key }] : [];
    }),
  };
}

/** Reads typed weights. */
export function readPoints(
  points: Record<string, string>,
  criteria: readonly WeighedCriterion[],
  locale: string,
): ReadWeights {
  return checkReads(
    criteria.map(({ key }) => readPoint(typedFor(points, key), locale)),
    criteria,
  );
}
