import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IMutationInfo,
  IUndoRedoService,
} from '@univerjs/core';
import {
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Beside, BesideState } from './beside';
import type { Book } from './book';
import { noteMutation } from './notes';
import { contentsOf } from './write_cells';

interface Step {
  undos: IMutationInfo[];
  redos: IMutationInfo[];
}

/** Mutations of what a cell holds, which can be taken back. */
const OF_CELLS = new Set([
  SetRangeValuesMutation.id,
  ReorderRangeMutation.id,
  UpdateNoteMutation.id,
  RemoveNoteMutation.id,
]);

/**
 * Puts what a script writes into cells on the list that Undo takes back from: each service call that wrote is one
 * step, its values, formulas, looks and notes together. A run that changes anything else of the file (its sheets,
 * lines, sizes, rules, names, protections, metadata, charts, filters) cannot be taken back here, so it empties the list:
 * an older step may no longer fit, and half a run is never taken back. What the page makes of a write (it measures
 * rows, and copies the text of the selected cell into its editor) is no change of the script's.
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
      book.beforeExecuting((id, params) => this.remember(id, params)),
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

  /** What a person does through the stand-in, as one step. */
  ofPerson(act: () => void): void {
    this.ofRun(() => this.ofCall(act));
  }

  private push({ undos, redos }: Step): void {
    const { unitId } = this.book;
    this.undo.pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: redos });
  }

  /** Before the engine itself, which forgets a cell's formula as soon as it hears of a write. */
  private remember(id: string, params: object): void {
    if (!this.isRunning) return;
    const { unitId } = this.book;
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = structuredClone(params) as ISetRangeValuesMutationParams;
      const before = contentsOf(this.book, subUnitId, cellValue ?? {});
      this.add(
        { id, params: { ...params, unitId, subUnitId, cellValue: before } },
        { id, params: { ...params, unitId, subUnitId, cellValue } },
      );
    } else if (id === ReorderRangeMutation.id) {
      const { order } = params as IReorderRangeMutationParams;
      const back = Object.fromEntries(Object.entries(order).map(([to, from]) => [from, Number(to)]));
      this.add({ id, params: { ...params, unitId, order: back } }, { id, params: { ...params, unitId } });
    } else if (OF_CELLS.has(id)) {
      const { sheetId, row, col } = params as { sheetId: string; row: number; col: number };
      this.add(noteMutation(this.book, sheetId, row, col), { id, params: { ...params, unitId } });
    }
  }

  private add(undo: IMutationInfo, redo: IMutationInfo): void {
    this.step.undos.unshift(undo);
    this.step.redos.push(redo);
  }

  private noticeOther(
    { type, params }: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ): void {
    const isCalculation = options?.onlyLocal === true || options?.fromFormula === true;
    const isAnswer = OF_CELLS.has(this.book.executing ?? '');
    const isOfFile = Reflect.get(params ?? {}, 'unitId') === this.book.unitId;
    if (type === CommandType.MUTATION && isOfFile && !isAnswer && !isCalculation)
      this.changesMoreThanCells = true;
  }
}

/**
 * Properties belong to the script and not to the file: Undo never reaches them. Filters change by a mutation, which is
 * noticed by itself, and is an answer where rows are sorted.
 */
function sameInFile(a: BesideState, b: BesideState): boolean {
  return a.metadata === b.metadata && a.protections === b.protections && a.charts === b.charts;
}
