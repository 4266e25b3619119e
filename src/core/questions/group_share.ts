import type { Values, Weights } from '../decision_matrix';
import { type LeaderInterval, leaderLineOf } from '../firmness/leader_line';
import type { ShareLine } from '../firmness/share_line';
import { tamed } from '../firmness/tamed_values';
import { optionsOf, scoreAt } from '../positions';
import { shares } from '../share';
import { sum } from '../sum';

/** How the lead depends on the share of a group of criteria, these and the others keeping their proportions. */
export interface GroupShare {
  /** Its share today, 0…1. */
  readonly share: number;
  /** Who leads between the ends of each stretch, from no weight on the group to all of it. */
  readonly stretches: readonly LeaderInterval[];
}

/**
 * Follows the share of a group as one would that of a single criterion. Criteria that are split into parts get more weight
 * together than they would as one (Weber, Eisenführ & von Winterfeldt 1988; Weber & Borcherding 1993), so what would become
 * of the lead at a smaller share is worth knowing.
 *
 * @param members the criteria of the group
 * @example groupShare([[1, 0], [1, 0], [0, 0.9]], [1, 1, 2], [0, 1]).stretches[0].to // 0.4737
 */
export function groupShare(values: Values, weights: Weights, members: readonly number[]): GroupShare {
  const others = weights.map((_, at) => at).filter((at) => !members.includes(at));
  const near = tamed(values);
  const own = partOf(near, weights, members);
  const rest = partOf(near, weights, others);
  const lines = optionsOf(values).map((option): ShareLine => {
    const [group, other] = [own(option), rest(option)];
    return {
      value: group.total,
      scored: group.scored,
      rest: other.total,
      restScored: other.scored,
      restSize: other.size,
    };
  });
  const all = shares(weights);
  return { share: sum(members.map((at) => all[at] ?? 0)), stretches: leaderLineOf(lines) };
}

/** Σ rᵢvᵢ, Σ rᵢ and Σ rᵢ|vᵢ over the scored criteria of a part, r being its weights as shares of their own sum. */
function partOf(values: Values, weights: Weights, part: readonly number[]) {
  const own = shares(part.map((at) => weights[at] ?? 0));
  return (option: number) => {
    const scored = part.flatMap((criterion, place) => {
      const value = scoreAt(values, criterion, option);
      return value === null || own[place] === 0 ? [] : [{ share: own[place] ?? 0, value }];
    });
    const isWhole = scored.length === own.filter((share) => share > 0).length && scored.length > 0;
    return {
      total: sum(scored.map(({ share, value }) => share * value)),
      scored: isWhole ? 1 : sum(scored.map(({ share }) => share)),
      size: sum(scored.map(({ share, value }) => share * Math.abs(value))),
    };
  };
}

/**
 * The nearest stretch below today's share in which others lead; null where there is none.
 *
 * @example leadBelow(groupShare([[1, 0], [1, 0], [0, 0.9]], [1, 1, 2], [0, 1]), [0]).leaders // [1]
 */
export function leadBelow({ share, stretches }: GroupShare, today: readonly number[]): LeaderInterval | null {
  const below = stretches.filter(
    ({ to, leaders }) => to <= share + 1e-9 && String(leaders) !== String(today),
  );
  return below[below.length - 1] ?? null;
}
