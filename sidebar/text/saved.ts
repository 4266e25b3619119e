/** Anything that was saved as an object, to be read part by part. */
export type Saved = Record<string, unknown>;

/** A saved value as an object: one without parts when it is none. */
export const asRecord = (value: unknown): Saved =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A saved value as a list: an empty one when it is none. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A saved text of one version, the only one that is read; null when it is none. */
export function readSaved(text: string, version: number): Saved | null {
  try {
    const saved = asRecord(JSON.parse(text));
    return saved.version === version ? saved : null;
  } catch {
    return null;
  }
}
