import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf } from '../positions';
import { leaders } from '../rank';
import { shares } from '../share';
import { largest } from '../sum';
import { isClearlyGreater } from '../tie';
import { weightedScores } from '../weighted_score';

/** What filling one blank cell, and nothing else, could do. */
export interface BlankCell {
  readonly criterion: number;
  readonly option: number;
  /** The option's total, as a mean of values, with the blank at the worst anchor and at the best. */
  readonly low: number;
  readonly high: number;
  /** True when some score within the anchors changes who is first, joining or leaving a tie included. */
  readonly couldChangeLeader: boolean;
}

/** Where the total of one option can end up when all its blanks are filled, as a mean of values. */
export interface TotalRange {
  readonly low: number;
  readonly high: number;
  /** True when it is first, alone or level, for some way to fill all blanks of all options. */
  readonly couldLead: boolean;
}

/** A mean of values near the largest number there is may pass it by rounding. */
function finite(mean: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, mean));
}

/** Σ share·value and Σ share over the scored criteria of every option. */
function optionSums(values: Values, share: readonly number[]): { total: number; scored: number }[] {
  return optionsOf(values).map((option) => {
    let total = 0;
    let scored = 0;
    values.forEach((row, criterion) => {
      const value = row[option] as Score;
      if (value === null) return;
      total += (share[criterion] as number) * value;
      scored += share[criterion] as number;
    });
    return { total, scored };
  });
}

/**
 * Every blank cell on a criterion that has a weight, with what it could do. The total is monotone in the score,
 * so looking at the two anchors is enough.
 *
 * @param values anchored values: without anchors a blank could be anything and every one could change the leader
 */
export function blankCells(values: Values, weights: Weights): BlankCell[] {
  const share = shares(weights);
  const totals = weightedScores(values, weights);
  const first = leaders(totals);
  const top = first.length === 0 ? -Infinity : (totals[first[0] as number] as number);
  const behind = totals.filter((total, option): total is number => total !== null && !first.includes(option));
  const second = behind.length === 0 ? null : largest(behind, -Infinity);
  const sums = optionSums(values, share);

  function changesLead(option: number, low: number, high: number): boolean {
    if (!first.includes(option)) return !isClearlyGreater(top, high);
    if (first.length === 1) return second !== null && !isClearlyGreater(low, second);
    return isClearlyGreater(top, low) || isClearlyGreater(high, top);
  }

  return values.flatMap((row, criterion) =>
    row.flatMap((value, option): BlankCell[] => {
      const own = share[criterion] as number;
      if (value !== null || own === 0) return [];
      const { total, scored } = sums[option] as { total: number; scored: number };
      const low = finite(total / (scored + own));
      const high = finite((total + own) / (scored + own));
      return [{ criterion, option, low, high, couldChangeLeader: changesLead(option, low, high) }];
    }),
  );
}

/**
 * The range of every option's total over all ways to fill all blanks, and whether it could lead: its highest is
 * not below the lowest of any other. Options without any score range from 0 to 1.
 *
 * @param values anchored values; criteria without weight do not count
 */
export function totalRanges(values: Values, weights: Weights): TotalRange[] {
  const sums = optionSums(values, shares(weights));
  const ranges = sums.map(({ total, scored }) => ({
    low: finite(total),
    high: finite(total + Math.max(0, 1 - scored)),
  }));
  const lowest = largest(
    ranges.map(({ low }) => low),
    -Infinity,
  );
  return ranges.map(({ low, high }) => ({ low, high, couldLead: !isClearlyGreater(lowest, high) }));
}
