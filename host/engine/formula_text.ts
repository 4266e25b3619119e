/** How a spreadsheet's locale writes decimals, which decides its other separators too (PLATFORM B). */
export type DecimalSign = '.' | ',';

/** The decimal sign of a spreadsheet's locale such as "de_DE". */
export function decimalSignOf(locale: string): DecimalSign {
  const sign = new Intl.NumberFormat(locale.replace('_', '-'))
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal');
  return sign?.value === ',' ? ',' : '.';
}

/**
 * A formula as a script or a person writes it, in the engine's form, which is that of en_US. `;` between arguments
 * is read in every locale; `,` only where it is not the decimal sign.
 *
 * @returns null where the locale cannot read the formula: Sheets shows #ERROR!, "Formula parse error."
 */
export function toEngineFormula(formula: string, decimal: DecimalSign): string | null {
  const parts = scan(formula).map(({ text, isInBraces, isInNumber }) => {
    if (text === ';') return isInBraces ? ';' : ',';
    if (text === '\\') return isInBraces && decimal === ',' ? ',' : null;
    if (decimal === '.') return text;
    if (text === ',') return isInNumber ? '.' : null;
    return text === '.' && isInNumber ? null : text;
  });
  return parts.includes(null) ? null : parts.join('');
}

/** A formula of the engine as `getFormula` gives it. */
export function toShownFormula(formula: string, decimal: DecimalSign): string {
  if (decimal === '.') return formula;
  return scan(formula)
    .map(({ text, isInBraces, isInNumber }) => {
      if (text === ',') return isInBraces ? '\\' : ';';
      return text === '.' && isInNumber ? ',' : text;
    })
    .join('');
}

interface Part {
  /** One character, or a whole quoted string or sheet name. */
  text: string;
  /** Directly between braces, where `;` ends a row. */
  isInBraces: boolean;
  /** Between two digits. */
  isInNumber: boolean;
}

const QUOTED_OR_CHARACTER = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|./gs;

function scan(formula: string): Part[] {
  const open: string[] = [];
  return [...formula.matchAll(QUOTED_OR_CHARACTER)].map((match) => {
    const [text] = match;
    if (text === '(' || text === '{') open.push(text);
    const isInBraces = open.at(-1) === '{';
    if (text === ')' || text === '}') open.pop();
    const before = formula[match.index - 1] ?? '';
    const after = formula[match.index + text.length] ?? '';
    return { text, isInBraces, isInNumber: /\d/.test(before) && /\d/.test(after) };
  });
}
