import type { ScaleKind } from '../../src/decision/decision';

/** A criterion as the weights see it. `key` stays the same when the criterion is renamed or moved. */
export interface WeighedCriterion {
  key: string;
  name: string;
  kind: ScaleKind;
  worst: number;
  best: number;
  unit: string;
}

/** What the person put in while setting weights: plain JSON, raw text, kept by key so that nothing is lost. */
export interface WeightsDraft {
  /** The typed weight of each criterion. A missing or blank one counts as 0. */
  points: Record<string, string>;
}

export function emptyWeights(): WeightsDraft {
  return { points: {} };
}

/** Reads a saved weights draft; parts that make no sense are left out. */
export function decodeWeights(saved: unknown): WeightsDraft {
  if (typeof saved !== 'object' || saved === null || !('points' in saved)) return emptyWeights();
  const { points } = saved;
  if (typeof points !== 'object' || points === null) return emptyWeights();
  const texts = Object.entries(points).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { points: Object.fromEntries(texts) };
}
