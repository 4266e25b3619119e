/** How sure a score is, in her own words: known, worked out from something, or felt. */
export const SURENESS = ['fact', 'estimate', 'guess'] as const;
export type Sureness = (typeof SURENESS)[number];
