import { anchoredValues } from '../core/anchored_value';
import type { Anchors, Score, Scores, Values, Weights } from '../core/decision_matrix';
import { firstPlaceShares } from '../core/firmness/first_place';
import { type BlankCell, blankCells, totalRanges } from '../core/firmness/missing_score';
import { NEAR_TIE_POINTS, type Standing, standing } from '../core/firmness/standing';
import { nearerTip, nearestTips } from '../core/firmness/tipping_weight';
import { nearWeights } from '../core/firmness/weight_sampler';
import { DEFAULT_SAMPLING, type Sampling } from '../core/firmness/weightings';
import { isClearlyGreater } from '../core/tie';
import { decisionScores, FULL_SCORE } from '../core/weighted_score';

/** A decision with the names that its sentences need. Criteria down, options across. */
export interface NamedDecision {
  readonly criteria: readonly string[];
  readonly options: readonly string[];
  /** `scores[criterion][option]` */
  readonly scores: Scores;
  readonly weights: Weights;
  /** One per criterion, or null: the scores are used as they are. */
  readonly anchors: readonly Anchors[] | null;
  /** The option that the others are measured against, or null. */
  readonly baseline: number | null;
}

/** A change of one criterion's share, the other weights in proportion, at which rivals draw level with the leader. */
export interface HeadlineTip {
  readonly criterion: number;
  /** Shares, 0…1. */
  readonly from: number;
  readonly to: number;
  readonly rivals: readonly number[];
}

/** What is missing, on criteria that have a weight. */
export interface MissingScores {
  readonly blank: number;
  /** Cells on weighted criteria, blank or not. */
  readonly cells: number;
  /** The blanks that could each change who is first; null without anchors, where a blank could be anything. */
  readonly decisive: readonly BlankCell[] | null;
  /** Whether all blanks together could put another option first; null without anchors. */
  readonly together: boolean | null;
}

/** All that the headline says, as numbers. */
export interface HeadlineFacts {
  readonly totals: readonly Score[];
  readonly standing: Standing;
  /** The share (0…1) of weightings near these under which each option is first; null for one without scores. */
  readonly firstShares: readonly (number | null)[];
  /** The nearest tip of a single weight; null when there is none or no single leader. */
  readonly tip: HeadlineTip | null;
  readonly missing: MissingScores;
}

/** Computes what the headline says. The sampling decides `firstShares` alone. */
export function headlineFacts(decision: NamedDecision, sampling: Sampling = DEFAULT_SAMPLING): HeadlineFacts {
  const { scores, weights, anchors } = decision;
  const values = anchoredValues(scores, anchors);
  const totals = decisionScores(scores, weights, anchors);
  const stand = standing(totals, nearTie(scores, weights, anchors));
  const [leader] = stand.leaders;
  const hasOneLeader = stand.code === 'near' || stand.code === 'clear';
  return {
    totals,
    standing: stand,
    firstShares: firstPlaceShares(values, nearWeights(weights), sampling),
    tip: hasOneLeader && leader !== undefined ? nearestTip(values, weights, leader) : null,
    missing: missingScores(values, weights, anchors !== null, stand.leaders),
  };
}

/** With anchors 2 points of 100; without, the same part of the distance between the lowest and highest score. */
function nearTie(scores: Scores, weights: Weights, anchors: readonly Anchors[] | null): number {
  if (anchors !== null) return NEAR_TIE_POINTS;
  let low = Infinity;
  let high = -Infinity;
  scores.forEach((row, criterion) => {
    if (weights[criterion] === 0) return;
    for (const score of row) {
      low = Math.min(low, score ?? Infinity);
      high = Math.max(high, score ?? -Infinity);
    }
  });
  const span = high - low;
  return span > 0 && Number.isFinite(span) ? (NEAR_TIE_POINTS / FULL_SCORE) * span : 0;
}

const distance = ({ from, to }: HeadlineTip) => Math.abs(to - from);

function nearestTip(values: Values, weights: Weights, leader: number): HeadlineTip | null {
  let nearest: HeadlineTip | null = null;
  nearestTips(values, weights, leader).forEach((tips, criterion) => {
    const tip = nearerTip(tips);
    if (tip === null) return;
    const found = { criterion, from: tips.share, to: tip.share, rivals: tip.rivals };
    if (nearest === null || isClearlyGreater(distance(nearest), distance(found))) nearest = found;
  });
  return nearest;
}

function missingScores(
  values: Values,
  weights: Weights,
  isAnchored: boolean,
  leaders: readonly number[],
): MissingScores {
  const weighted = values.filter((_, criterion) => (weights[criterion] as number) > 0);
  const cells = weighted.reduce((sum, row) => sum + row.length, 0);
  const blank = weighted.reduce((sum, row) => sum + row.filter((value) => value === null).length, 0);
  if (!isAnchored) return { blank, cells, decisive: null, together: null };
  return {
    blank,
    cells,
    decisive: blankCells(values, weights).filter(({ couldChangeLeader }) => couldChangeLeader),
    together: totalRanges(values, weights).some(
      ({ couldLead }, option) => couldLead && !leaders.includes(option),
    ),
  };
}
