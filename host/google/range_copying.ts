import type { ICellData } from '@univerjs/core';
import type { Book } from '../engine/book';
import { readCell } from '../engine/cells';
import { movedFormula } from '../engine/evaluate';
import { changesOf, NOTHING } from '../engine/write_cells';
import { Area, areaOf } from './area';
import type { Context } from './context';
import { ScriptException, unknownToStandIn } from './script_error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Range.copyTo(): everything, only values, or only the look. The copy repeats where its destination is larger. */
export function rangeCopying({ host }: Context, area: Area): Partial<Range> {
  return {
    copyTo: (destination: object, options?: unknown) => {
      const part = partOf(options);
      const target = areaOf(destination);
      const filled = new Area(
        target.sheetId,
        target.row,
        target.column,
        target.rows % area.rows === 0 ? target.rows : area.rows,
        target.columns % area.columns === 0 ? target.columns : area.columns,
      );
      const sheet = host.book.sheet(filled.sheetId);
      if (filled.lastRow > sheet.getRowCount() || filled.lastColumn > sheet.getColumnCount())
        throw new ScriptException(
          'The coordinates of the target range are outside the dimensions of the sheet.',
        );
      const { startRow, startColumn } = filled.cells;
      const copies = filled.map((row, column) => {
        const fromRow = area.row - 1 + ((row - startRow) % area.rows);
        const fromColumn = area.column - 1 + ((column - startColumn) % area.columns);
        return copyOf(host.book, part, area.sheetId, { fromRow, fromColumn, row, column });
      });
      host.validation.writeChecked(
        filled.sheetId,
        changesOf(startRow, startColumn, filled.rows, filled.columns, (r, c) => copies[r]?.[c] ?? NOTHING),
      );
    },
  };
}

type Part = 'all' | 'contentsOnly' | 'formatOnly';

function partOf(options: unknown): Part {
  if (options === undefined) return 'all';
  const asked = Object.entries(options ?? {}).filter(([, isOn]) => isOn === true);
  const [name] = asked.map(([key]) => key);
  if (asked.length === 1 && (name === 'contentsOnly' || name === 'formatOnly')) return name;
  throw unknownToStandIn(`Range.copyTo with ${JSON.stringify(options)}`);
}

interface Way {
  fromRow: number;
  fromColumn: number;
  row: number;
  column: number;
}

function copyOf(book: Book, part: Part, sheetId: string, way: Way): ICellData {
  const stored = book.storedCell(sheetId, way.fromRow, way.fromColumn);
  const look = { s: stored?.s ?? null };
  if (part === 'formatOnly') return look;
  const { value, formula } = readCell(book, sheetId, way.fromRow, way.fromColumn);
  const { v = null, t = null } = stored ?? {};
  if (part === 'contentsOnly')
    return { ...NOTHING, v: typeof value === 'boolean' ? Number(value) : value, t };
  if (formula === null) return { ...NOTHING, v, t, ...look };
  const moved = movedFormula(book, formula, way.row - way.fromRow, way.column - way.fromColumn);
  return { ...NOTHING, f: moved, ...look };
}
