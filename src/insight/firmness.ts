import { anchoredValues } from '../core/anchored_value';
import { type Acceptability, acceptability } from '../core/firmness/acceptability';
import { anyWeights, nearWeights } from '../core/firmness/weight_sampler';
import { DEFAULT_SAMPLING, type Sampling } from '../core/firmness/weightings';
import { sameScores } from './identical';
import { placed } from './ranking';
import type { NamedDecision } from './subject';

/** The two questions: weights like mine, or any weights at all. */
export type Spread = 'near' | 'any';

/** Options that no weights tell apart, as one: they come first together or not at all. */
export interface Contender {
  readonly options: readonly number[];
  /** The part of weightings (0…1) under which they come first, alone or level with others. */
  readonly first: Record<Spread, number>;
  /** The part of it in which another contender is level with them. */
  readonly level: Record<Spread, number>;
  /** The mean of the shares that put them first, one per criterion, over any weights; null if none does. */
  readonly central: readonly number[] | null;
}

/** How often the options come first, and take each rank, by both questions. */
export interface Firmness {
  readonly near: Acceptability;
  readonly any: Acceptability;
  readonly samples: number;
  /** Those that have a total, in their order today. */
  readonly contenders: readonly Contender[];
}

/** The same weightings, from the same seed, as FIRST_PLACE_SHARE. */
export function firmness(decision: NamedDecision, sampling: Sampling = DEFAULT_SAMPLING): Firmness {
  const { scores, weights, anchors } = decision;
  const values = anchoredValues(scores, anchors);
  const found = {
    near: acceptability(values, nearWeights(weights), sampling),
    any: acceptability(values, anyWeights(weights), sampling),
  };
  const groups = sameScores(decision);
  const contenders = placed(decision, weights).flatMap(({ option, total }): Contender[] => {
    const options = groups.find((group) => group[0] === option);
    if (total === null || options === undefined) return [];
    const first = (spread: Spread) => found[spread].places[option]?.[0] ?? 0;
    // Each of a group is level with the others of it: only a single option can be first alone.
    const level = (spread: Spread) =>
      options.length > 1 ? 0 : first(spread) - (found[spread].alone[option] ?? 0);
    return [
      {
        options,
        first: { near: first('near'), any: first('any') },
        level: { near: level('near'), any: level('any') },
        central: found.any.centralWeights[option] ?? null,
      },
    ];
  });
  return { ...found, samples: sampling.samples, contenders };
}
