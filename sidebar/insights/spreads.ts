import type { Spread } from '../../src/insight/firmness';

/** The weightings that are tried, as a person reads them. */
export const SPREADS: readonly { value: Spread; text: string }[] = [
  { value: 'near', text: 'near yours' },
  { value: 'any', text: 'any weights' },
];
