import { FULL_SWING } from '../../src/core/weights/swing';
import type { NumberProblem } from '../text/number_problem';
import { checkReads, readPoint } from './points';
import { noWeights, type ReadWeights } from './weight_problem';
import { typedFor, type WeighedCriterion, type WeightsDraft } from './weights_draft';

const CHOOSE = 'Choose the change that matters most to you.';
const TOO_MUCH = `The change that matters most is worth ${FULL_SWING}. Write at most that, or choose this one above.`;
const NOT_GIVEN = `Write what this change is worth beside the ${FULL_SWING}; 0 for nothing.`;

function readSwingPoint(text: string, locale: string): number | NumberProblem {
  const read = readPoint(text, locale);
  if (read === null) return { sentence: NOT_GIVEN };
  return typeof read === 'number' && read > FULL_SWING ? { sentence: TOO_MUCH } : read;
}

/** The criterion whose swing matters most, when it is chosen and still there. */
export function topOf(
  { top }: WeightsDraft['swing'],
  criteria: readonly WeighedCriterion[],
): WeighedCriterion | undefined {
  return criteria.find(({ key }) => key === top);
}

/** How many of the other changes have a worth. */
export function swingsGiven(swing: WeightsDraft['swing'], criteria: readonly WeighedCriterion[]): number {
  const top = topOf(swing, criteria);
  return criteria.filter((criterion) => criterion !== top && typedFor(swing.points, criterion.key).trim())
    .length;
}

/** Weights by swing: 100 for the change that matters most, the others beside it. Each has to be given. */
export function readSwing(
  swing: WeightsDraft['swing'],
  criteria: readonly WeighedCriterion[],
  locale: string,
): ReadWeights {
  const top = topOf(swing, criteria);
  if (top === undefined) return noWeights(criteria, CHOOSE);
  return checkReads(
    criteria.map((criterion) =>
      criterion === top ? FULL_SWING : readSwingPoint(typedFor(swing.points, criterion.key), locale),
    ),
    criteria,
  );
}
