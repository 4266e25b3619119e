import { anchoredValues, scoreOfValue } from '../anchored_value';
import type { Anchors, Scores, Values, Weights } from '../decision_matrix';
import { optionsOf, scoreAt } from '../positions';
import { leaders } from '../rank';
import { shares } from '../share';
import { weightedScores } from '../weighted_score';
import { tamed, tamingScale } from './tamed_values';

/** What one score would have to become to make the leader and a rival level, all else as it is. */
export interface TippingScore {
  readonly criterion: number;
  readonly option: number;
  /** Who would be level with the leader: the option itself, or for the leader's own scores its closest rival. */
  readonly rival: number;
  /** The score at which they are level, in the criterion's unit. */
  readonly score: number;
  /** That score less the present one. */
  readonly change: number;
  /** The same change as a part of the way from worst to best, so that criteria compare; without anchors = `change`. */
  readonly valueChange: number;
  /** False where the anchors do not allow that score. Without anchors every score is allowed. */
  readonly within: boolean;
}

/** A tipping score this little outside its anchors, as a value, is on the anchor. */
const ON_ANCHOR = 1e-9;

/** The option with the highest total apart from one, the first of them when they tie; null when there is no other. */
function bestBut(totals: readonly (number | null)[], but: number): number | null {
  const others = totals.map((total, option) => (option === but ? null : total));
  return leaders(others)[0] ?? null;
}

/** Σ of the shares of the criteria that are scored, per option. */
function scoredShares(values: Values, share: readonly number[]): number[] {
  return optionsOf(values).map((option) =>
    values.reduce((sum, row, criterion) => (row[option] === null ? sum : sum + share[criterion]), 0),
  );
}

/**
 * The tipping score of every cell, `[criterion][option]`: for a rival, the score at which it draws level with the
 * leader; for the leader, the score at which it falls level with its closest rival. Beyond it the order is the
 * other way round. The total moves by share/(Σ shares scored) per unit of value, so the change of value is
 * (difference of the totals)·(Σ shares scored)/share (the sensitivity to one measure of Triantaphyllou & Sánchez 1997).
 *
 * Null for blank cells, criteria without weight, options without a total, and when there are not two totals.
 *
 * @param rival measure the leader's own scores against this option instead of against its closest rival
 * @example
 * tippingScores([[4, 3]], [1], [{ worst: 1, best: 5 }])[0][1]
 * // { criterion: 0, option: 1, rival: 1, score: 4, change: 1, valueChange: 0.25, within: true }
 */
export function tippingScores(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
  rival: number | null = null,
): (TippingScore | null)[][] {
  const values = anchoredValues(scores, anchors);
  const scale = tamingScale(values);
  const near = tamed(values);
  const totals = weightedScores(near, weights);
  const leader = leaders(totals)[0] ?? null;
  const closest = leader === null ? null : (rival ?? bestBut(totals, leader));
  const share = shares(weights);
  const scored = scoredShares(near, share);

  return scores.map((row, criterion) =>
    row.map((score, option) => {
      const opponent = option === leader ? closest : leader;
      const other = opponent === null ? null : (totals[opponent] ?? null);
      const own = totals[option] ?? null;
      const value = scoreAt(near, criterion, option);
      if (score === null || value === null || own === null || other === null || closest === null) return null;
      const valueChange = (((other - own) * scored[option]) / share[criterion]) * scale;
      if (!Number.isFinite(valueChange)) return null;
      const tipped = value * scale + valueChange;
      const onScale = Math.abs(tipped - Math.round(tipped)) <= ON_ANCHOR ? Math.round(tipped) : tipped;
      const scaleOf = anchors?.[criterion];
      const level = scaleOf === undefined ? tipped : scoreOfValue(onScale, scaleOf);
      // Out of reach of any number: hostile scores without anchors.
      if (!Number.isFinite(level - score)) return null;
      return {
        criterion,
        option,
        rival: option === leader ? closest : option,
        score: level,
        change: level - score,
        valueChange,
        within: scaleOf === undefined || (onScale >= 0 && onScale <= 1),
      };
    }),
  );
}
