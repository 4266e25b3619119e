import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import { isDate } from '../google/argument_types';
import { ScriptException, StandInError } from '../google/script_error';
import type { Book } from './book';
import { patternOf } from './cells';
import { isDatePattern, isMoment, serialOfDate } from './dates';
import { CELL_ERRORS } from './errors_in_cells';
import { isReadable } from './evaluate';
import { toEngineFormula } from './formula_text';
import { typed } from './typed_text';

export const MOST_CHARACTERS = 50_000;

export type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Nothing in the cell; its format stays. */
export const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What a cell holds after a script's setValue or a person's typing: texts are read as Sheets reads them, numbers
 * and dates are kept, null and "" clear.
 */
export function contentOf(book: Book, input: unknown, stored: ICellData | undefined): ICellData {
  if (input === null) return NOTHING;
  if (typeof input === 'string') return textContent(book, input, stored);
  if (typeof input === 'boolean') return { ...NOTHING, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'number' && Number.isFinite(input))
    return { ...NOTHING, v: input, t: CellValueType.NUMBER };
  if (isDate(input) && isMoment(input)) return dateContent(book, input, stored);
  throw new StandInError(
    `A script wrote ${describe(input)} into a cell: what Sheets makes of it is not known.`,
  );
}

function textContent(book: Book, input: string, stored: ICellData | undefined): ICellData {
  refuseLongText(input);
  const pattern = patternOf(book, stored);
  if (pattern === '@' && input.startsWith("'")) {
    throw new StandInError(
      'A text was written behind an apostrophe into a cell with the format "@": whether Sheets keeps it is not known.',
    );
  }
  const read = typed(input, pattern === '@', book.locale);
  switch (read.kind) {
    case 'blank':
      return NOTHING;
    case 'formula':
      return formulaContent(book, read.formula);
    case 'boolean':
      return { ...NOTHING, v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
      return { ...NOTHING, v: read.value, t: textType(book, read.value) };
    case 'number':
      return {
        ...number(read.value),
        ...(pattern === '' && read.pattern !== undefined ? format(read.pattern) : {}),
      };
  }
}

/** A formula that the locale cannot read shows #ERROR!, and nothing computes it. */
export function formulaContent(book: Book, formula: string): ICellData {
  refuseLongText(formula);
  const engineFormula = toEngineFormula(formula, book.locale.decimal);
  if (engineFormula === null || !isReadable(book, engineFormula))
    return { ...NOTHING, v: '#ERROR!', t: CellValueType.STRING };
  return { ...NOTHING, f: engineFormula };
}

function dateContent(book: Book, date: Date, stored: ICellData | undefined): ICellData {
  const serial = serialOfDate(date, book.timeZone);
  const { datePattern } = book.locale;
  if (isDatePattern(patternOf(book, stored))) return number(serial);
  return { ...number(serial), ...format(Number.isInteger(serial) ? datePattern : `${datePattern} h:mm:ss`) };
}

/** Writes cells at once; what `changes` leaves out of a cell stays. */
export function writeCells(book: Book, sheetId: string, changes: CellChanges): void {
  book.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: changes });
}

/** Writes nothing but looks. The engine takes any other write without a formula as the end of the cell's formula. */
export function writeStyles(book: Book, sheetId: string, changes: CellChanges): void {
  book.execute(SetRangeValuesMutation.id, {
    subUnitId: sheetId,
    cellValue: changes,
    trigger: SetStyleCommand.id,
  });
}

/** The change that takes `changes` back: what its cells hold now, and nothing for what they do not have. */
export function contentsOf(book: Book, sheetId: string, changes: CellChanges): CellChanges {
  const params = { unitId: book.unitId, subUnitId: sheetId, cellValue: changes };
  return SetRangeValuesUndoMutationFactory(book.injector, params).cellValue ?? {};
}

/** A change for every cell of a rectangle, zero-based. */
export function changesOf(
  row: number,
  column: number,
  rows: number,
  columns: number,
  of: (rowOffset: number, columnOffset: number) => ICellData,
): CellChanges {
  const changes: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rows; r += 1) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < columns; c += 1) line[column + c] = of(r, c);
    changes[row + r] = line;
  }
  return changes;
}

function number(value: number): ICellData {
  return { ...NOTHING, v: value, t: CellValueType.NUMBER };
}

function format(pattern: string): { s: IStyleData } {
  return { s: { n: { pattern } } };
}

/** The engine would read a text that looks like something else again on its next change, unless told not to. */
function textType({ locale }: Book, text: string): CellValueType {
  const looksOtherwise =
    typed(text, false, locale).kind !== 'text' || CELL_ERRORS.has(text) || engineReadsNumber(text);
  return looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** The engine takes for a number what JavaScript does ("0x10"), and "4,5" for 45. */
function engineReadsNumber(text: string): boolean {
  return (text.trim() !== '' && !Number.isNaN(Number(text))) || numfmt.parseValue(text) !== null;
}

/** A cell holds so many characters (PLATFORM F); that a note holds no more is a guess. */
export function refuseLongText(text: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new ScriptException(
    `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
  );
}

function describe(input: unknown): string {
  if (isDate(input)) return 'an invalid Date';
  if (typeof input === 'number') return String(input);
  return Array.isArray(input) ? 'an array' : `a value of type ${typeof input}`;
}
