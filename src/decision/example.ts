import * as v from 'valibot';
import type { Decision } from './decision';
import careerMove from './examples/career_move.json';
import jobOffers from './examples/job_offers.json';
import { decisionSchema } from './schema';

/**
 * The examples: the career move of the story, six companies and the current role on seven criteria; and five job offers after
 * the case of Hammond, Keeney & Raiffa, "Even swaps", Harvard Business Review 76(2), 1998. That case has consequences in words
 * and no weights: the numbers for its words and the weights are ours.
 */
export const EXAMPLES = ['career-move', 'job-offers'] as const;
export type Example = (typeof EXAMPLES)[number];

const DECISIONS: Record<Example, unknown> = { 'career-move': careerMove, 'job-offers': jobOffers };

/** An example as a decision. */
export const exampleDecision = (which: Example = 'career-move'): Decision =>
  v.parse(decisionSchema, DECISIONS[which]);
