import { type Acceptability, acceptability } from '../../src/core/firmness/acceptability';
import { samplingInterval } from '../../src/core/firmness/sampling_error';
import { anyWeights, nearWeights } from '../../src/core/firmness/weight_sampler';
import { DEFAULT_SAMPLING } from '../../src/core/firmness/weightings';
import { counted, listed } from '../../src/insight/wording';
import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';
import { largest, sampledShare } from './numbers';

/** The two questions: weights like mine, or any weights at all. */
export type Spread = 'near' | 'any';

export const SPREADS: readonly { value: Spread; text: string }[] = [
  { value: 'near', text: 'near yours' },
  { value: 'any', text: 'any weights' },
];

/** How often each option takes each rank, by both questions. */
export type Firmness = Record<Spread, Acceptability> & { readonly samples: number };

/** The same weightings, from the same seed, as FIRST_PLACE_SHARE. */
export function firmness({ decision, values }: Matrix): Firmness {
  return {
    near: acceptability(values, nearWeights(decision.weights)),
    any: acceptability(values, anyWeights(decision.weights)),
    samples: DEFAULT_SAMPLING.samples,
  };
}

/** The share of weightings under which an option is first; null for one without scores. */
export function firstShare({ ranks }: Acceptability, option: number): number | null {
  return ranks[option]?.[0] ?? null;
}

/** "93%, give or take 1", with the error of the sampling where there is one. */
export function shareWithError(share: number, samples: number): string {
  const { low, high } = samplingInterval(share, samples);
  const error = Math.max(high - share, share - low) * 100;
  const text = sampledShare(share);
  if (/^[<>0]|^100/.test(text)) return text;
  return `${text} (give or take ${error < 0.95 ? error.toFixed(1) : Math.round(error)})`;
}

/** The sampling error where it is largest, in words: "1 percentage point". */
export function largestError(samples: number): string {
  const { high } = samplingInterval(0.5, samples);
  const rounded = Math.round((high - 0.5) * 1000) / 10;
  return counted(rounded, 'percentage point');
}

/** How much more than an equal part a criterion must weigh to be called important to an option. */
const EMPHASIS = 1.5;

/**
 * For which weights an option is the right choice, from its central weights: the criteria that weigh clearly more
 * than an equal part, on average over the weightings that put it first, at most three.
 */
export function chosenIf(names: Names, option: number, central: readonly number[] | null): string {
  if (central === null) return `None of the weights tried puts ${names.optionIn(option)} first.`;
  const active = central.filter((share) => share > 0).length;
  const most = largest(central, 3)
    .filter(({ value }) => value * active >= EMPHASIS)
    .map(({ value, at }) => `${names.criterionIn(at)} (about ${Math.round(value * 100)}%)`);
  const start = `You would choose ${names.optionIn(option)}`;
  return most.length === 0
    ? `${start} for a wide range of weights; no criterion stands out.`
    : `${start} if you cared most about ${listed(most)}.`;
}
