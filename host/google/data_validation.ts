import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { toEngineFormula } from '../engine/formula_text';
import { canBeReferredTo, referencesOf } from '../engine/references';
import { areaOf, areaOfCells } from './area';
import { type Context, quotedSheetName } from './context';
import { enumMember } from './enums';
import { rangeService } from './range';
import { ScriptException, StandInError, unknownToStandIn } from './script_error';
import { service } from './service';
import { stateOf } from './service_class';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** What a rule asks, in the engine's form, without the cells that it is on. */
type Asked = Pick<
  ISheetDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown' | 'renderMode'
>;

/** A built rule: it may be set on any range. */
export class ValidationRule {
  constructor(
    readonly asked: Asked | null,
    readonly allowInvalid: boolean,
    readonly helpText: string,
    /** Where a reference without a sheet's name points. */
    readonly homeSheetId = '',
  ) {}

  /** As the engine keeps it on cells of a sheet, under an id of its own. */
  toEngine(context: Context, sheetId: string): Omit<ISheetDataValidationRule, 'ranges'> {
    if (this.asked === null)
      throw new StandInError('A script set a data validation rule without a criterion.');
    return {
      ...inEnginesReach(this.asked, context, sheetId),
      uid: generateRandomId(8),
      allowBlank: true,
      errorStyle: this.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
      showErrorMessage: true,
      error: this.helpText,
      prompt: this.helpText,
      showInputMessage: this.helpText !== '',
    };
  }

  static ofEngine(rule: ISheetDataValidationRule, sheetId: string): ValidationRule {
    const { type, formula1, formula2, operator, showDropDown, renderMode } = rule;
    const asked = { type, formula1, formula2, operator, showDropDown, renderMode };
    const present = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    return new ValidationRule(
      { type, ...present },
      rule.errorStyle !== DataValidationErrorStyle.STOP,
      rule.error ?? '',
      sheetId,
    );
  }
}

export function validationRuleOf(rule: object): ValidationRule {
  return stateOf(rule, (state): state is ValidationRule => state instanceof ValidationRule);
}

const LONGEST_LIST = 500;

const {
  BETWEEN,
  NOT_BETWEEN,
  EQUAL,
  NOT_EQUAL,
  GREATER_THAN,
  GREATER_THAN_OR_EQUAL,
  LESS_THAN,
  LESS_THAN_OR_EQUAL,
} = DataValidationOperator;

const NUMBER_CRITERIA: Record<string, DataValidationOperator> = {
  NUMBER_BETWEEN: BETWEEN,
  NUMBER_NOT_BETWEEN: NOT_BETWEEN,
  NUMBER_EQUAL_TO: EQUAL,
  NUMBER_NOT_EQUAL_TO: NOT_EQUAL,
  NUMBER_GREATER_THAN: GREATER_THAN,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: GREATER_THAN_OR_EQUAL,
  NUMBER_LESS_THAN: LESS_THAN,
  NUMBER_LESS_THAN_OR_EQUAL_TO: LESS_THAN_OR_EQUAL,
};

export function dataValidationBuilder(context: Context, start = new ValidationRule(null, true, '')): Builder {
  let rule = start;
  const ask = (asked: Asked): Builder => {
    rule = new ValidationRule(asked, rule.allowInvalid, rule.helpText);
    return builder;
  };
  const number = (operator: DataValidationOperator, first: number, second?: number): Builder => {
    if (second !== undefined && second < first)
      throw unknownToStandIn(`a rule for numbers between ${first} and ${second}`);
    return ask({
      type: DataValidationType.DECIMAL,
      operator,
      formula1: String(first),
      ...(second === undefined ? {} : { formula2: String(second) }),
    });
  };
  const list = (formula1: string, showDropDown = true): Builder =>
    ask({
      type: DataValidationType.LIST,
      formula1,
      showDropDown,
      renderMode: showDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    });
  const builder: Builder = service<Builder>(
    context.run,
    'DataValidationBuilder',
    {
      requireFormulaSatisfied: (formula) => {
        const formula1 = toEngineFormula(
          formula.startsWith('=') ? formula : `=${formula}`,
          context.host.book.locale.decimal,
        );
        if (formula1 === null) throw new ScriptException(`Invalid formula: ${formula}`);
        return ask({ type: DataValidationType.CUSTOM, formula1 });
      },
      requireValueInList: (values: string[], showDropdown?: boolean) => {
        if (values.length === 0) throw unknownToStandIn('a list without choices');
        if (values.length > LONGEST_LIST)
          throw new ScriptException(
            `The data validation rule has more items than the limit of ${LONGEST_LIST}. Use the "List from a range" criteria instead.`,
          );
        return list(serializeListOptions(values), showDropdown);
      },
      requireValueInRange: (range, showDropdown?: boolean) => {
        const { sheetId, a1 } = areaOf(range);
        const absolute = a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
        return list(`=${quotedSheetName(context, sheetId)}!${absolute}`, showDropdown);
      },
      requireNumberBetween: (first, last) => number(BETWEEN, first, last),
      requireNumberNotBetween: (first, last) => number(NOT_BETWEEN, first, last),
      requireNumberEqualTo: (value) => number(EQUAL, value),
      requireNumberNotEqualTo: (value) => number(NOT_EQUAL, value),
      requireNumberGreaterThan: (value) => number(GREATER_THAN, value),
      requireNumberGreaterThanOrEqualTo: (value) => number(GREATER_THAN_OR_EQUAL, value),
      requireNumberLessThan: (value) => number(LESS_THAN, value),
      requireNumberLessThanOrEqualTo: (value) => number(LESS_THAN_OR_EQUAL, value),
      requireCheckbox: () => ask({ type: DataValidationType.CHECKBOX }),
      setAllowInvalid: (allowInvalid) => {
        rule = new ValidationRule(rule.asked, allowInvalid, rule.helpText);
        return builder;
      },
      setHelpText: (helpText) => {
        rule = new ValidationRule(rule.asked, rule.allowInvalid, helpText);
        return builder;
      },
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.helpText,
      build: () => dataValidation(context, rule),
    },
    undefined,
  );
  return builder;
}

export function dataValidation(context: Context, rule: ValidationRule): DataValidation {
  return service<DataValidation>(
    context.run,
    'DataValidation',
    {
      copy: () => dataValidationBuilder(context, rule),
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.helpText,
      getCriteriaType: () => enumMember<Criteria>('DataValidationCriteria', criteriaOf(rule).name),
      getCriteriaValues: () => criteriaOf(rule).values(context),
    },
    rule,
  );
}

/** A list from a range names the range's sheet, unless that is its own and the engine could not read the name. */
function inEnginesReach(asked: Asked, context: Context, sheetId: string): Asked {
  const own = `=${quotedSheetName(context, sheetId)}!`;
  if (asked.type !== DataValidationType.LIST || !asked.formula1?.startsWith(own)) return asked;
  if (canBeReferredTo(context.host.book.sheet(sheetId).getName())) return asked;
  return { ...asked, formula1: `=${asked.formula1.slice(own.length)}` };
}

function criteriaOf({ asked, homeSheetId }: ValidationRule): {
  name: string;
  values: (context: Context) => unknown[];
} {
  const { type, formula1 = '', formula2, operator, showDropDown = true } = asked ?? {};
  switch (type) {
    case DataValidationType.CUSTOM:
      return { name: 'CUSTOM_FORMULA', values: ({ host }) => [host.readBack(formula1)] };
    case DataValidationType.CHECKBOX:
      return { name: 'CHECKBOX', values: () => [] };
    case DataValidationType.DECIMAL: {
      const name = Object.keys(NUMBER_CRITERIA).find((key) => NUMBER_CRITERIA[key] === operator);
      if (name === undefined) break;
      return {
        name,
        values: () => [formula1, formula2].flatMap((text) => (text === undefined ? [] : [Number(text)])),
      };
    }
    case DataValidationType.LIST:
      return formula1.startsWith('=')
        ? {
            name: 'VALUE_IN_RANGE',
            values: (context) => [rangeAt(context, formula1, homeSheetId), showDropDown],
          }
        : { name: 'VALUE_IN_LIST', values: () => [deserializeListOptions(formula1), showDropDown] };
  }
  throw unknownToStandIn(`the data validation criterion ${String(type)}`);
}

function rangeAt(context: Context, formula: string, homeSheetId: string): unknown {
  const [reference] = referencesOf(context.host.book, formula, homeSheetId);
  if (reference === undefined) throw new ScriptException('Range not found');
  return rangeService(context, areaOfCells(reference.sheetId, reference.range));
}
