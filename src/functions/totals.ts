import { isBlank } from '../core/blank';
import type { Anchors, Score } from '../core/decision_matrix';
import { decisionScores, weightedTerms } from '../core/weighted_score';
import { sumAcross, sumDown } from '../core/weighted_sum';
import { checkRanges } from '../door/ranges/matrix';
import { rawLine } from '../door/ranges/range';
import type { MatrixRanges } from '../door/ranges/shape';

/** The weighted score of every option, and why it has none where a score is wrong. */
export interface Totals {
  readonly totals: readonly Score[];
  readonly leftOut: readonly (string | null)[];
}

/** Sums straight over the cells; only a matrix that holds more than numbers and blanks goes through the door. */
export function totalsOf(ranges: MatrixRanges): Totals {
  const totals = plainTotals(ranges);
  if (totals !== null) return { totals, leftOut: [] };
  const { scores, weights, anchors, leftOut } = checkRanges(ranges);
  return { totals: decisionScores(scores, weights, anchors), leftOut };
}

function plainTotals({ scores, weights, anchors, across, options }: MatrixRanges): Score[] | null {
  const plain = plainWeights(rawLine(weights));
  if (plain === null) return null;
  const scales = anchors === null ? null : plainAnchors(rawLine(anchors.worst), rawLine(anchors.best), plain);
  if (anchors !== null && scales === null) return null;
  const terms = weightedTerms(plain, scales);
  if (terms === null) return null;
  return (across ? sumAcross : sumDown)(scores.cells, terms, options);
}

/** Null unless every weight is blank or 0 or more, and one of them more. */
function plainWeights(line: readonly unknown[]): number[] | null {
  const weights: number[] = [];
  let isPositive = false;
  for (const cell of line) {
    const weight = isBlank(cell) ? 0 : cell;
    if (typeof weight !== 'number' || !(weight >= 0)) return null;
    if (weight > 0) isPositive = true;
    weights.push(weight);
  }
  return isPositive ? weights : null;
}

/** Null unless every criterion with a weight has two numbers that differ. */
function plainAnchors(
  worsts: readonly unknown[],
  bests: readonly unknown[],
  weights: readonly number[],
): (Anchors | null)[] | null {
  const anchors: (Anchors | null)[] = [];
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    const worst = worsts.length === 1 ? worsts[0] : worsts[criterion];
    const best = bests.length === 1 ? bests[0] : bests[criterion];
    if (weights[criterion] === 0) anchors.push(null);
    else if (typeof worst === 'number' && typeof best === 'number' && worst !== best) {
      anchors.push({ worst, best });
    } else return null;
  }
  return anchors;
}
