import { CellValueType, type ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book } from './book';
import { displayOf } from './display';
import { CELL_ERRORS } from './errors_in_cells';
import { shownSpills } from './spills';

/** A cell as Sheets would describe it. */
export interface CellContent {
  /** null when blank; an error as its text, such as "#REF!". */
  value: number | string | boolean | null;
  isError: boolean;
  /** In the engine's form; null when the cell holds none, also where another cell's formula spills into it. */
  formula: string | null;
  /** Number format; '' for the automatic one. */
  pattern: string;
}

export function readCell(book: Book, sheetId: string, row: number, column: number): CellContent {
  const stored = book.storedCell(sheetId, row, column);
  const holdsItsOwn = stored !== undefined && (hasFormula(stored) || !isBlank(stored.v));
  const cell = holdsItsOwn ? stored : (spilledInto(book, sheetId, row, column) ?? stored);
  const value = contentOf(cell);
  return {
    value,
    isError: typeof value === 'string' && isErrorCell(cell, value),
    formula: stored === undefined ? null : formulaOf(book, sheetId, row, column, stored),
    pattern: patternOf(book, stored),
  };
}

/** As the cell shows it in the spreadsheet's locale. */
export function displayedAs({ locale }: Book, content: CellContent): string {
  return displayOf(content.value, content.pattern, locale);
}

export function hasFormula(cell: ICellData): boolean {
  return !isBlank(cell.f) || !isBlank(cell.si);
}

export function patternOf(book: Book, cell: ICellData | undefined): string {
  return cell === undefined ? '' : (book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '');
}

/** Whether the cell holds or shows anything: a value, a formula, or part of another cell's result. */
export function isEmptyCell(book: Book, sheetId: string, row: number, column: number): boolean {
  const { value, formula } = readCell(book, sheetId, row, column);
  return value === null && formula === null;
}

function contentOf(cell: ICellData | undefined): CellContent['value'] {
  if (cell === undefined || isBlank(cell.v)) return richTextOf(cell);
  const { v, t } = cell;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v ?? null;
}

/** A person who types several lines makes a rich text, which holds its text apart. */
function richTextOf(cell: ICellData | undefined): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** A text that looks like an error is one only when a formula gave it. */
function isErrorCell(cell: ICellData | undefined, value: string): boolean {
  return CELL_ERRORS.has(value) && cell?.t !== CellValueType.FORCE_STRING;
}

function formulaOf(book: Book, sheetId: string, row: number, column: number, cell: ICellData): string | null {
  if (!hasFormula(cell)) return null;
  if (!isBlank(cell.f) && isBlank(cell.si)) return cell.f ?? null;
  return (
    book.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, book.unitId) ?? null
  );
}

function spilledInto(book: Book, sheetId: string, row: number, column: number): ICellData | undefined {
  return shownSpills(book).cells[book.unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
