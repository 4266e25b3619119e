/** A weight and the scale that was in view when it was set. */
export interface Weighed {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
}
