import * as v from 'valibot';
import type { Decision } from './decision';
import careerMove from './examples/career_move.json';
import { decisionSchema } from './schema';

/** The career move of the story: six companies and the current role, seven criteria. */
export const exampleDecision = (): Decision => v.parse(decisionSchema, careerMove);
