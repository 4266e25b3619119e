import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Book } from './book';
import { patternOf, readCell } from './cells';
import { displayOf, isAutomatic } from './display';
import { toShownFormula } from './formula_text';
import { contentOf } from './write_cells';

/**
 * What a person types into the page, sees there and finds in the editor is read and written as the spreadsheet's
 * locale has it. The engine knows only that of en_US.
 */
export function useLocaleInGrid(book: Book): void {
  const { injector } = book;
  const interceptors = injector.get(SheetInterceptorService);
  readTyping(book, interceptors);
  writeEditor(book, interceptors);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'host.locale',
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (typeof cell?.v !== 'number' || book.locale.decimal === '.') return next(cell);
      const { value, pattern } = readCell(book, subUnitId, row, col);
      if (typeof value !== 'number' || !isAutomatic(pattern)) return next(cell);
      return next({ ...cell, v: displayOf(value, pattern, book.locale) });
    },
  });
  const formats = injector.get(SheetsNumfmtCellContentController);
  book.onLocale(({ tag }) => formats.setNumfmtLocal(tag as Parameters<typeof formats.setNumfmtLocal>[0]));
}

/** The text that was typed is read as in a script's setValue; rich text stays as it is. */
function readTyping(book: Book, interceptors: SheetInterceptorService): void {
  const engines = interceptors.onWriteCell.bind(interceptors);
  interceptors.onWriteCell = (workbook, worksheet, row, col, cell) => {
    const stored = book.storedCell(worksheet.getSheetId(), row, col);
    const text = typedText(cell, patternOf(book, stored) === '@');
    if (text === null) return engines(workbook, worksheet, row, col, cell);
    // Without the content, for the engine would read it in its own way.
    const looks = engines(workbook, worksheet, row, col, { ...cell, v: null, p: null });
    const content = contentOf(book, text, stored);
    const style = typeof looks?.s === 'object' ? looks.s : undefined;
    return { ...looks, ...content, ...(style && { s: { ...style, ...(content.s as object | undefined) } }) };
  };
}

/** null where the cell holds more than a text, or is a text whatever it looks like. */
function typedText({ v, f, p, t }: ICellData, isPlainText: boolean): string | null {
  if (p || isPlainText) return null;
  if (f) return f;
  if (v === null || v === undefined) return null;
  return t === CellValueType.FORCE_STRING ? `'${v}` : String(v);
}

/** After all of the engine's own ways to fill the editor, the first of which may end the chain. */
function writeEditor(book: Book, { writeCellInterceptor: points }: SheetInterceptorService): void {
  const engines = points.fetchThroughInterceptors.bind(points);
  points.fetchThroughInterceptors = (name, filter) => {
    const chain = engines(name, filter);
    if (!Object.is(name, BEFORE_CELL_EDIT)) return chain;
    return (initial, context) => {
      const { subUnitId, row, col } = context as ISheetLocation;
      return inEditor(
        book,
        chain(initial, context) as Nullable<ICellData>,
        subUnitId,
        row,
        col,
      ) as typeof initial;
    };
  };
}

function inEditor(book: Book, cell: Nullable<ICellData>, sheetId: string, row: number, column: number) {
  const { decimal } = book.locale;
  if (!cell || decimal === '.') return cell;
  if (cell.f) return { ...cell, f: toShownFormula(cell.f, decimal) };
  const isNumber = typeof book.storedCell(sheetId, row, column)?.v === 'number';
  const isPlain = /^-?\d*\.?\d+(?:e[+-]?\d+)?%?$/i.test(String(cell.v));
  return isNumber && isPlain ? { ...cell, v: String(cell.v).replace('.', decimal) } : cell;
}
