/** A block of cells, one-based, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a sheet, one-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A reference as a formula writes it. */
export interface Reference extends Block {
  /** The sheet that it names, or null. */
  readonly sheet: string | null;
}

/** "A", "Z", "AA" … for a one-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The one-based column of "A", "Z", "AA" …, in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B5" */
export function cellName({ row, column }: CellPlace): string {
  return columnLetters(column) + row;
}

/** "B5:C9", or "B5" for a single cell. */
export function blockName({ top, left, bottom, right }: Block): string {
  const first = cellName({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellName({ row: bottom, column: right })}`;
}

const SHEET = String.raw`(?:('(?:[^']|'')*'|[^\s'"!(),;:&=<>+*/^{}\\]+)!)?`;
const CELL = String.raw`\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?`;
const REFERENCE = new RegExp(`^${SHEET}${CELL}(?::${CELL})?$`);

/** Sheets has no more rows and columns than this in one sheet: where a whole column or row ends. */
export const LAST_ROW = 10_000_000;
export const LAST_COLUMN = 18_278;

/**
 * A reference in A1 notation, relative or absolute, with or without the name of a sheet; a whole column or row reaches to
 * the end. Null for any other text.
 *
 * @example parseReference("'My sheet'!$B$5:C9") // { sheet: 'My sheet', top: 5, left: 2, bottom: 9, right: 3 }
 */
export function parseReference(text: string): Reference | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return null;
  const [, name, letters, digits, lastLetters, lastDigits] = match;
  const isRange = text.includes(':');
  if (letters === undefined && digits === undefined) return null;
  if (!isRange && (letters === undefined || digits === undefined)) return null;
  const sheet = name === undefined ? null : name.replace(/^'|'$/g, '').replace(/''/g, "'");
  const top = digits === undefined ? 1 : Number(digits);
  const left = letters === undefined ? 1 : columnNumber(letters);
  if (!isRange) return { sheet, top, left, bottom: top, right: left };
  if (lastLetters === undefined && lastDigits === undefined) return null;
  const bottom = lastDigits === undefined ? LAST_ROW : Number(lastDigits);
  const right = lastLetters === undefined ? LAST_COLUMN : columnNumber(lastLetters);
  return {
    sheet,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
