import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { isDate } from '../google/argument_types';
import { StandInError } from '../google/script_error';
import type { Book } from './book';
import { dateOfSerial, isDatePattern, isMoment, serialOfDate } from './dates';
import type { DeclaredFunction } from './declared_functions';
import type { ErrorMessages } from './errors_in_cells';
import { isVolatile, VOLATILE_ARGUMENT } from './volatile';
import { MOST_CHARACTERS } from './write_cells';

/** Calls the script's function in a run of its own, in CUSTOM_FUNCTION mode. Throws what the function throws. */
export type CallCustomFunction = (name: string, args: readonly unknown[]) => unknown;

const SCRIPT_ERROR = '#ERROR!';

/** Makes the declared functions usable in cells, under names that do not mind case. */
export function registerCustomFunctions(
  book: Book,
  declared: readonly DeclaredFunction[],
  call: CallCustomFunction,
  messages: ErrorMessages,
): void {
  errorValue(SCRIPT_ERROR);
  const functions = book.injector.get(IFunctionService);
  const memory = new Map<string, Outcome>();
  for (const { name } of declared) {
    if (functions.hasExecutor(name.toUpperCase())) {
      throw new StandInError(`The custom function ${name} has the name of a function that Sheets has.`);
    }
    functions.registerExecutors(new CustomCellFunction(book, name, call, messages, memory));
  }
  book.injector.get(IDescriptionService).registerDescriptions(
    declared.map(({ name, parameters, description, parameterTexts }) => ({
      functionName: name.toUpperCase(),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter,
        detail: parameterTexts[parameter] ?? '',
        example: '',
        require: 1,
        repeat: 0,
      })),
    })),
  );
}

type Outcome = { values: unknown } | { message: string } | { shown: string };

/** Thrown by a call whose cell shows this and not #ERROR!, because the result is not there yet. */
export class NoResultYet extends Error {
  constructor(readonly shown: string) {
    super('The result is not there yet.');
  }
}

/**
 * One custom function in the engine. It takes references, not values, because a script is told blanks ("") and
 * dates (Date) apart from zeros and numbers, which the engine's own values are not.
 */
class CustomCellFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly book: Book,
    private readonly declaredName: string,
    private readonly call: CallCustomFunction,
    private readonly messages: ErrorMessages,
    /** Google keeps the result for each set of arguments (PLATFORM A). */
    private readonly memory: Map<string, Outcome>,
  ) {
    super(declaredName.toUpperCase());
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const given: FunctionVariantType[] = variants;
    const wrong = given.find((variant) => !variant.isReferenceObject() && variant.isError());
    if (wrong !== undefined) return wrong as BaseValueObject;
    const sheetId = this.subUnitId ?? '';
    const outcome = isVolatile(this.book, sheetId, this.row, this.column)
      ? { message: VOLATILE_ARGUMENT }
      : this.outcomeOf(given.map((variant) => this.argumentOf(variant)));
    if ('values' in outcome) return valueObjectOf(outcome.values);
    if ('shown' in outcome) return errorValue(outcome.shown);
    this.messages.tell(sheetId, this.row, this.column, outcome.message);
    return errorValue(SCRIPT_ERROR);
  }

  private outcomeOf(args: readonly unknown[]): Outcome {
    const key = JSON.stringify([this.declaredName, args.map(markDates)]);
    const known = this.memory.get(key);
    if (known !== undefined) return known;
    const outcome = this.run(args);
    this.memory.set(key, outcome);
    return outcome;
  }

  private run(args: readonly unknown[]): Outcome {
    try {
      const values = this.call(this.declaredName, args);
      const fault = faultOf(values);
      return fault === undefined ? { values } : { message: `${this.declaredName} returned ${fault}.` };
    } catch (error) {
      if (error instanceof NoResultYet) return { shown: error.shown };
      const message = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
      return { message: `${String(message)}` };
    }
  }

  private argumentOf(variant: FunctionVariantType): unknown {
    if (variant.isReferenceObject()) return this.valuesOfReference(variant as BaseReferenceObject);
    const value = variant as BaseValueObject;
    if (!value.isArray()) return scriptValue(value, value.getPattern(), this.book.timeZone);
    const rows: unknown[][] = [];
    (value as ArrayValueObject).iterator((item, row, column) => {
      rows[row] ??= [];
      rows[row][column] =
        item === null || item === undefined ? '' : scriptValue(item, item.getPattern(), this.book.timeZone);
    });
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }

  /** A scalar for one cell, rows of cells for a range. */
  private valuesOfReference(reference: BaseReferenceObject): unknown {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const rows: unknown[][] = [];
    reference.iterator((item, row, column) => {
      rows[row - startRow] ??= [];
      const values = rows[row - startRow] as unknown[];
      values[column - startColumn] =
        item === null || item === undefined
          ? ''
          : scriptValue(item, this.patternAt(reference, row, column), this.book.timeZone);
    });
    return startRow === endRow && startColumn === endColumn ? rows[0]?.[0] : rows;
  }

  private patternAt(reference: BaseReferenceObject, row: number, column: number): string {
    const styles = this.book.workbook.getStyles();
    const cell = this.book.storedCell(reference.getSheetId(), row, column);
    return cell === undefined ? '' : (styles.getStyleByCell(cell)?.n?.pattern ?? '');
  }
}

function scriptValue(item: BaseValueObject, pattern: string, timeZone: string | null): unknown {
  if (item.isNull()) return '';
  const value = item.getValue();
  return typeof value === 'number' && isDatePattern(pattern) ? dateOfSerial(value, timeZone) : value;
}

function markDates(value: unknown): unknown {
  if (isDate(value)) return { date: value.getTime() };
  return Array.isArray(value) ? value.map(markDates) : [typeof value, value];
}

/** What is wrong with a result: Sheets shows an error, or something nobody wants, for these (PLATFORM A). */
function faultOf(result: unknown): string | undefined {
  if (!Array.isArray(result)) return faultOfCell(result);
  if (result.length === 0) return 'an empty array';
  const rows: unknown[] = result;
  if (!rows.every((row) => Array.isArray(row))) return 'an array of values where rows of values belong';
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return 'rows of unequal or no length';
  return rows
    .flat()
    .map(faultOfCell)
    .find((fault) => fault !== undefined);
}

function faultOfCell(value: unknown): string | undefined {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && value.length > MOST_CHARACTERS)
    return `a text of more than ${MOST_CHARACTERS} characters`;
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return undefined;
  if (!isDate(value)) return `a ${typeof value}`;
  return isMoment(value) ? undefined : 'an invalid Date';
}

function valueObjectOf(values: unknown): BaseValueObject {
  if (!Array.isArray(values)) return cellObjectOf(values);
  const rows = values.map((row: unknown[]) => row.map(cellObjectOf));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellObjectOf(value: unknown): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isDate(value)) return NumberValueObject.create(serialOfDate(value, null), 'yyyy-mm-dd');
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  throw new TypeError('Not a value of a cell.');
}

/** An error that the engine itself does not have. */
function errorValue(shown: string): ErrorValueObject {
  type ErrorName = Parameters<typeof ErrorValueObject.create>[0];
  ERROR_TYPE_SET.add(shown as ErrorName);
  return ErrorValueObject.create(shown as ErrorName);
}
