import { anchoredValues } from '../core/anchored_value';
import type { Score, Values, Weights } from '../core/decision_matrix';
import { type FirstPlace, firstPlaces } from '../core/firmness/first_place';
import {
  type LeadChange,
  type Leadership,
  leaderships,
  nearerChange,
  stepTo,
} from '../core/firmness/leadership';
import { type BlankCell, blankCells, totalRanges } from '../core/firmness/missing_score';
import { NEAR_TIE_POINTS, type Standing, standing } from '../core/firmness/standing';
import { nearWeights } from '../core/firmness/weight_sampler';
import { DEFAULT_SAMPLING, type Sampling } from '../core/firmness/weightings';
import { isClearlyGreater } from '../core/tie';
import { decisionScores, FULL_SCORE } from '../core/weighted_score';
import { spanOf } from './figures';
import { sameScores } from './identical';
import { type Musts, musts } from './musts';
import { type Outside, outsideScores } from './outside';
import type { NamedDecision } from './subject';

/** The change of a single weight that is nearest to today, and what it does. */
export interface WeightTip {
  readonly line: Leadership;
  readonly change: LeadChange;
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
  /** How often each option is first under weightings near these; null for one without scores. */
  readonly firstPlaces: readonly (FirstPlace | null)[];
  /** Null when there is none or no single leader. */
  readonly tip: WeightTip | null;
  readonly missing: MissingScores;
  readonly outside: readonly Outside[];
  readonly musts: Musts;
  /** There is a score, on a criterion with a weight or without. */
  readonly hasScores: boolean;
  /** The leaders are level whatever the weights: their scores are the same. */
  readonly isSameScores: boolean;
}

/** Computes what the headline says. The sampling decides `firstPlaces` alone. */
export function headlineFacts(decision: NamedDecision, sampling: Sampling = DEFAULT_SAMPLING): HeadlineFacts {
  const { scores, weights, anchors } = decision;
  const values = anchoredValues(scores, anchors);
  const totals = decisionScores(scores, weights, anchors);
  const stand = standing(totals, nearTie(decision));
  const [leader] = stand.leaders;
  const hasOneLeader = stand.code === 'near' || stand.code === 'clear';
  return {
    totals,
    standing: stand,
    firstPlaces: firstPlaces(values, nearWeights(weights), sampling),
    tip: hasOneLeader && leader !== undefined ? nearestTip(leaderships(values, weights)) : null,
    outside: outsideScores(decision),
    musts: musts(decision),
    hasScores: scores.some((row) => row.some((score) => score !== null)),
    isSameScores: sameScores(decision).some((group) =>
      stand.leaders.every((option) => group.includes(option)),
    ),
    missing: missingScores(values, weights, anchors !== null, stand.leaders),
  };
}

/** With anchors 2 points of 100; without, the same part of the distance between the lowest and highest score. */
export const nearTie = (decision: NamedDecision) =>
  decision.anchors !== null ? NEAR_TIE_POINTS : (NEAR_TIE_POINTS / FULL_SCORE) * spanOf(decision);

/** The smallest step that changes who leads; of two that are as small, the one of the earlier criterion. */
export function nearestTip(lines: readonly Leadership[]): WeightTip | null {
  return lines.reduce<WeightTip | null>((nearest, line) => {
    const change = nearerChange(line);
    if (change === null) return nearest;
    const step = stepTo(line.share, change);
    const isNearer = nearest === null || isClearlyGreater(stepTo(nearest.line.share, nearest.change), step);
    return isNearer ? { line, change } : nearest;
  }, null);
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
