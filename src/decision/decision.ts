/** How the scores of one criterion are read: a rating by judgment, or a measure with its own unit. */
export type ScaleKind = 'rating' | 'measure';

/**
 * A criterion with its anchors. `worst` and `best` are in the criterion's own unit; `best < worst` means that
 * lower is better. They are set by the person, never taken from the options, so that adding an option never
 * changes another option's value.
 */
export interface Criterion {
  name: string;
  kind: ScaleKind;
  worst: number;
  best: number;
  /** Unit of a measure ("min", "€"); empty for a rating or a bare number. */
  unit: string;
  /** A number ≥ 0 in any unit; its share is the weight divided by the sum of all weights. */
  weight: number;
}

/** Everything that is needed to lay out a matrix. Text is exactly what the person typed, trimmed. */
export interface Decision {
  title: string;
  /** Names, in the order of the columns. */
  options: string[];
  /** Index into `options` of "where I am today", or null. */
  baseline: number | null;
  criteria: Criterion[];
  /** `scores[criterion][option]` in the criterion's unit; null is a blank cell. Absent: all blank. */
  scores?: (number | null)[][];
  /** True: the totals stay covered until the person has ranked the options by gut. */
  gutFirst?: boolean;
}
