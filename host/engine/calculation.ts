import { type ICommandInfo, ICommandService, type IExecutionOptions, type IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IDirtyUnitOtherFormulaMap,
  IFunctionService,
  IOtherFormulaManagerService,
  type ISetFormulaCalculationNotificationMutation,
  OtherFormulaMarkDirty,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Book } from './book';
import { showGooglesErrors } from './google_errors';
import { namedEntries } from './names';
import { changedCells, type ShownValues, shownValues } from './shown_values';
import { forEachSpill, makeSpillsAnew, spillsAreMade } from './spills';

/** Enough for a chain of spilled formulas that each read the last; a workbook that still changes is volatile. */
const MOST_PASSES = 8;

/** Milliseconds in which further changes join the same calculation. */
const GATHERING_TIME = 20;

/** Mutations after which a formula of a rule may look at other cells than before. */
const REWRITES_RULES = /row|col|sheet$|reorder|move/;

export interface CalculationHooks {
  /** Before the first pass over a changed workbook. */
  onStart(): void;
  /** When values are final. */
  onSettled(): void;
}

/**
 * Decides when the engine calculates. The engine's own trigger recalculates only what it believes dirty, and keeps
 * the spills of formulas that have moved; this one calculates every formula, and then what may have read too early,
 * again and again until nothing changes, so that the values depend on the workbook alone and never on the order of
 * edits. Formulas of rules (validation, conditional formats) wait until the values are final, and only a page asks
 * for them.
 */
export class Calculation {
  private pending = false;
  private running: 'values' | 'rules' | null = null;
  private passes = 0;
  private lastValues: ShownValues = new Map();
  private settledValues: ShownValues = new Map();
  /** Of the spilled results that the last pass began with. */
  private lastSizes = '';
  /** Ids of the formulas of rules that were registered since the last calculation, by sheet. */
  private dirtyRules = new Map<string, Record<string, boolean>>();
  private allRulesAreDirty = true;
  private readonly knownNames: Record<string, string> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly listening: { dispose(): void }[];

  /**
   * @param showsRules whether a page draws what the rules say
   * @param calculates whether anything is calculated at all; without it every formula keeps the value that was saved
   */
  constructor(
    private readonly book: Book,
    private readonly showsRules: boolean,
    private readonly calculates: boolean,
    private readonly hooks: CalculationHooks,
  ) {
    const { injector } = book;
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    injector.get(TriggerCalculationController).dispose();
    this.hideRulesFromValues(injector.get(IOtherFormulaManagerService));
    this.listening = [
      this.commands.beforeCommandExecuted(showGooglesErrors),
      this.commands.onCommandExecuted((command, options) => this.follow(command, options)),
    ];
    this.request();
  }

  get isPending(): boolean {
    return this.pending || this.running !== null;
  }

  /** Asks for a calculation: after every change of cells, structure, names or functions. */
  request(): void {
    if (!this.calculates) return;
    this.pending = true;
    if (this.running !== null) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), GATHERING_TIME);
  }

  /** Resolves when no calculation is pending; starts a pending one without waiting for more changes. */
  settled(): Promise<void> {
    if (!this.calculates) this.hooks.onSettled();
    if (!this.isPending) return Promise.resolve();
    const done = new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
    if (this.running === null) this.start();
    return done;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listening) listener.dispose();
  }

  private start(): void {
    clearTimeout(this.timer);
    this.pending = false;
    this.lastValues = shownValues(this.book);
    this.forgetParsedFormulas();
    makeSpillsAnew(this.book);
    this.hooks.onStart();
    this.firstPass();
  }

  /** Kept by their text, they would not see that a name or a function has come or gone meanwhile. */
  private forgetParsedFormulas(): void {
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey(this.book.unitId);
  }

  /**
   * Every name that there is or was. The engine keeps parsed formulas by their text, with the names as they were
   * then, except where a name is said to have changed.
   */
  private names(): Record<string, string> {
    for (const { name, formulaOrRefString } of namedEntries(this.book))
      this.knownNames[name] = formulaOrRefString;
    return { ...this.knownNames };
  }

  /** Every formula. */
  private firstPass(): void {
    this.passes = 1;
    this.lastSizes = '';
    const sheets = Object.fromEntries(this.book.sheets.map((sheet) => [sheet.getSheetId(), '1']));
    this.run('values', { forceCalculation: true, clearDependencyTreeCache: { [this.book.unitId]: sheets } });
  }

  /** What reads something that the last pass has changed, and what spills or reads a spill where one has another size. */
  private nextPass(changed: readonly IUnitRange[]): void {
    this.passes += 1;
    const spills: (IUnitRange & { isBlocked: boolean })[] = [];
    forEachSpill(this.book, this.formulas, ({ sheetId, range, isBlocked }) =>
      spills.push({ unitId: this.book.unitId, sheetId, range, isBlocked }),
    );
    const sizes = JSON.stringify(spills);
    const mayChange = sizes === this.lastSizes ? spills.filter(({ isBlocked }) => isBlocked) : spills;
    const dirtyRanges = [...changed, ...mayChange.map(({ isBlocked: _, ...range }) => range)];
    this.lastSizes = sizes;
    this.forgetBlockedSpills();
    this.run('values', { dirtyRanges });
  }

  private rulesPass(): void {
    const dirtyRanges = changedCells(this.book, this.settledValues, this.lastValues);
    const dirtyUnitOtherFormulaMap = { [this.book.unitId]: Object.fromEntries(this.dirtyRules) };
    const forceCalculation = this.allRulesAreDirty;
    this.dirtyRules = new Map();
    this.allRulesAreDirty = false;
    this.settledValues = this.lastValues;
    this.run('rules', { forceCalculation, dirtyRanges, dirtyUnitOtherFormulaMap });
  }

  private run(what: 'values' | 'rules', params: object): void {
    this.running = what;
    const nothingDirty = {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: { [this.book.unitId]: this.names() },
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const rowData = this.formulas.getHiddenRowsFiltered();
    const options = { onlyLocal: true };
    this.book.execute(
      SetFormulaCalculationStartMutation.id,
      { ...nothingDirty, rowData, ...params },
      options,
    );
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
      if (state !== undefined && state !== FormulaExecutedStateType.INITIAL) this.passEnded();
      return;
    }
    const conversion = this.book.injector.get(IActiveDirtyManagerService).get(command.id);
    if (!conversion) return;
    if (command.id === OtherFormulaMarkDirty.id) {
      if (!this.showsRules) return;
      this.markRules(conversion.getDirtyData(command).dirtyUnitOtherFormulaMap ?? {});
    }
    if (command.id === SetRangeValuesMutation.id && options?.fromFormula === true) return;
    if (command.id !== SetRangeValuesMutation.id && REWRITES_RULES.test(command.id))
      this.allRulesAreDirty = true;
    this.request();
  }

  private markRules(dirty: IDirtyUnitOtherFormulaMap): void {
    for (const [sheetId, formulas] of Object.entries(dirty[this.book.unitId] ?? {})) {
      this.dirtyRules.set(sheetId, { ...this.dirtyRules.get(sheetId), ...formulas });
    }
  }

  private passEnded(): void {
    const ended = this.running;
    if (ended === null) return;
    this.running = null;
    if (this.pending) {
      this.start();
      return;
    }
    if (ended === 'values') {
      const changed = this.changesOfPass();
      const areFinal = this.passes >= MOST_PASSES || (this.passes > 1 && changed.length === 0);
      if (!areFinal) {
        this.nextPass(changed);
        return;
      }
    }
    if (ended === 'values' && this.showsRules) {
      this.rulesPass();
      return;
    }
    const waiting = this.waiting;
    this.waiting = [];
    spillsAreMade(this.book);
    this.hooks.onSettled();
    for (const resolve of waiting) resolve();
  }

  private changesOfPass(): IUnitRange[] {
    const before = this.lastValues;
    this.lastValues = shownValues(this.book);
    return changedCells(this.book, before, this.lastValues);
  }

  /** A blocked formula holds no place, so it must not block others in the next pass. */
  private forgetBlockedSpills(): void {
    forEachSpill(this.book, this.formulas, (spill) => {
      if (spill.isBlocked) {
        this.formulas.deleteArrayFormulaRange(this.book.unitId, spill.sheetId, spill.row, spill.column);
      }
    });
  }

  /** The engine asks for the formulas of rules in every pass; they are not worth their time before the last. */
  private hideRulesFromValues(rules: IOtherFormulaManagerService): void {
    const all = rules.getOtherFormulaData.bind(rules);
    rules.getOtherFormulaData = () => (this.running === 'values' ? {} : all());
  }
}
