/**
 * The dense numbers that every method works on. Criteria down, options across; indices are positions, names are
 * kept by the caller. All functions of this folder expect what is written here to hold: it is checked once, at
 * the door (cells, wizard, sheet), never inside a loop.
 */

/** A finite number in the criterion's own unit, or null for a blank cell. */
export type Score = number | null;

/** `scores[criterion][option]`; every row has one entry per option. */
export type Scores = readonly (readonly Score[])[];

/**
 * `values[criterion][option]`: 0 at the worst anchor, 1 at the best, outside that range where the score is; null
 * where the score is blank. Without anchors the values are the scores themselves.
 */
export type Values = readonly (readonly Score[])[];

/** One number ≥ 0 per criterion, in any unit, at least one of them positive. */
export type Weights = readonly number[];

/** The scores that mean "as bad as it gets" and "as good as it gets"; they differ; `best < worst`: lower is better. */
export interface Anchors {
  readonly worst: number;
  readonly best: number;
}
