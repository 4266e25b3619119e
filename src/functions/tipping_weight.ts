import { nearerTip, nearestTips, weightAtShare } from '../core/firmness/tipping_weight';
import { leaders } from '../core/rank';
import { decisionScores } from '../core/weighted_score';
import { optionalChoice } from '../door/ranges/arguments';
import { readMatrix } from '../door/ranges/matrix';
import { shapeOf } from '../door/ranges/shape';
import { type Result, type Spill, spillPerCriterion } from './spill';
import { workOfTippingWeight } from './work';

/**
 * The nearest share of each criterion at which the leader is caught by another option, while the other weights
 * keep their proportions. Blank where no share makes a difference.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @param {string} unit Optional. "share" (the usual), or "weight": what to type as the weight instead.
 * @customfunction
 */
export function TIPPING_WEIGHT(
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  unit?: unknown,
): Spill {
  const isWeight = optionalChoice('Unit', unit, ['share', 'weight']) === 'weight';
  const matrix = readMatrix(shapeOf({ scores, weights, worst, best }), workOfTippingWeight);
  const [leader] = leaders(decisionScores(matrix.scores, matrix.weights, matrix.anchors));
  const tips = leader === undefined ? [] : nearestTips(matrix.values, matrix.weights, leader);
  const results = matrix.weights.map((_, criterion): Result => {
    const tip = tips[criterion];
    const share = (tip && nearerTip(tip)?.share) ?? null;
    return share === null || !isWeight ? share : weightAtShare(matrix.weights, criterion, share);
  });
  return spillPerCriterion(matrix.ranges, results);
}
