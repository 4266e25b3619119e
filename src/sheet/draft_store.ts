/** A property value holds 9 KB; a UTF-16 unit takes up to three bytes, so a chunk of 2 800 always fits. */
const CHUNK = 2800;

const keyOf = (spreadsheetId: string) => `discern.draft.${spreadsheetId}`;

/**
 * The wizard's draft, kept for this person and this file. It lies in as many properties as it needs; the first
 * says how many belong to it, so that a draft that was only half written is never taken for a whole one.
 */
export function loadDraft(spreadsheetId: string): string | null {
  const all = PropertiesService.getUserProperties().getProperties();
  const key = keyOf(spreadsheetId);
  const [chunks, length] = (all[key] ?? '').split(' ').map(Number);
  if (chunks === undefined || length === undefined) return null;
  let text = '';
  for (let chunk = 0; chunk < chunks; chunk += 1) text += all[`${key}.${chunk}`] ?? '';
  return text.length === length && length > 0 ? text : null;
}

/** Replaces the draft; an empty text forgets it. */
export function saveDraft(spreadsheetId: string, text: string): void {
  const properties = PropertiesService.getUserProperties();
  const key = keyOf(spreadsheetId);
  const chunks: Record<string, string> = {};
  for (let at = 0; at < text.length; at += CHUNK) {
    chunks[`${key}.${at / CHUNK}`] = text.slice(at, at + CHUNK);
  }
  const count = Object.keys(chunks).length;
  const stale = properties
    .getKeys()
    .filter((name) => (name === key && text === '') || (name.startsWith(`${key}.`) && !(name in chunks)));
  if (text !== '') properties.setProperties({ ...chunks, [key]: `${count} ${text.length}` });
  for (const name of stale) properties.deleteProperty(name);
}
