import type { ScaleKind } from './decision';
/** The decision as the wizard hands it over today; replaced by `Decision` with the new reader of sheets. */

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
