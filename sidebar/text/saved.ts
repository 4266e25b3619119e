/** Anything that was saved as an object, to be read part by part. */
export type Saved = Record<string, unknown>;

/** A saved value as an object: one without parts when it is none. */
export const asRecord = (value: unknown): Saved =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A saved value as a list: an empty one when it is none. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A saved text of version 1, the only one so far; null when it is none. */
export function readSaved(text: string): Saved | null {
  try {
    const saved = asRecord(JSON.parse(text));
    return saved.version === 1 ? saved : null;
  } catch {
    return null;
  }
}
