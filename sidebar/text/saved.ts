/** Anything that was saved as an object, to be read part by part. */
export type Saved = Record<string, unknown>;

/** A saved value as an object: one without parts when it is none. */
export const asRecord = (value: unknown): Saved =>
  typeof value === 'object' && value !== null ? { ...value } : {};
