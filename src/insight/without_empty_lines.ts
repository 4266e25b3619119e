import type { NamedDecision } from './subject';

/** A decision without its empty lines, and where the lines that are left stood before. */
export interface Compacted {
  readonly decision: NamedDecision;
  /** `criteria[i]` is the position that criterion i had among all criteria. */
  readonly criteria: readonly number[];
  readonly options: readonly number[];
}

/**
 * Leaves out the thin rows and columns of a matrix and any other empty line: an option without a name and scores,
 * a criterion without a name, weight and scores. They change no number, but they are nobody's missing scores.
 */
export function withoutEmptyLines(decision: NamedDecision): Compacted {
  const { criteria, options, scores, weights, anchors, baseline, least = [] } = decision;
  const isNamed = (name: string | undefined) => name !== undefined && name.trim() !== '';
  const isScored = (criterion: number) => scores[criterion]?.some((score) => score !== null) ?? false;
  const rows = weights.flatMap((weight, at) =>
    isNamed(criteria[at]) || weight > 0 || isScored(at) ? [at] : [],
  );
  const columns = options.flatMap((name, at) =>
    isNamed(name) || scores.some((row) => (row[at] ?? null) !== null) ? [at] : [],
  );
  const pick = <Item>(list: readonly Item[], kept: readonly number[]) => kept.map((at) => list[at] as Item);
  const place = baseline === null ? -1 : columns.indexOf(baseline);
  return {
    decision: {
      criteria: pick(criteria, rows),
      options: pick(options, columns),
      scores: rows.map((row) => pick(scores[row] ?? [], columns)),
      weights: pick(weights, rows),
      anchors: anchors === null ? null : pick(anchors, rows),
      baseline: place < 0 ? null : place,
      least: rows.map((row) => least[row] ?? null),
      ...(decision.bent && {
        bent: {
          scores: rows.map((row) => pick(decision.bent?.scores[row] ?? [], columns)),
          halves: rows.map((row) => decision.bent?.halves[row] ?? null),
        },
      }),
    },
    criteria: rows,
    options: columns,
  };
}
