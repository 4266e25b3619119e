import { tamingScale } from '../firmness/tamed_values';
import { shares } from '../share';
import { FULL_SCORE } from '../weighted_score';
import { type OptionCell, optionCells, type Side } from './option_cells';
import { type Presence, type Round, roundTotal } from './round';

/** The parts of a change of a total, in the unit of the total; they sum to the change. */
export interface Effects {
  /** Scores that changed. */
  readonly scores: number;
  /** Anchors that moved under the scores, and lines that were bent otherwise. */
  readonly scales: number;
  /** Weights that changed; a criterion that was added came from weight 0, one that was removed went to 0. */
  readonly weights: number;
  /** Blanks that were filled, scores that were taken out: the other weights of the option are renormalised. */
  readonly blanks: number;
}

export interface CriterionEffects extends Effects {
  readonly key: string;
  readonly presence: Presence;
}

/** Why the total of one option moved between two rounds. */
export interface TotalChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Summed over the criteria. */
  readonly effects: Effects;
  readonly criteria: readonly CriterionEffects[];
}

/**
 * The sum of effects, part by part.
 *
 * @example
 * sumEffects([{ scores: 1, scales: 0, weights: 2, blanks: 0 }, { scores: -3, scales: 1, weights: 0, blanks: 0 }])
 * // { scores: -2, scales: 1, weights: 2, blanks: 0 }
 */
export function sumEffects(effects: readonly Effects[]): Effects {
  const sum = (part: keyof Effects) => effects.reduce((total, effect) => total + effect[part], 0);
  return { scores: sum('scores'), scales: sum('scales'), weights: sum('weights'), blanks: sum('blanks') };
}

/** The shares with the weights of one round over what is scored in another; null when nothing of it counts. */
function sharesOf(cells: readonly OptionCell[], weights: Side, scored: Side): number[] | null {
  const counting = cells.map((cell) => (cell.scored[scored] ? cell.weights[weights] : 0));
  return counting.some((weight) => weight > 0) ? shares(counting) : null;
}

function mean(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part / parts.length, 0);
}

/**
 * The exact midpoint split (Kitagawa 1955; Das Gupta 1993; the Shapley value of a product of two factors): with
 * shares s and values v, Δ(s·v) = s̄·Δv + v̄·Δs, bars for the mean of both rounds, criterion by criterion. Δv splits in
 * the same way into scores and scales, Δs into weights and blanks: each is the mean of its effect before and
 * after the other. Nothing is left over.
 *
 * A score that exists in one round only is not a change of score: it counts under `blanks`, at its own value.
 * Null unless the option has a total in both rounds.
 *
 * @throws RangeError when only one of the rounds has anchors: their totals are in different units
 * @example
 * attributeTotal({ criteria: ['pay', 'fun'], options: ['now'], scores: [[4], [2]], weights: [1, 1], anchors: null },
 * { criteria: ['pay', 'fun'], options: ['now'], scores: [[2], [2]], weights: [3, 1], anchors: null }, 'now').effects
 * // { scores: -1.25, scales: 0, weights: 0.25, blanks: 0 }
 */
export function attributeTotal(before: Round, after: Round, option: string): TotalChange | null {
  if ((before.anchors === null) !== (after.anchors === null)) {
    throw new RangeError(
      'Only one of the two rounds has worst and best anchors, so their scores are in different units: compare rounds that both have them.',
    );
  }
  const totals = [roundTotal(before, option), roundTotal(after, option)] as const;
  const cells = optionCells(before, after, option);
  const was = sharesOf(cells, 0, 0);
  const is = sharesOf(cells, 1, 1);
  if (totals[0] === null || totals[1] === null || was === null || is === null) return null;

  const newWeights = sharesOf(cells, 1, 0);
  const newBlanks = sharesOf(cells, 0, 1);
  const sides: readonly Side[] = [0, 1];
  const scale = tamingScale(cells.map((cell) => sides.flatMap((s) => sides.map((a) => cell.value(s, a)))));
  const unit = scale * (after.anchors === null ? 1 : FULL_SCORE);

  const criteria = cells.map((cell, i): CriterionEffects => {
    const at = (list: readonly number[]) => list[i];
    const value = (score: Side, anchors: Side) => cell.value(score, anchors) / scale;
    const share = (at(was) + at(is)) / 2;
    const middle = (value(0, 0) + value(1, 1)) / 2;
    const moved = at(is) - at(was);
    const byWeights = [
      ...(newWeights === null ? [] : [at(newWeights) - at(was)]),
      ...(newBlanks === null ? [] : [at(is) - at(newBlanks)]),
    ];
    const weights = mean(byWeights);
    const inUnit = (part: number) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, part * unit));
    return {
      key: cell.key,
      presence: cell.presence,
      scores: inUnit(share * mean([value(1, 0) - value(0, 0), value(1, 1) - value(0, 1)])),
      scales: inUnit(share * mean([value(0, 1) - value(0, 0), value(1, 1) - value(1, 0)])),
      weights: inUnit(middle * weights),
      blanks: inUnit(middle * (moved - weights)),
    };
  });
  return {
    before: totals[0],
    after: totals[1],
    change: totals[1] - totals[0],
    effects: sumEffects(criteria),
    criteria,
  };
}
