/**
 * The value to write so that a cell shows exactly this text. A leading apostrophe keeps Sheets from reading
 * text as a formula, a number or a date ("=1+1", "0012", "1/2"); Sheets itself doesn't show it.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** On one line: runs of white space and control characters become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
