import { asText } from './text';

/** What is put into a cell: a number, a text exactly as it is, or a formula without its equals sign. */
export type Content = number | { readonly text: string } | { readonly formula: string };

/** One cell and what is put into it. */
export interface Put {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A content as `setValues` takes it. Text stands behind an apostrophe, so that it never becomes anything else. */
export function asValue(content: Content): string | number {
  if (typeof content === 'number') return content;
  return 'text' in content ? asText(content.text) : `=${content.formula}`;
}

/** The contents as one block from A1, "" where nothing is put. */
export function asGrid(puts: readonly Put[], rows: number, columns: number): (string | number)[][] {
  const grid = Array.from({ length: rows }, () => new Array<string | number>(columns).fill(''));
  for (const { row, column, content } of puts) {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = asValue(content);
  }
  return grid;
}
