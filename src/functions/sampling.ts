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

/**
 * Reads a matrix and how to draw weightings: "near" by a spread, or "any"; how many; from which seed.
 *
 * @param work about how many nanoseconds that many weightings take
 */
export function readSampled(
  matrix: MatrixArguments,
  { spread, samples, seed }: SamplingArguments,
  work: (samples: number) => (criteria: number, options: number) => number,
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
  const read = readMatrix(shapeOf(matrix), work(sampling.samples));
  return { ...read, sampler: readSampler(read.weights, spread), sampling };
}

function readSampler(weights: readonly number[], spread: unknown): WeightSampler {
  if (textAt(namedRange('Spread', spread), 0, 0).toLowerCase() === 'any') return anyWeights(weights);
  return nearWeights(
    weights,
    optionalNumber('Spread', spread, { fallback: DEFAULT_SPREAD, low: 0, high: 1 }),
  );
}
