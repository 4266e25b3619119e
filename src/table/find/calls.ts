/** The arguments of every call of a function in a formula, as text; `,` or `;` separates, whichever the formula uses. */
export function callsOf(formula: string, name: string): string[][] {
  const start = new RegExp(`(?<![A-Za-z0-9_.])${name}\\s*\\(`, 'gi');
  const quoted = quotedParts(formula);
  return [...formula.matchAll(start)]
    .filter(({ index }) => !quoted.some(([from, to]) => index > from && index < to))
    .map((match) => argumentsFrom(formula, match.index + match[0].length));
}

/** Where texts in quotation marks and names of sheets in apostrophes stand. */
function quotedParts(formula: string): [number, number][] {
  return [...formula.matchAll(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?/g)].map((match) => [
    match.index,
    match.index + match[0].length - 1,
  ]);
}

/** The arguments of a call whose opening parenthesis ends before `from`. */
function argumentsFrom(formula: string, from: number): string[] {
  const marks: { at: number; sign: string }[] = [];
  let depth = 0;
  let end = formula.length;
  for (const match of formula.slice(from).matchAll(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[(){},;]/g)) {
    const sign = match[0];
    if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' && depth === 0) {
      end = from + match.index;
      break;
    } else if (sign === ')' || sign === '}') depth -= 1;
    else if ((sign === ',' || sign === ';') && depth === 0) marks.push({ at: from + match.index, sign });
  }
  // In a locale with a decimal comma `,` stands inside numbers, and only `;` separates.
  const separator = marks.some(({ sign }) => sign === ';') ? ';' : ',';
  const cuts = marks.filter(({ sign }) => sign === separator).map(({ at }) => at);
  const list: string[] = [];
  let at = from;
  for (const cut of [...cuts, end]) {
    list.push(formula.slice(at, cut).trim());
    at = cut + 1;
  }
  return list;
}
