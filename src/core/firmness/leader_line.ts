import type { Values, Weights } from '../decision_matrix';
import { isTie } from '../tie';
import { isStraight, levelShares, type ShareLine, shareLines, straightLevel, totalAt } from './share_line';
import { tamed } from './tamed_values';

/** A stretch of shares of one criterion, `from` < `to` in 0…1, with the options that lead between its ends. */
export interface LeaderInterval {
  readonly from: number;
  readonly to: number;
  /** More than one where options are level all along. */
  readonly leaders: readonly number[];
}

/** Stretches shorter than this are not told apart; also what keeps the walk moving. */
const SHORTEST = 1e-9;

/** The first share after `position` at which two options are level, or 1. */
function nextLevel(a: ShareLine, b: ShareLine, position: number): number {
  const isNext = (share: number) => share > position + SHORTEST && share < 1 - SHORTEST;
  if (!isStraight(a) || !isStraight(b)) return levelShares(a, b).find(isNext) ?? 1;
  const share = straightLevel(a, b);
  return share !== null && isNext(share) ? share : 1;
}

/** The total of an option that has a score that counts. */
const knownAt = (line: ShareLine, share: number) => totalAt(line, share) ?? NaN;

function isAheadBetween(a: ShareLine, b: ShareLine, from: number, to: number): boolean {
  const middle = (from + to) / 2;
  return knownAt(a, middle) > knownAt(b, middle);
}

/**
 * Who leads as the share of one criterion goes from 0 to 1 while the other weights keep their proportions: the
 * upper envelope of the options' share lines, as intervals that join without gaps. Empty when no option has a
 * score that counts. Where all other weights are zero the share is 1 whatever the weight: one interval.
 *
 * @example
 * leaderLine([[1, 0], [0, 1]], [3, 1], 0)
 * // [{ from: 0, to: 0.5, leaders: [1] }, { from: 0.5, to: 1, leaders: [0] }]
 */
export function leaderLine(values: Values, weights: Weights, criterion: number): LeaderInterval[] {
  return leaderLineOf(shareLines(tamed(values), weights, criterion));
}

/** The same from the options' lines. */
export function leaderLineOf(lines: readonly ShareLine[]): LeaderInterval[] {
  const running = lines.map((_, option) => option).filter((option) => totalAt(lines[option], 0.5) !== null);
  const line = (option: number) => lines[option];
  const intervals: LeaderInterval[] = [];
  let from = 0;
  while (running.length > 0 && from < 1) {
    const start = from;
    // Just after a point where several are level, whoever leads until their next meeting leads now.
    const leader = running.reduce((best, option) =>
      isAheadBetween(line(option), line(best), start, nextLevel(line(option), line(best), start))
        ? option
        : best,
    );
    const end = running.reduce(
      (nearest, option) => Math.min(nearest, nextLevel(line(leader), line(option), start)),
      1,
    );
    const middle = (start + end) / 2;
    const best = knownAt(line(leader), middle);
    const level = running.filter((option) => isTie(knownAt(line(option), middle), best));
    const last = intervals[intervals.length - 1];
    if (last !== undefined && String(last.leaders) === String(level)) {
      intervals[intervals.length - 1] = { ...last, to: end };
    } else intervals.push({ from: start, to: end, leaders: level });
    from = end;
  }
  return intervals;
}
