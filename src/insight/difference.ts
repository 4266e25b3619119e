import type { Score } from '../core/decision_matrix';
import { type DifferenceItem, splitDifference } from '../core/difference';
import { isTie } from '../core/tie';
import { decisionScores } from '../core/weighted_score';
import { typedScore } from './bent';
import type { Placed } from './ranking';
import { partsOf, rounded } from './rounding';
import type { Voice } from './voice';

/** One criterion, or one missing score, in the difference of two options. */
export interface DifferenceLine extends DifferenceItem {
  /** The points as they are shown: all lines add up to the difference as it is shown. */
  readonly shown: number;
  /** The two scores, in the criterion's own unit. */
  readonly ofFirst: Score;
  readonly ofSecond: Score;
}

export interface Difference {
  readonly first: number;
  readonly second: number;
  /** The total of the first less that of the second, and the same of the totals as they are shown. */
  readonly total: number;
  readonly shown: number;
  readonly isLevel: boolean;
  /** The largest first. */
  readonly lines: readonly DifferenceLine[];
}

/** Why one option is ahead of another, criterion by criterion; null when one of them has no total. See `splitDifference`. */
export function difference({ decision, figures }: Voice, first: number, second: number): Difference | null {
  const { scores, weights, anchors } = decision;
  const split = splitDifference(scores, weights, anchors, first, second);
  const totals = decisionScores(scores, weights, anchors);
  const [one, other] = [totals[first] ?? null, totals[second] ?? null];
  if (split === null || one === null || other === null) return null;
  const isLevel = isTie(one, other);
  const shown = isLevel ? 0 : rounded(figures.shown(one) - figures.shown(other), figures.decimals);
  // Rounded in one direction, so that the difference seen from the other option is the same with other signs.
  const way = first < second ? 1 : -1;
  const parts = partsOf(
    split.items.map(({ points }) => way * points),
    way * shown,
    figures.decimals,
  );
  const lines = split.items
    .map(
      (item, at): DifferenceLine => ({
        ...item,
        shown: way * (parts[at] ?? 0) + 0,
        ofFirst: typedScore(decision, item.criterion, first),
        ofSecond: typedScore(decision, item.criterion, second),
      }),
    )
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.criterion - b.criterion);
  return { first, second, total: split.total, shown, isLevel, lines };
}

/** "NewCo is 25.9 points ahead of Current role." */
export function differenceSentence({ decision, names, figures }: Voice, found: Difference): string {
  const [first, second] = [names.optionIn(found.first), names.optionIn(found.second)];
  if (found.isLevel) return `${first} and ${second} are level.`;
  const totals = decisionScores(decision.scores, decision.weights, decision.anchors);
  const by = figures.gapInWords(totals[found.first] ?? 0, totals[found.second] ?? 0);
  return `${first} is ${by} ${found.total > 0 ? 'ahead of' : 'behind'} ${second}.`;
}

/**
 * What a missing score does, as an item of its own: "“Room to grow” is not scored for Old friends' startup; its other
 * criteria count for more: −2.1". Null for a criterion on which both have a score.
 */
export function missingItemSentence(voice: Voice, found: Difference, line: DifferenceLine): string | null {
  if (line.scored === 'both') return null;
  const { names, figures } = voice;
  const blank = line.scored === 'first' ? found.second : found.first;
  return `${names.criterionIn(line.criterion)} is not scored for ${names.optionIn(blank)}; its other criteria count for more: ${figures.signed(line.shown)}`;
}

/** Which two options to compare at first: the leader with the baseline, or with the second where it is the leader. */
export function firstPair(order: readonly Placed[], baseline: number | null): readonly [number, number] {
  const leader = order[0]?.option ?? 0;
  const second = order[1]?.option ?? leader;
  return [leader, baseline === null || baseline === leader ? second : baseline];
}
