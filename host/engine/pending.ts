import { type ICommandInfo, ICommandService, type IExecutionOptions, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Book } from './book';
import { readCell } from './cells';
import { cellsOf, type Reference, referencesOf, someCell } from './references';

const STRUCTURAL = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
  InsertSheetMutation.id,
]);

/**
 * Knows which formula cells have no final value yet, because they or what they read changed since the last
 * calculation. A script must not read those in the same run (PLATFORM B).
 */
export class PendingValues {
  private readonly changedCells = new Set<string>();
  private readonly changedSheets = new Set<string>();
  private readonly listening: { dispose(): void };

  constructor(private readonly book: Book) {
    this.listening = book.injector
      .get(ICommandService)
      .onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** Everything is calculated. */
  clear(): void {
    this.changedCells.clear();
    this.changedSheets.clear();
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** What somebody else changes while a script runs is no change of the script's: it may read what it finds. */
  ofOthers(act: () => void): void {
    const [cells, sheets] = [new Set(this.changedCells), new Set(this.changedSheets)];
    act();
    this.clear();
    for (const cell of cells) this.changedCells.add(cell);
    for (const sheet of sheets) this.changedSheets.add(sheet);
  }

  /** Whether the value shown in this cell comes from a formula that is not calculated yet. */
  isPending(sheetId: string, row: number, column: number): boolean {
    if (this.changedCells.size === 0 && this.changedSheets.size === 0) return false;
    return this.waits(sheetId, row, column, new Set());
  }

  private waits(sheetId: string, row: number, column: number, seen: Set<string>): boolean {
    const key = keyOf(sheetId, row, column);
    if (seen.has(key)) return false;
    seen.add(key);
    const { formula } = readCell(this.book, sheetId, row, column);
    if (formula === null) {
      const source = this.spillSource(sheetId, row, column);
      return source !== undefined && this.waits(sheetId, source.row, source.column, seen);
    }
    if (this.changedCells.has(key) || this.changedSheets.has(sheetId)) return true;
    return referencesOf(this.book, formula, sheetId).some((reference) => this.reads(reference, seen));
  }

  private reads(reference: Reference, seen: Set<string>): boolean {
    const { sheetId } = reference;
    if (this.changedSheets.has(sheetId)) return true;
    return someCell(cellsOf(this.book, reference), (row, column) => {
      return this.changedCells.has(keyOf(sheetId, row, column)) || this.waits(sheetId, row, column, seen);
    });
  }

  private spillSource(
    sheetId: string,
    row: number,
    column: number,
  ): { row: number; column: number } | undefined {
    const ranges = this.book.injector.get(FormulaDataModel).getArrayFormulaRange()[this.book.unitId]?.[
      sheetId
    ];
    let source: { row: number; column: number } | undefined;
    new ObjectMatrix(ranges ?? {}).forValue((sourceRow, sourceColumn, range) => {
      const covers =
        range.startRow <= row &&
        row <= range.endRow &&
        range.startColumn <= column &&
        column <= range.endColumn;
      const isItself = sourceRow === row && sourceColumn === column;
      if (covers && !isItself) source = { row: sourceRow, column: sourceColumn };
    });
    return source;
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (STRUCTURAL.has(command.id)) {
      this.changedSheets.add(sheetOf(command.params));
      return;
    }
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
      if (cell === null || cell === undefined || 'v' in cell || 'f' in cell) {
        this.changedCells.add(keyOf(subUnitId, row, column));
      }
    });
  }
}

/** The changed sheet of a structural mutation; a new sheet's own. */
function sheetOf(params: unknown): string {
  const { subUnitId, sheet } = params as { subUnitId?: string; sheet?: { id?: string } };
  return subUnitId ?? sheet?.id ?? '';
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}
