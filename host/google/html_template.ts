/** What a scriptlet does with its text: `<? code ?>`, `<?= printed, escaped ?>`, `<?!= printed as it is ?>`. */
const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/**
 * The source of a function expression that gives the page of a template; the properties that the script set on the
 * template are its parameters. Google escapes by where in the page a value stands; here it is always escaped as text.
 */
export function templateSource(html: string, properties: readonly string[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: whole, 1: kind, 2: code = '', index } of html.matchAll(SCRIPTLET)) {
    parts.push(print(JSON.stringify(html.slice(end, index))));
    const expression = code.trim().replace(/;+$/, '');
    if (kind === '=') parts.push(print(`escaped_(${expression})`));
    else if (kind === '!=') parts.push(print(`(${expression})`));
    else parts.push(code);
    end = index + whole.length;
  }
  parts.push(print(JSON.stringify(html.slice(end))));
  return `(function (${['escaped_', ...properties].join(', ')}) { const printed_ = []; ${parts.join('\n')}\nreturn printed_.join(''); })`;
}

const print = (expression: string): string => `printed_.push(${expression});`;

export function escapedText(value: unknown): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
