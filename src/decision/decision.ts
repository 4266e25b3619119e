/** How the scores of one criterion are read: a rating by judgment, or a measure with its own unit. */
export type ScaleKind = 'rating' | 'measure';

/** What the options are compared by, with its own scale. Lines that were not filled in are null, or '' for a text. */
export interface Criterion {
  /** Stays when the criterion is renamed or moved; unique among the criteria. */
  id: string;
  name: string;
  kind: ScaleKind;
  /** The unit of a measure ("min", "€"); '' for a rating or a bare number. */
  unit: string;
  /** A number ≥ 0 in any unit: its share is the weight divided by the sum of all. Null: no weight yet. */
  weight: number | null;
  /**
   * The scores that earn nothing and everything, in the criterion's unit; `best < worst` means that lower is better. They
   * are set by the person, never taken from the options, so that adding an option never changes another option's value.
   */
  worst: number | null;
  best: number | null;
  /** The least acceptable score of a must-have, in the criterion's unit. */
  least: number | null;
  /**
   * The score that is half as good as the best, between worst and best, in the criterion's unit; null where the line from worst
   * to best is straight.
   */
  half: number | null;
  /** The group that it belongs to. */
  group: string;
  /** What the worst and the best score mean, in words. */
  worstMeans: string;
  bestMeans: string;
}

/** What is chosen between. */
export interface Option {
  /** Stays when the option is renamed or moved; unique among the options. */
  id: string;
  name: string;
}

/**
 * A decision: the one value that the wizard makes, that a matrix holds, that is computed with and kept in rounds. Plain
 * JSON. Names are exactly what the person sees.
 */
export interface Decision {
  title: string;
  criteria: Criterion[];
  options: Option[];
  /** `scores[criterion][option]` in the criterion's unit; null is a blank cell. */
  scores: (number | null)[][];
  /** Index into `options` of "where I am today", or null. */
  baseline: number | null;
}

/** A criterion as it starts: a name and nothing else. */
export function newCriterion(id: string, name: string): Criterion {
  return {
    id,
    name,
    kind: 'rating',
    unit: '',
    weight: null,
    worst: null,
    best: null,
    least: null,
    half: null,
    group: '',
    worstMeans: '',
    bestMeans: '',
  };
}
