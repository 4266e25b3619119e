type Properties = GoogleAppsScript.Properties.Properties;

/** A property value holds 9 KB; a UTF-16 unit takes up to three bytes, so a chunk of 2 800 always fits. */
const CHUNK = 2800;

/**
 * A text of any length under one key, or null. It lies in as many properties as it needs; the first says how
 * many belong to it and how long it is, so that a text that was only half written is never taken for a whole one.
 */
export function loadText(properties: Properties, key: string): string | null {
  const all = properties.getProperties();
  const [chunks, length] = (all[key] ?? '').split(' ').map(Number);
  if (chunks === undefined || length === undefined) return null;
  let text = '';
  for (let chunk = 0; chunk < chunks; chunk += 1) text += all[chunkKey(key, chunk)] ?? '';
  return text.length === length ? text : null;
}

/** Replaces the text under a key; null forgets it. */
export function saveText(properties: Properties, key: string, text: string | null): void {
  const chunks: Record<string, string> = {};
  for (let at = 0; text !== null && at < text.length; at += CHUNK) {
    chunks[chunkKey(key, at / CHUNK)] = text.slice(at, at + CHUNK);
  }
  const stale = properties
    .getKeys()
    .filter((name) => (name === key && text === null) || (name.startsWith(`${key}#`) && !(name in chunks)));
  if (text !== null) {
    properties.setProperties({ ...chunks, [key]: `${Object.keys(chunks).length} ${text.length}` });
  }
  for (const name of stale) properties.deleteProperty(name);
}

/** "#" does not occur in our keys, so the chunks of one key are never taken for those of another. */
const chunkKey = (key: string, chunk: number) => `${key}#${chunk}`;
