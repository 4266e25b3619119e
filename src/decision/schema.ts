import * as v from 'valibot';
import { MAX_CRITERIA, MAX_NAME_LENGTH, MAX_OPTIONS } from './check';
import type { Criterion, Decision, Option } from './decision';

/** Longer texts than names: what worst and best mean. */
const LONGEST_TEXT = 2000;

const finite = v.pipe(v.number(), v.finite());
const name = v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH + 20));

const criterion = v.strictObject({
  id,
  name,
  kind: v.picklist(['rating', 'measure']),
  unit: name,
  weight: v.nullable(v.pipe(finite, v.minValue(0))),
  worst: v.nullable(finite),
  best: v.nullable(finite),
  least: v.nullable(finite),
  // What was kept before there was one has none.
  half: v.optional(v.nullable(finite), null),
  group: name,
  worstMeans: text,
  bestMeans: text,
}) satisfies v.GenericSchema<unknown, Criterion>;

const option = v.strictObject({ id, name }) satisfies v.GenericSchema<Option>;

const isUnique = (lines: readonly { id: string }[]) =>
  new Set(lines.map((line) => line.id)).size === lines.length;

/** A decision as it may cross a door: from the sidebar, from a kept draft, from a sheet. */
export const decisionSchema = v.pipe(
  v.strictObject({
    title: name,
    criteria: v.pipe(
      v.array(criterion),
      v.maxLength(MAX_CRITERIA),
      v.check((lines) => isUnique(lines)),
    ),
    options: v.pipe(
      v.array(option),
      v.maxLength(MAX_OPTIONS),
      v.check((lines) => isUnique(lines)),
    ),
    scores: v.array(v.array(v.nullable(finite))),
    baseline: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check(
    ({ criteria, options, scores }) =>
      scores.length === criteria.length && scores.every((row) => row.length === options.length),
  ),
  v.check(({ baseline, options }) => baseline === null || baseline < options.length),
) satisfies v.GenericSchema<unknown, Decision>;

/**
 * What a matrix can be built of: at least one criterion and two options, every criterion with a scale, some weight. The
 * wizard says each of these in its own words; what is refused here would write a broken sheet.
 */
export const buildableSchema = v.pipe(
  decisionSchema,
  v.check(({ criteria }) => criteria.length > 0),
  v.check(({ options }) => options.length > 1),
  v.check(({ criteria }) =>
    criteria.every(({ worst, best }) => worst !== null && best !== null && worst !== best),
  ),
);
