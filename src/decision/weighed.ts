/** A weight and the scale that was in view when it was set. */
export interface Weighed {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
  /** The score that was half as good as the best; absent where the line was straight. */
  readonly half?: number;
}
