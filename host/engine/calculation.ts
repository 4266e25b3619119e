import { type ICommandInfo, ICommandService, type IExecutionOptions, ObjectMatrix } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Book } from './book';
import { forEachSpill } from './spills';

/** Enough for a chain of spilled formulas that each read the last; a workbook that still changes is volatile. */
const MOST_PASSES = 8;

/** Milliseconds in which further changes join the same calculation. */
const GATHERING_TIME = 20;

/**
 * Decides when the engine calculates. The engine's own trigger recalculates only what it believes dirty, and keeps
 * the spills of formulas that have moved; this one calculates every formula, again and again until nothing
 * changes, so that the values depend on the workbook alone and never on the order of edits.
 */
export class Calculation {
  private pending = false;
  private running = false;
  private passes = 0;
  private lastDigest = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly listening: { dispose(): void }[];

  /**
   * @param onStart before the first pass over a changed workbook
   * @param onSettled when values are final
   */
  constructor(
    private readonly book: Book,
    private readonly onStart: () => void,
    private readonly onSettled: () => void,
  ) {
    const { injector } = book;
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    injector.get(TriggerCalculationController).dispose();
    this.listening = [
      this.commands.beforeCommandExecuted(showGooglesErrors),
      this.commands.onCommandExecuted((command, options) => this.follow(command, options)),
    ];
    this.request();
  }

  get isPending(): boolean {
    return this.pending || this.running;
  }

  /** Asks for a calculation: after every change of cells, structure, names or functions. */
  request(): void {
    this.pending = true;
    if (this.running) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), GATHERING_TIME);
  }

  /** Resolves when no calculation is pending; starts a pending one without waiting for more changes. */
  settled(): Promise<void> {
    if (!this.isPending) return Promise.resolve();
    const done = new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
    if (!this.running) this.start();
    return done;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listening) listener.dispose();
  }

  private start(): void {
    clearTimeout(this.timer);
    this.pending = false;
    this.passes = 0;
    this.lastDigest = '';
    this.formulas.setArrayFormulaRange({});
    this.formulas.setArrayFormulaCellData({});
    this.onStart();
    this.pass();
  }

  private pass(): void {
    this.running = true;
    this.passes += 1;
    const sheets = Object.fromEntries(this.book.sheets.map((sheet) => [sheet.getSheetId(), '1']));
    this.book.execute(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: { [this.book.unitId]: sheets },
        rowData: this.formulas.getHiddenRowsFiltered(),
      },
      { onlyLocal: true },
    );
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
      if (state !== undefined && state !== FormulaExecutedStateType.INITIAL) this.passEnded();
      return;
    }
    if (this.changesValues(command, options)) this.request();
  }

  private changesValues(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (this.book.injector.get(IActiveDirtyManagerService).get(command.id) === undefined) return false;
    return !(command.id === SetRangeValuesMutation.id && options?.['fromFormula'] === true);
  }

  private passEnded(): void {
    if (!this.running) return;
    this.running = false;
    if (this.pending) {
      this.start();
      return;
    }
    const digest = this.digest();
    if (digest !== this.lastDigest && this.passes < MOST_PASSES) {
      this.lastDigest = digest;
      this.forgetBlockedSpills();
      this.pass();
      return;
    }
    const waiting = this.waiting;
    this.waiting = [];
    this.onSettled();
    for (const resolve of waiting) resolve();
  }

  /** A blocked formula holds no place, so it must not block others in the next pass. */
  private forgetBlockedSpills(): void {
    forEachSpill(this.book, this.formulas, (spill) => {
      if (spill.isBlocked) {
        this.formulas.deleteArrayFormulaRange(this.book.unitId, spill.sheetId, spill.row, spill.column);
      }
    });
  }

  private digest(): string {
    const values = this.book.sheets.map((sheet) => {
      const found: unknown[] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f || cell?.si) found.push([row, column, cell.v, cell.t]);
      });
      return found;
    });
    return JSON.stringify([values, this.formulas.getArrayFormulaCellData()]);
  }
}

/** The engine's own error values under the names that Sheets has for them. */
const GOOGLES_ERROR: Record<string, string> = { '#SPILL!': '#REF!', '#CALC!': '#N/A' };

function showGooglesErrors(command: Readonly<ICommandInfo>): void {
  if (command.id !== SetFormulaCalculationResultMutation.id) return;
  const { unitData } = command.params as ISetFormulaCalculationResultMutation;
  for (const sheets of Object.values(unitData)) {
    for (const cells of Object.values(sheets ?? {})) {
      new ObjectMatrix(cells ?? {}).forValue((_row, _column, cell) => {
        if (typeof cell?.v === 'string') cell.v = GOOGLES_ERROR[cell.v] ?? cell.v;
      });
    }
  }
}
