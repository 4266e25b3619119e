import { anyWeights, DEFAULT_SPREAD, nearWeights, type WeightSampler } from '../core/firmness/weight_sampler';
import { DEFAULT_SAMPLING, type Sampling } from '../core/firmness/weightings';
import { optionalNumber, textAt } from '../door/ranges/arguments';
import { type MeasuredMatrix, readMatrix } from '../door/ranges/matrix';
import { namedRange } from '../door/ranges/range';
import { type MatrixArguments, shapeOf } from '../door/ranges/shape';

/** The last arguments of the functions that try many weightings. */
export interface SamplingArguments {
  spread: unknown;
  samples: unknown;
  seed: unknown;
}

/** A matrix, and which weightings of it to try. */
export interface SampledMatrix extends MeasuredMatrix {
  readonly sampler: WeightSampler;
  readonly sampling: Sampling;
}

/** Reads a matrix and how to draw weightings: "near" by a spread, or "any"; how many; from which seed. */
export function readSampled(
  matrix: MatrixArguments,
  { spread, samples, seed }: SamplingArguments,
): SampledMatrix {
  const { samples: usual, seed: first } = DEFAULT_SAMPLING;
  const sampling = {
    samples: optionalNumber('Samples', samples, { fallback: usual, low: 1, high: 1_000_000, whole: true }),
    seed: optionalNumber('Seed', seed, {
      fallback: first,
      low: 0,
      high: Number.MAX_SAFE_INTEGER,
      whole: true,
    }),
  };
  // Ranking the options by insertion grows with their square.
  const work = (criteria: number, options: number) =>
    sampling.samples * (1.5 * (criteria + 5) * (options + 5) + 0.25 * options * options);
  const read = readMatrix(shapeOf(matrix), work);
  return { ...read, sampler: readSampler(read.weights, spread), sampling };
}

function readSampler(weights: readonly number[], spread: unknown): WeightSampler {
  if (textAt(namedRange('Spread', spread), 0, 0).toLowerCase() === 'any') return anyWeights(weights);
  return nearWeights(
    weights,
    optionalNumber('Spread', spread, { fallback: DEFAULT_SPREAD, low: 0, high: 1 }),
  );
}
