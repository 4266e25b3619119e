import type { Anchors, Score } from '../decision_matrix';
import { shares } from '../share';
import { type Matched, matchKeys, type Round } from './round';

export interface ScoreDifference {
  readonly criterion: string;
  readonly option: string;
  readonly before: Score;
  readonly after: Score;
}

export interface WeightDifference {
  readonly criterion: string;
  readonly before: number;
  readonly after: number;
  readonly shareBefore: number;
  readonly shareAfter: number;
}

export interface AnchorsDifference {
  readonly criterion: string;
  readonly before: Anchors | null;
  readonly after: Anchors | null;
}

/** Everything that differs between two rounds, by key, in the order of the later one. */
export interface Differences {
  readonly criteriaAdded: readonly string[];
  readonly criteriaRemoved: readonly string[];
  readonly optionsAdded: readonly string[];
  readonly optionsRemoved: readonly string[];
  /** Weights of criteria in both rounds that are another number, or the same number but another share. */
  readonly weights: readonly WeightDifference[];
  readonly anchors: readonly AnchorsDifference[];
  /** Cells of criteria and options in both rounds; null is a blank. */
  readonly scores: readonly ScoreDifference[];
}

/** A share that moved by less than this moved by rounding. */
const SAME_SHARE = 1e-12;

type InBoth = Matched & { readonly before: number; readonly after: number };

function inBoth(matched: readonly Matched[]): InBoth[] {
  return matched.filter((m): m is InBoth => m.presence === 'both');
}

function keysOf(matched: readonly Matched[], presence: Matched['presence']): string[] {
  return matched.filter((m) => m.presence === presence).map((m) => m.key);
}

/**
 * What changed from one round to another, cell by cell.
 *
 * @example
 * differences({ criteria: ['pay'], options: ['now'], scores: [[4]], weights: [1], anchors: null }, { criteria: ['pay'],
 * options: ['now'], scores: [[2]], weights: [1], anchors: null }).scores
 * // [{ criterion: 'pay', option: 'now', before: 4, after: 2 }]
 */
export function differences(before: Round, after: Round): Differences {
  const criteria = matchKeys(before.criteria, after.criteria);
  const options = matchKeys(before.options, after.options);
  const sharesBefore = shares(before.weights);
  const sharesAfter = shares(after.weights);

  const weights = inBoth(criteria).map(
    (m): WeightDifference => ({
      criterion: m.key,
      before: before.weights[m.before],
      after: after.weights[m.after],
      shareBefore: sharesBefore[m.before],
      shareAfter: sharesAfter[m.after],
    }),
  );
  const anchors = inBoth(criteria).map(
    (m): AnchorsDifference => ({
      criterion: m.key,
      before: before.anchors?.[m.before] ?? null,
      after: after.anchors?.[m.after] ?? null,
    }),
  );
  const scores = inBoth(criteria).flatMap((criterion) =>
    inBoth(options).map(
      (option): ScoreDifference => ({
        criterion: criterion.key,
        option: option.key,
        before: before.scores[criterion.before]?.[option.before] ?? null,
        after: after.scores[criterion.after]?.[option.after] ?? null,
      }),
    ),
  );
  return {
    criteriaAdded: keysOf(criteria, 'added'),
    criteriaRemoved: keysOf(criteria, 'removed'),
    optionsAdded: keysOf(options, 'added'),
    optionsRemoved: keysOf(options, 'removed'),
    weights: weights.filter(
      (w) => w.before !== w.after || Math.abs(w.shareAfter - w.shareBefore) > SAME_SHARE,
    ),
    anchors: anchors.filter((a) => a.before?.worst !== a.after?.worst || a.before?.best !== a.after?.best),
    scores: scores.filter((s) => s.before !== s.after),
  };
}
