import { anchoredValues } from '../../src/core/anchored_value';
import { type CrossCheck, crossCheck } from '../../src/core/cross_check/cross_check';
import { type Leadership, leaderships, nearerChange, stepTo } from '../../src/core/firmness/leadership';
import { DEFAULT_SAMPLING, type Sampling } from '../../src/core/firmness/weightings';
import { type Dominated, dominated } from '../../src/insight/dominated';
import { type Firmness, firmness } from '../../src/insight/firmness';
import { type HeadlineFacts, headlineFacts } from '../../src/insight/headline_facts';
import { type RankedOption, ranking } from '../../src/insight/ranking';
import type { NamedDecision } from '../../src/insight/subject';

/** What is computed once for a matrix, by the weights that are in the sheet. */
export interface Findings {
  readonly facts: HeadlineFacts;
  readonly firmness: Firmness;
  readonly ranked: readonly RankedOption[];
  readonly dominated: Dominated;
  readonly crossCheck: CrossCheck;
  /** Every criterion, those that need the smallest change first. */
  readonly lines: readonly Leadership[];
}

/** @param sampling how many weightings are tried: as many as FIRST_PLACE_SHARE tries unless told */
export function findingsOf(
  { decision }: { readonly decision: NamedDecision },
  sampling: Sampling = DEFAULT_SAMPLING,
): Findings {
  const { scores, weights, anchors } = decision;
  return {
    facts: headlineFacts(decision, sampling),
    firmness: firmness(decision, sampling),
    ranked: ranking(decision),
    dominated: dominated(decision),
    crossCheck: crossCheck(scores, weights, anchors),
    lines: leadershipsBySize(decision),
  };
}

/** Where the lead changes along each weight, those that need the smallest change first. */
export const leadershipsBySize = ({ scores, weights, anchors }: NamedDecision): Leadership[] =>
  leaderships(anchoredValues(scores, anchors), weights).sort(bySmallestStep);

/** What differs by rounding only is the same, and stays in the order of the sheet. */
function bySmallestStep(a: Leadership, b: Leadership): number {
  const [one, other] = [smallestStep(a), smallestStep(b)];
  return one === other || Math.abs(one - other) < 1e-9 ? a.criterion - b.criterion : one - other;
}

/** How far the share must move before the lead changes; Infinity when it never does. */
export function smallestStep(line: Leadership): number {
  const change = nearerChange(line);
  return change === null ? Infinity : stepTo(line.share, change);
}
