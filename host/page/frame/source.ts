const TOP_LEVEL_FUNCTION = /^function\s+([A-Za-z_$][\w$]*)\s*\(/gm;

/** The server functions that google.script.run offers: top level, and not ending in an underscore (PLATFORM D). */
export function callableFunctions(code: string): string[] {
  const names = [...code.matchAll(TOP_LEVEL_FUNCTION)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

/**
 * The frame's document: the served page unchanged but for one script put before everything else, after a doctype
 * if the page begins with one (in front of it, the script would throw the page into quirks mode).
 */
export function frameDocument(
  html: string,
  client: { code: string; functions: readonly string[]; origin: string },
): string {
  const functions = attribute(JSON.stringify(client.functions));
  const script = `<script data-functions="${functions}" data-origin="${attribute(client.origin)}">${client.code}</script>`;
  return html.replace(/^\s*(<!doctype[^>]*>)?/i, (doctype) => doctype + script);
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
