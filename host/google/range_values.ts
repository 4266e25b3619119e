import type { ICellData } from '@univerjs/core';
import { displayedAs, isEmptyCell, readCell } from '../engine/cells';
import { dateOfSerial, isDatePattern } from '../engine/dates';
import { movedFormula } from '../engine/evaluate';
import { type CellChanges, contentOf, formulaContent, NOTHING, writeCells } from '../engine/write_cells';
import type { Area } from './area';
import { type Context, changeAll, changeEach } from './context';
import { StandInError } from './script_error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Values and formulas of a Range. */
export function rangeValues({ host }: Context, area: Area, self: () => Range): Partial<Range> {
  const { book } = host;
  const refusePending = (row: number, column: number): void => {
    if (!host.pending.isPending(area.sheetId, row, column)) return;
    throw new StandInError(
      `A script read the value of a formula at row ${row + 1}, column ${column + 1} in the run that changed it or ` +
        'what it reads: in Google the value may come later.',
    );
  };
  const valueAt = (row: number, column: number): unknown => {
    refusePending(row, column);
    const { value, pattern } = readCell(book, area.sheetId, row, column);
    if (value === null) return '';
    return typeof value === 'number' && isDatePattern(pattern) ? dateOfSerial(value, book.timeZone) : value;
  };
  const displayAt = (row: number, column: number): string => {
    refusePending(row, column);
    return displayedAs(book, readCell(book, area.sheetId, row, column));
  };
  const formulaAt = (row: number, column: number): string => {
    const { formula } = readCell(book, area.sheetId, row, column);
    return formula === null ? '' : host.readBack(formula);
  };
  const first = <T>(of: (row: number, column: number) => T): T => of(area.row - 1, area.column - 1);
  const content = (value: unknown, row: number, column: number) =>
    contentOf(book, value, book.storedCell(area.sheetId, row, column));
  const write = (changes: CellChanges): Range => {
    host.validation.writeChecked(area.sheetId, reached(host, area, changes));
    return self();
  };
  const writeFormulas = (changes: CellChanges): Range => {
    writeCells(book, area.sheetId, reached(host, area, changes));
    return self();
  };

  return {
    getValue: () => first(valueAt),
    getValues: () => area.map(valueAt),
    getDisplayValue: () => first(displayAt),
    getDisplayValues: () => area.map(displayAt),
    getFormula: () => first(formulaAt),
    getFormulas: () => area.map(formulaAt),
    isBlank: () =>
      area
        .map((row, column) => isEmptyCell(book, area.sheetId, row, column))
        .every((row) => row.every(Boolean)),
    setValue: (value) =>
      write(
        changeEach(
          area,
          area.map(() => value),
          content,
        ),
      ),
    setValues: (values) => write(changeEach(area, values, content)),
    setFormula: (formula) => {
      const { f, ...rest } = formulaOrBlank(host, formula);
      const { startRow, startColumn } = area.cells;
      const moved = area.map((row, column) =>
        f ? movedFormula(book, f, row - startRow, column - startColumn) : null,
      );
      return writeFormulas(changeEach(area, moved, (own) => ({ ...rest, f: own })));
    },
    setFormulas: (formulas) =>
      writeFormulas(changeEach(area, formulas, (formula) => formulaOrBlank(host, formula))),
    clearContent: () => {
      host.validation.writeChecked(area.sheetId, changeAll(area, NOTHING));
      return self();
    },
  };
}

/** A formula without its "=" is one all the same; an empty one clears. */
function formulaOrBlank({ book }: Context['host'], formula: string): ICellData {
  return formula === '' ? NOTHING : formulaContent(book, formula.startsWith('=') ? formula : `=${formula}`);
}

/** What is written leaves out the rows that a filter hides, or does not: which of the two is not known. */
function reached(
  { filters, writesFilteredRows }: Context['host'],
  area: Area,
  changes: CellChanges,
): CellChanges {
  if (writesFilteredRows || filters.at(area.sheetId) === undefined) return changes;
  return Object.fromEntries(
    Object.entries(changes).filter(([row]) => !filters.hidesRow(area.sheetId, Number(row))),
  );
}
