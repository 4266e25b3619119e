/** A cell of a table in the reference, with what it holds as it is printed. */
export interface PrintedCell {
  readonly a1: string;
  readonly text: string;
}

/** One worked example: what to type, where to put the formula, and what must then stand there. */
export interface Example {
  readonly name: string;
  readonly sheet: readonly PrintedCell[];
  readonly cell: string;
  readonly formula: string;
  readonly result: readonly PrintedCell[];
}

const FORMULA = /^In `([A-Z]+\d+)`, `(=.+?)` gives/;
/** The sheet that stands under this heading serves every section without one of its own. */
const SHARED = 'The sheet of the examples';

/** Every example of docs/functions.md: a sheet, a line "In `E6`, `=…` gives", and the cells it gives. */
export function examplesIn(markdown: string): Example[] {
  let shared: readonly PrintedCell[] = [];
  return markdown.split(/^##+ /m).flatMap((section) => {
    const name = section.slice(0, section.indexOf('\n')).trim();
    const tables = tablesIn(section);
    if (name === SHARED) shared = tables[0] ?? [];
    const line = section.split('\n').find((text) => FORMULA.test(text));
    const [, cell, formula] = line?.match(FORMULA) ?? [];
    if (cell === undefined || formula === undefined) return [];
    const result = tables[tables.length - 1] ?? [];
    return [{ name, sheet: tables.length > 1 ? (tables[0] ?? []) : shared, cell, formula, result }];
  });
}

/** The functions that have a section of their own. */
export function namesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^### ([A-Z_]+)$/gm)].map(([, name]) => name as string);
}

/** Tables whose header row names columns and whose first column names rows. */
function tablesIn(section: string): PrintedCell[][] {
  const blocks = section.match(/(^\|.*\|\n?)+/gm) ?? [];
  return blocks.flatMap((block) => {
    const [header = [], , ...rows] = block.trim().split('\n').map(cellsOf);
    if (header[0] !== '') return [];
    return [
      rows.flatMap(([row, ...cells]) => cells.map((text, at) => ({ a1: `${header[at + 1]}${row}`, text }))),
    ];
  });
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());
}
