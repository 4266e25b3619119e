import type { Criterion } from '../decision/decision';
import type { Comparison } from './change';

/** What else is kept of a criterion in a round, beside its weight and scale. */
const FIELDS = ['least', 'half', 'unit', 'group', 'worstMeans', 'bestMeans'] as const;
export type DetailField = (typeof FIELDS)[number];

/** A detail of a criterion that differs between two rounds; `criterion` is its place in the comparison. */
export interface DetailChange {
  readonly field: DetailField;
  readonly criterion: number;
  readonly before: Criterion[DetailField];
  readonly after: Criterion[DetailField];
}

/** A weight as it was typed: null is a blank, which counts as 0 and is none. */
export interface TypedWeightChange {
  readonly criterion: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** The criteria of both rounds, by their place in the comparison. */
const inBoth = ({ criteria, of }: Comparison) =>
  criteria.flatMap(({ before, after }, criterion) => {
    const [was, is] = [of.before.criteria[before ?? -1], of.after.criteria[after ?? -1]];
    return was === undefined || is === undefined ? [] : [{ criterion, was, is }];
  });

export const typedWeightChanges = (comparison: Comparison): TypedWeightChange[] =>
  inBoth(comparison)
    .filter(({ was, is }) => was.weight !== is.weight)
    .map(({ criterion, was, is }) => ({ criterion, before: was.weight, after: is.weight }));

/** Musts, halves, units, groups and what the ends mean: no total tells that they changed. */
export const detailChanges = (comparison: Comparison): DetailChange[] =>
  inBoth(comparison).flatMap(({ criterion, was, is }) =>
    FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
      field,
      criterion,
      before: was[field],
      after: is[field],
    })),
  );

/** The names of the baselines, null for none; null where it is the same option, however it is called. */
export function baselineChange({ of, options }: Comparison): {
  readonly before: string | null;
  readonly after: string | null;
} | null {
  const { before, after } = of;
  const place = (which: 'before' | 'after', baseline: number | null) =>
    baseline === null ? null : options.findIndex((option) => option.places[which] === baseline);
  if (place('before', before.baseline) === place('after', after.baseline)) return null;
  const nameOf = ({ options: list, baseline }: typeof before) =>
    baseline === null ? null : (list[baseline]?.name ?? null);
  return { before: nameOf(before), after: nameOf(after) };
}
