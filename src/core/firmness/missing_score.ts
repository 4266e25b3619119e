import type { Values, Weights } from '../decision_matrix';
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
  /** Where that happens; null where no score within the anchors changes who is first. */
  readonly turn: Turn | null;
}

/** The value (0 worst … 1 best) of a missing score at which who is first changes. */
export interface Turn {
  readonly at: number;
  /** Who is first with a value below it, at it and above it; null where the anchors leave no value. */
  readonly below: readonly number[] | null;
  readonly level: readonly number[];
  readonly above: readonly number[] | null;
}

/** A turning value this near to an anchor is the anchor. */
const ON_ANCHOR = 1e-9;

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
      const value = row[option];
      if (value === null) return;
      total += share[criterion] * value;
      scored += share[criterion];
    });
    return { total, scored };
  });
}

/**
 * Every blank cell on a criterion that has a weight, with what it could do. The total is monotone in the score,
 * so looking at the two anchors is enough. With T = Σ share·value and S = Σ share over what the option has, and P the
 * highest total of the others, it is level with them where (T + s·v)/(S + s) = P: v = (P·(S + s) − T)/s.
 *
 * @param values anchored values: without anchors a blank could be anything and every one could change the leader
 * @example blankCells([[1, 0.5], [0.2, null]], [1, 1])[0].turn // { at: 0.7, below: [0], level: [0, 1], above: [1] }
 */
export function blankCells(values: Values, weights: Weights): BlankCell[] {
  const share = shares(weights);
  const totals = weightedScores(values, weights);
  const first = leaders(totals);
  const top = totals[first[0]] ?? -Infinity;
  const behind = totals.filter((total, option): total is number => total !== null && !first.includes(option));
  const second = behind.length === 0 ? null : largest(behind, -Infinity);
  const sums = optionSums(values, share);

  function changesLead(option: number, low: number, high: number): boolean {
    if (!first.includes(option)) return !isClearlyGreater(top, high);
    if (first.length === 1) return second !== null && !isClearlyGreater(low, second);
    return isClearlyGreater(top, low) || isClearlyGreater(high, top);
  }

  function turn(option: number, value: number): Turn | null {
    const others = totals.map((total, at) => (at === option ? null : total));
    const rivals = leaders(others);
    if (rivals.length === 0) return null;
    const at = Math.abs(value) <= ON_ANCHOR ? 0 : Math.abs(value - 1) <= ON_ANCHOR ? 1 : value;
    if (!(at >= 0 && at <= 1)) return null;
    const level = [...rivals, option].sort((a, b) => a - b);
    return { at, below: at === 0 ? null : rivals, level, above: at === 1 ? null : [option] };
  }

  return values.flatMap((row, criterion) =>
    row.flatMap((value, option): BlankCell[] => {
      const own = share[criterion];
      if (value !== null || own === 0) return [];
      const { total, scored } = sums[option];
      const low = finite(total / (scored + own));
      const high = finite((total + own) / (scored + own));
      const couldChangeLeader = changesLead(option, low, high);
      const rival = first.length === 1 && first[0] === option ? second : top;
      const level = rival === null ? Number.NaN : (rival * (scored + own) - total) / own;
      return [
        {
          criterion,
          option,
          low,
          high,
          couldChangeLeader,
          turn: couldChangeLeader ? turn(option, level) : null,
        },
      ];
    }),
  );
}

/**
 * The range of every option's total over all ways to fill all blanks, and whether it could lead: its highest is
 * not below the lowest of any other. Options without any score range from 0 to 1.
 *
 * @param values anchored values; criteria without weight do not count
 * @example totalRanges([[1, 0.5], [0.2, null]], [1, 1])[1] // { low: 0.25, high: 0.75, couldLead: true }
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
