import type { ICellData } from '@univerjs/core';
import type { Book, CellRange } from './book';
import { insertLines, lineCount } from './lines';
import { changesOf, contentOf, writeCells } from './write_cells';

/**
 * Pastes plain text: columns end in tabs, rows in new lines, each cell is read as if it were typed and takes the look
 * of the cell that it goes into. A larger selection is filled where the text fits into it a whole number of times; a
 * sheet that is too small grows.
 */
export function pasteText(book: Book, sheetId: string, selected: CellRange, text: string): void {
  const cells = cellsOf(text);
  const width = widthOf(cells);
  const { startRow, startColumn, endRow, endColumn } = pastedRange(selected, text);
  grow(book, sheetId, endRow + 1, endColumn + 1);
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  const contents = changesOf(startRow, startColumn, rows, columns, (r, c): ICellData => {
    const input = cells[r % cells.length]?.[c % width] ?? '';
    return contentOf(book, input, book.storedCell(sheetId, startRow + r, startColumn + c));
  });
  writeCells(book, sheetId, contents);
}

/** The cells that a text goes into. */
export function pastedRange(selected: CellRange, text: string): CellRange {
  const cells = cellsOf(text);
  const { startRow, startColumn, endRow, endColumn } = selected;
  return {
    startRow,
    startColumn,
    endRow: startRow + filled(endRow - startRow + 1, cells.length) - 1,
    endColumn: startColumn + filled(endColumn - startColumn + 1, widthOf(cells)) - 1,
  };
}

const widthOf = (cells: readonly (readonly string[])[]): number =>
  Math.max(...cells.map((line) => line.length));

function filled(selected: number, pasted: number): number {
  return selected % pasted === 0 ? selected : pasted;
}

/** A field, perhaps in quotes because it holds tabs, new lines or quotes, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;

function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/(\r\n|\r|\n)$/, '').matchAll(FIELD)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}

function grow(book: Book, sheetId: string, rows: number, columns: number): void {
  for (const [axis, wanted] of [
    ['row', rows],
    ['column', columns],
  ] as const) {
    const count = lineCount(book.sheet(sheetId), axis);
    if (wanted > count) insertLines(book, sheetId, axis, count, wanted - count, count - 1);
  }
}
