import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IMutationInfo,
  IUndoRedoService,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Beside, BesideState } from './beside';
import type { Book } from './book';
import { contentsOf } from './write_cells';

interface Step {
  undos: IMutationInfo[];
  redos: IMutationInfo[];
}

/**
 * Puts what a script writes into cells on the list that Undo takes back from: each service call that wrote is one
 * step, its values, formulas and looks together. A run that changes anything else of the file (its sheets, lines,
 * sizes, rules, notes, names, protections, metadata, charts) cannot be taken back here, so it empties the list:
 * an older step may no longer fit, and half a run is never taken back.
 */
export class UndoSteps {
  private readonly listening: { dispose(): void }[];
  private readonly undo: IUndoRedoService;
  private isRunning = false;
  private changesMoreThanCells = false;
  private step: Step = { undos: [], redos: [] };

  constructor(
    private readonly book: Book,
    private readonly beside: Beside,
  ) {
    this.undo = book.injector.get(IUndoRedoService);
    this.listening = [
      book.beforeExecuting((id, params) => this.rememberCells(id, params)),
      book.injector
        .get(ICommandService)
        .beforeCommandExecuted((command, options) => this.noticeOther(command, options)),
    ];
  }

  dispose(): void {
    for (const listener of this.listening) listener.dispose();
  }

  /** One run of a script, from its first call to its last. */
  ofRun<T>(run: () => T): T {
    const before = this.beside.state;
    this.isRunning = true;
    this.changesMoreThanCells = false;
    try {
      return run();
    } finally {
      this.isRunning = false;
      if (this.changesMoreThanCells || !sameInFile(before, this.beside.state)) {
        this.undo.clearUndoRedo(this.book.unitId);
      }
    }
  }

  /** One service call within it. A call that throws has put back what it wrote. */
  ofCall<T>(call: () => T): T {
    const outer = this.step;
    const step: Step = { undos: [], redos: [] };
    this.step = step;
    try {
      const result = call();
      if (step.redos.length > 0) this.push(step);
      return result;
    } finally {
      this.step = outer;
    }
  }

  private push({ undos, redos }: Step): void {
    const { unitId } = this.book;
    this.undo.pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: redos });
  }

  /** Before the engine itself, which forgets a cell's formula as soon as it hears of a write. */
  private rememberCells(id: string, params: object): void {
    if (!this.isRunning || id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = structuredClone(params) as ISetRangeValuesMutationParams;
    const { unitId } = this.book;
    const before = contentsOf(this.book, subUnitId, cellValue ?? {});
    this.step.redos.push({ id, params: { ...params, unitId, subUnitId, cellValue } });
    this.step.undos.unshift({ id, params: { ...params, unitId, subUnitId, cellValue: before } });
  }

  private noticeOther({ id, type }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const isCalculation = options?.onlyLocal === true || options?.fromFormula === true;
    if (type === CommandType.MUTATION && id !== SetRangeValuesMutation.id && !isCalculation)
      this.changesMoreThanCells = true;
  }
}

/** Properties belong to the script and not to the file: Undo never reaches them. */
function sameInFile(a: BesideState, b: BesideState): boolean {
  return a.metadata === b.metadata && a.protections === b.protections && a.charts === b.charts;
}
