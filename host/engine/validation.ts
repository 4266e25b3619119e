import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationStatus,
  DataValidationType,
  type ISheetDataValidationRule,
  ObjectMatrix,
  Range,
  Rectangle,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { deserializeListOptions } from '@univerjs/sheets';
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/sheets-data-validation';
import { columnName } from '../google/area';
import { ScriptException } from '../google/script_error';
import type { Book, CellRange } from './book';
import { hasFormula, readCell } from './cells';
import { evaluate, movedFormula } from './evaluate';
import { referencesOf } from './references';
import { type CellChanges, contentsOf, writeCells } from './write_cells';

/** A cell whose new content its rule refuses. */
export interface Refusal {
  row: number;
  column: number;
  helpText: string;
}

/** The data validation rules of the workbook, kept in the engine's model so that the page shows them. */
export class Validation {
  private readonly model: SheetDataValidationModel;

  constructor(private readonly book: Book) {
    this.model = book.injector.get(SheetDataValidationModel);
    this.decideAtOnce();
  }

  /** The rules of a sheet. A cell has at most one. */
  rules(sheetId: string): ISheetDataValidationRule[] {
    return this.model.getRules(this.book.unitId, sheetId);
  }

  ruleAt(sheetId: string, row: number, column: number): ISheetDataValidationRule | undefined {
    const { unitId } = this.book;
    const id = this.model.getRuleIdByLocation(unitId, sheetId, row, column);
    return id === undefined ? undefined : this.model.getRuleById(unitId, sheetId, id);
  }

  /** Puts one rule on a range, in place of whatever rules its cells had; null only takes those away. */
  setRule(sheetId: string, range: CellRange, rule: Omit<ISheetDataValidationRule, 'ranges'> | null): void {
    for (const old of this.rules(sheetId)) this.cutOut(sheetId, old, range);
    if (rule === null) return;
    this.book.execute(AddDataValidationMutation.id, {
      subUnitId: sheetId,
      rule: { ...rule, ranges: [range] },
    });
  }

  /** Replaces all rules of a sheet. */
  replaceRules(sheetId: string, rules: readonly ISheetDataValidationRule[]): void {
    const ruleId = this.rules(sheetId).map(({ uid }) => uid);
    this.book.execute(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId });
    if (rules.length > 0)
      this.book.execute(AddDataValidationMutation.id, { subUnitId: sheetId, rule: [...rules] });
  }

  /** Writes cells unless a strict rule refuses one of them; then nothing changes and Google's message is thrown. */
  writeChecked(sheetId: string, changes: CellChanges): void {
    const refusal = this.tryWriting(sheetId, changes);
    if (refusal === undefined) return;
    const a1 = `${columnName(refusal.column + 1)}${refusal.row + 1}`;
    throw new ScriptException(
      `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
    );
  }

  /** Writes cells; gives the first that a strict rule refuses, and then nothing has changed. */
  tryWriting(sheetId: string, changes: CellChanges): Refusal | undefined {
    const before = contentsOf(this.book, sheetId, changes);
    writeCells(this.book, sheetId, changes);
    const refusal = this.firstRefusal(sheetId, changes);
    if (refusal !== undefined) writeCells(this.book, sheetId, before);
    return refusal;
  }

  /**
   * The engine asks its calculation about a typed value and waits: keys that are pressed meanwhile go to the old
   * cell or get lost. Here the answer is there before the next key.
   */
  private decideAtOnce(): void {
    const { injector } = this.book;
    injector.get(SheetsDataValidationValidatorService).validatorCell = async (
      _unit,
      sheetId,
      row,
      column,
    ) => {
      const merged = this.book.sheet(sheetId).getMergedCell(row, column);
      const [r, c] =
        merged === null || merged === undefined ? [row, column] : [merged.startRow, merged.startColumn];
      const rule = this.ruleAt(sheetId, r, c);
      const isValid = rule === undefined || this.accepts(rule, sheetId, r, c);
      return isValid ? DataValidationStatus.VALID : DataValidationStatus.INVALID;
    };
  }

  private cutOut(sheetId: string, rule: ISheetDataValidationRule, range: CellRange): void {
    if (!rule.ranges.some((other) => Rectangle.intersects(other, range))) return;
    const rest = rule.ranges.flatMap((other) => Rectangle.subtract(other, range) ?? []);
    if (rest.length === 0) {
      this.book.execute(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: rule.uid });
      return;
    }
    this.book.execute(UpdateDataValidationMutation.id, {
      subUnitId: sheetId,
      ruleId: rule.uid,
      payload: { type: UpdateRuleType.RANGE, payload: rest },
    });
  }

  private firstRefusal(sheetId: string, changes: CellChanges): Refusal | undefined {
    let refusal: Refusal | undefined;
    new ObjectMatrix(changes).forValue((row, column) => {
      const rule = this.ruleAt(sheetId, row, column);
      if (rule?.errorStyle !== DataValidationErrorStyle.STOP) return;
      if (this.accepts(rule, sheetId, row, column)) return;
      refusal = { row, column, helpText: rule.error ?? '' };
      return false;
    });
    return refusal;
  }

  /** A cleared cell always passes; a formula is judged by Sheets when it has a value, and passes here. */
  private accepts(rule: ISheetDataValidationRule, sheetId: string, row: number, column: number): boolean {
    const stored = this.book.storedCell(sheetId, row, column);
    const { value } = readCell(this.book, sheetId, row, column);
    if (value === null || (stored !== undefined && hasFormula(stored))) return true;
    switch (rule.type) {
      case DataValidationType.CUSTOM:
        return this.customHolds(rule, sheetId, row, column);
      case DataValidationType.LIST:
        return this.choices(rule, sheetId).includes(String(value));
      case DataValidationType.DECIMAL:
        return typeof value === 'number' && compares(rule, value);
      case DataValidationType.CHECKBOX:
        return typeof value === 'boolean';
      default:
        return true;
    }
  }

  private customHolds(rule: ISheetDataValidationRule, sheetId: string, row: number, column: number): boolean {
    const [first] = rule.ranges;
    if (first === undefined || rule.formula1 === undefined) return true;
    const formula = movedFormula(this.book, rule.formula1, row - first.startRow, column - first.startColumn);
    const result = evaluate(this.book, formula, sheetId, row, column);
    return result === true || (typeof result === 'number' && result !== 0);
  }

  /** The texts that a list offers: its own, or those of the cells that it points at. */
  choices(rule: ISheetDataValidationRule, sheetId: string): string[] {
    const source = rule.formula1 ?? '';
    if (!source.startsWith('=')) return deserializeListOptions(source);
    return referencesOf(this.book, source, sheetId).flatMap(({ sheetId: at, range }) => {
      const found: string[] = [];
      Range.foreach(range, (row, column) => {
        const { value } = readCell(this.book, at, row, column);
        if (value !== null) found.push(String(value));
      });
      return found;
    });
  }
}

function compares(rule: ISheetDataValidationRule, value: number): boolean {
  const first = Number(rule.formula1);
  const second = Number(rule.formula2);
  switch (rule.operator) {
    case DataValidationOperator.BETWEEN:
      return first <= value && value <= second;
    case DataValidationOperator.NOT_BETWEEN:
      return value < first || second < value;
    case DataValidationOperator.EQUAL:
      return value === first;
    case DataValidationOperator.NOT_EQUAL:
      return value !== first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN:
      return value < first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
    default:
      return true;
  }
}
