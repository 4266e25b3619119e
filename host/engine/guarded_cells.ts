import { type IRange, Rectangle } from '@univerjs/core';
import { CopySheetCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ScriptException } from '../google/script_error';
import type { Beside, ProtectionEntry } from './beside';
import type { Book, CellRange } from './book';
import type { CellChanges } from './write_cells';

/** Looking at a sheet and copying it change nothing on it. */
const HARMLESS = new Set<string>([SetWorksheetActiveOperation.id, CopySheetCommand.id]);

/** Cells and sheets that somebody else has protected: neither this person nor a script of theirs may change them (PLATFORM E). */
export class GuardedCells {
  /** Whose change it is; nobody's is what the file does by itself. */
  private who: 'mine' | 'of others' | 'nobody' = 'nobody';

  constructor(
    book: Book,
    private readonly beside: Beside,
  ) {
    book.beforeExecuting((id, params) => {
      // What follows a change by itself, as formulas follow their cells, is not asked about.
      const isAnswer = book.executing !== undefined;
      if (this.who === 'mine' && !isAnswer && this.isRefused(id, params)) throw protectedCell();
    });
  }

  /** What a service call of a script does. */
  ofScript<T>(act: () => T): T {
    return this.as('mine', act);
  }

  /** What the person does who sits at this spreadsheet, unless a test lets them act as somebody else. */
  ofPerson<T>(act: () => T): T {
    return this.who === 'of others' ? act() : this.as('mine', act);
  }

  /** Stops the person's own change of cells. */
  checkPerson(sheetId: string, range: CellRange): void {
    this.ofPerson(() => {
      if (this.who === 'mine') this.checkEdit(sheetId, range);
    });
  }

  /** What somebody else does while a script runs. */
  ofOthers<T>(act: () => T): T {
    return this.as('of others', act);
  }

  /** Whether this person may edit all of a range, or all of a sheet where none is given. */
  canEdit(sheetId: string, range: CellRange | null): boolean {
    return !this.guards(sheetId).some(
      (guard) => guard.range === null || range === null || Rectangle.intersects(guard.range, range),
    );
  }

  /** Stops who would change a range, or a whole sheet where none is given, which this person may not edit. */
  checkEdit(sheetId: string, range: CellRange | null): void {
    if (!this.canEdit(sheetId, range)) throw protectedCell();
  }

  private as<T>(who: GuardedCells['who'], act: () => T): T {
    const before = this.who;
    this.who = who;
    try {
      return act();
    } finally {
      this.who = before;
    }
  }

  private guards(sheetId: string): ProtectionEntry[] {
    return this.beside.state.protections.filter((entry) => entry.sheetId === sheetId && entry.othersOnly);
  }

  private isRefused(id: string, params: object): boolean {
    if (HARMLESS.has(id)) return false;
    const sheetId: unknown = Reflect.get(params, 'subUnitId') ?? Reflect.get(params, 'sheetId');
    if (typeof sheetId !== 'string') return false;
    const guards = this.guards(sheetId);
    if (guards.length === 0) return false;
    return guards.some(({ range }) => range === null || touches(params as Touching, range));
  }
}

/** How the engine's commands say which cells they change. */
interface Touching {
  cellValue?: CellChanges;
  range?: IRange;
  ranges?: IRange[];
  row?: number;
  col?: number;
}

function touches({ cellValue = {}, range, ranges = [], row, col }: Touching, guarded: CellRange): boolean {
  const { startRow, endRow, startColumn, endColumn } = guarded;
  const isInside = (r: number, c: number): boolean =>
    r >= startRow && r <= endRow && c >= startColumn && c <= endColumn;
  if (row !== undefined && col !== undefined && isInside(row, col)) return true;
  if (
    [...ranges, ...(range === undefined ? [] : [range])].some((each) => Rectangle.intersects(each, guarded))
  )
    return true;
  return Object.entries(cellValue).some(([r, cells]) =>
    Object.keys(cells ?? {}).some((c) => isInside(Number(r), Number(c))),
  );
}

export function protectedCell(): ScriptException {
  return new ScriptException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
