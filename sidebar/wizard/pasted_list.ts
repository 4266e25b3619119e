/** One line of a pasted list: a name, and what stood in its other cells. */
export interface PastedRow {
  name: string;
  note: string;
}

/** Signs that begin an item and nothing else, boxes to tick among them; then those that need a space behind them. */
const SIGN =
  /^(?:[•●○◦‣⁃∙▪▫■□◆◇►▶➢➤→»›・✓✔✗✘☐☑☒❑❖🔹🔸\uf000-\uf0ff]|\[[ xX✓]?\](?=\s|$)|(?:[-–—*+·>]|[o§](?=\t))(?=\s|$))\s*/u;

/**
 * "1.", "2)", "(3)", "1.2.", "a)", "iv.", "[5]", "①", "6、", the digits of any script; a capital with a point may be somebody's
 * initial.
 */
const NUMBERING =
  /^[([]?(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|[①-⑳]|[a-z]|[ivxlc]{2,7}|[A-Z]|[IVXLC]{2,7})(?:[.)\]](?=\s|$)|[、．）](?!\p{Nd})|\ufe0f?\u20e3|(?<=[①-⑳]))\s*/u;

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A line drawn with signs, between parts of a list. */
const RULE = /^(?:[-–—_]{2,}|[=*~]{4,})$/;

/** Marks without any width, which no eye tells from none. */
const WITHOUT_WIDTH = /^[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+$/g;

/** One row of a spreadsheet's clipboard text may hold line breaks inside quotation marks; two of these alone are what somebody typed. */
const QUOTED_CELL = /(^|[\t\n])"((?:[^"]|"")+)"(?=[\t\n]|$)/g;

function unquoteCells(text: string): string {
  return text.replace(
    QUOTED_CELL,
    (_, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\s+/g, ' '),
  );
}

/** A line without the signs in front of it: "- [ ] Pay" has two. */
function withoutSigns(line: string): string {
  const rest = line.replace(SIGN, '');
  return rest === line ? line : withoutSigns(rest.trimStart());
}

const isInitial = (line: string) => /^[A-Z]\./.test(line);

/** Whether numbers count up from line to line: they number the list, and are no part of the names. */
function areCounting(lines: readonly string[]): boolean {
  const marks = lines.map((line) => (NUMBERING.exec(line)?.[1] ?? '').normalize('NFKC'));
  const areRoman = marks.includes('II');
  const places = marks.map((mark) => {
    if (areRoman) return ROMANS.includes(mark) ? ROMANS.indexOf(mark) : NaN;
    return /^\d+$/.test(mark) ? Number(mark) : mark.length === 1 ? mark.charCodeAt(0) : NaN;
  });
  return lines.length > 1 && places.every((place, at) => at === 0 || place === (places[at - 1] ?? NaN) + 1);
}

/**
 * Lines without the signs and numbers in front of them, whatever they are, mixed too. A number stays where it may be
 * part of a name: on one line of several, or on the only line ("3. Liga").
 */
function withoutMarks(lines: readonly string[]): string[] {
  const bare = lines.map(withoutSigns);
  const numbered = bare.filter((line) => NUMBERING.test(line));
  const isEveryMarked = bare.every((line, at) => line !== lines[at] || NUMBERING.test(line));
  const isNumbering =
    areCounting(numbered) || (lines.length > 1 && isEveryMarked && !numbered.some(isInitial));
  return isNumbering ? bare.map((line) => withoutSigns(line.replace(NUMBERING, ''))) : bare;
}

/** Lines without the comma or semicolon that each but the last one ends with. */
function withoutCommas(lines: readonly string[]): string[] {
  const isListed =
    lines.length > 1 && [',', ';'].some((sign) => lines.slice(0, -1).every((line) => line.endsWith(sign)));
  return lines.map((line) => (isListed ? line.replace(/[,;]$/, '').trimEnd() : line));
}

/** Rows of cells without the column that only counts them. */
function withoutCounts(rows: readonly string[][]): string[][] {
  const isCount = rows.length > 1 && rows.every((row, at) => row.length > 1 && Number(row[0]) === at + 1);
  return rows.map((row) => (isCount ? row.slice(1) : row));
}

/**
 * The names in pasted text, one per line, trimmed, blank lines left out. Bullets and numbers in front are dropped. Of a
 * line with tabs, as spreadsheets and word processors write them, the first cell is the name and the rest its note.
 *
 * @example readPasted('1.\tNewCo\tBerlin\n2.\tOldCo') // [{ name: 'NewCo', note: 'Berlin' }, { name: 'OldCo', note: '' }]
 */
export function readPasted(text: string): PastedRow[] {
  const lines = unquoteCells(text.replace(/\r\n?|[\u2028\v]/g, '\n'))
    .split('\n')
    .map((line) => line.trim().replace(WITHOUT_WIDTH, '').trim())
    .filter((line) => line !== '' && !RULE.test(line));
  const cells = withoutMarks(withoutCommas(lines)).map((line) =>
    line
      .split('\t')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== ''),
  );
  return withoutCounts(cells).flatMap(([name, ...rest]) =>
    name === undefined ? [] : [{ name, note: rest.join('; ') }],
  );
}
