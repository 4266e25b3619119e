import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { toEngineFormula } from '../engine/formula_text';
import { referencesOf } from '../engine/references';
import { type Area, areaOf } from './area';
import { colorOf } from './colors';
import type { Context } from './context';
import { enumMember, memberNameOf } from './enums';
import { rangeService } from './range';
import { ScriptException, StandInError, unknownToStandIn } from './script_error';
import { service } from './service';
import { stateOf } from './service_class';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GradientPoint = IColorScale['config'][number];

/** A built rule with its ranges. A rule that a person made in the page may be of a kind that scripts can't make. */
export class FormatRule {
  constructor(
    readonly areas: readonly Area[],
    readonly engineRule: IConditionalFormattingRuleConfig,
  ) {}
}

export function formatRuleOf(rule: object): FormatRule {
  return stateOf(rule, (state): state is FormatRule => state instanceof FormatRule);
}

/** What a boolean rule asks, in the engine's form, without its style. */
type Asked =
  | { subType: CFSubRuleType.formula; value: string }
  | { subType: CFSubRuleType.text; operator: CFTextOperator; value?: string }
  | { subType: CFSubRuleType.number; operator: PairOperator; value: [number, number] }
  | { subType: CFSubRuleType.number; operator: SingleOperator; value: number };
type PairOperator = CFNumberOperator.between | CFNumberOperator.notBetween;
type SingleOperator = Exclude<CFNumberOperator, PairOperator>;

interface Draft {
  areas: readonly Area[];
  asked: Asked | null;
  style: IStyleBase;
  gradient: GradientPoint[];
}

export function formatRuleBuilder(context: Context, start?: FormatRule): Builder {
  let draft: Draft = { areas: [], asked: null, style: {}, gradient: [], ...(start && draftOf(start)) };
  const with_ = (part: Partial<Draft>): Builder => {
    draft = { ...draft, ...part };
    return builder;
  };
  const ask = (asked: Asked): Builder => with_({ asked });
  const text = (operator: CFTextOperator, value?: string): Builder =>
    ask({ subType: CFSubRuleType.text, operator, ...(value === undefined ? {} : { value }) });
  const number = (operator: SingleOperator, value: number): Builder =>
    ask({ subType: CFSubRuleType.number, operator, value });
  const pair = (operator: PairOperator, first: number, last: number): Builder =>
    ask({ subType: CFSubRuleType.number, operator, value: [first, last] });
  const look = (style: IStyleBase): Builder => with_({ style: { ...draft.style, ...style } });
  const flag = (isOn: boolean | null) => (isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const point = (index: number, color: string, type: CFValueType, value?: string): Builder => {
    const others = draft.gradient.filter((other) => other.index !== index);
    const added = {
      index,
      color: colorOf(color),
      value: { type, ...(value === undefined ? {} : { value }) },
    };
    return with_({ gradient: [...others, added].sort((a, b) => a.index - b.index) });
  };
  const builder: Builder = service<Builder>(
    context.run,
    'ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied: (formula) =>
        ask({ subType: CFSubRuleType.formula, value: ruleFormula(context, formula) }),
      whenCellEmpty: () => text(CFTextOperator.containsBlanks),
      whenCellNotEmpty: () => text(CFTextOperator.notContainsBlanks),
      whenTextContains: (value) => text(CFTextOperator.containsText, value),
      whenTextDoesNotContain: (value) => text(CFTextOperator.notContainsText, value),
      whenTextEqualTo: (value) => text(CFTextOperator.equal, value),
      whenTextStartsWith: (value) => text(CFTextOperator.beginsWith, value),
      whenTextEndsWith: (value) => text(CFTextOperator.endsWith, value),
      whenNumberBetween: (first, last) => pair(CFNumberOperator.between, first, last),
      whenNumberNotBetween: (first, last) => pair(CFNumberOperator.notBetween, first, last),
      whenNumberEqualTo: (value) => number(CFNumberOperator.equal, value),
      whenNumberNotEqualTo: (value) => number(CFNumberOperator.notEqual, value),
      whenNumberGreaterThan: (value) => number(CFNumberOperator.greaterThan, value),
      whenNumberGreaterThanOrEqualTo: (value) => number(CFNumberOperator.greaterThanOrEqual, value),
      whenNumberLessThan: (value) => number(CFNumberOperator.lessThan, value),
      whenNumberLessThanOrEqualTo: (value) => number(CFNumberOperator.lessThanOrEqual, value),
      setBackground: (color) => look({ bg: color === null ? null : { rgb: colorOf(color) } }),
      setFontColor: (color) => look({ cl: color === null ? null : { rgb: colorOf(color) } }),
      setBold: (isOn) => look({ bl: flag(isOn) }),
      setItalic: (isOn) => look({ it: flag(isOn) }),
      setUnderline: (isOn) => look({ ul: { s: flag(isOn) } }),
      setStrikethrough: (isOn) => look({ st: { s: flag(isOn) } }),
      setGradientMinpoint: (color) => point(0, color, CFValueType.min),
      setGradientMaxpoint: (color) => point(2, color, CFValueType.max),
      setGradientMinpointWithValue: (color, type, value) =>
        point(0, color, pointType(type, CFValueType.min), value),
      setGradientMidpointWithValue: (color, type, value) =>
        point(1, color, pointType(type, CFValueType.num), value),
      setGradientMaxpointWithValue: (color, type, value) =>
        point(2, color, pointType(type, CFValueType.max), value),
      setRanges: (ranges) => with_({ areas: ranges.map(areaOf) }),
      getRanges: () => draft.areas.map((area) => rangeService(context, area)),
      copy: () => formatRuleBuilder(context, built(draft)),
      build: () => formatRule(context, built(draft)),
    },
    undefined,
  );
  return builder;
}

export function formatRule(context: Context, rule: FormatRule): Rule {
  return service<Rule>(
    context.run,
    'ConditionalFormatRule',
    {
      copy: () => formatRuleBuilder(context, rule),
      getRanges: () => rule.areas.map((area) => rangeService(context, area)),
      getBooleanCondition: () => {
        const draft = draftOf(rule);
        return draft.asked === null ? null : booleanCondition(context, draft.asked, draft.style);
      },
    },
    rule,
  );
}

function built({ areas, asked, style, gradient }: Draft): FormatRule {
  if (areas.length === 0) throw new ScriptException('Conditional format rule must have ranges.');
  if (gradient.length > 0) {
    return new FormatRule(areas, {
      type: CFRuleType.colorScale,
      config: gradient.map((point, index) => ({ ...point, index })),
    });
  }
  if (asked === null) throw new ScriptException('Conditional format rule must have a condition.');
  return new FormatRule(areas, { type: CFRuleType.highlightCell, style, ...asked });
}

function draftOf({ areas, engineRule }: FormatRule): Draft {
  if (engineRule.type === CFRuleType.colorScale && 'config' in engineRule) {
    return { areas, asked: null, style: {}, gradient: (engineRule as IColorScale).config };
  }
  if (engineRule.type !== CFRuleType.highlightCell || !('style' in engineRule)) {
    throw unknownToStandIn(`conditional format rules of type ${engineRule.type}`);
  }
  const { style, subType } = engineRule;
  switch (subType) {
    case CFSubRuleType.formula:
      return { areas, style, gradient: [], asked: { subType, value: engineRule.value } };
    case CFSubRuleType.text: {
      const { operator, value } = engineRule;
      return {
        areas,
        style,
        gradient: [],
        asked: { subType, operator, ...(value === undefined ? {} : { value }) },
      };
    }
    case CFSubRuleType.number:
      return { areas, style, gradient: [], asked: engineRule as Asked };
    default:
      throw unknownToStandIn(`conditional format rules of kind ${subType}`);
  }
}

/** In the engine's form; a rule may not refer to another sheet (PLATFORM E). */
function ruleFormula({ host }: Context, formula: string): string {
  const engineFormula = toEngineFormula(
    formula.startsWith('=') ? formula : `=${formula}`,
    host.book.locale.decimal,
  );
  if (engineFormula === null) throw new ScriptException(`Invalid formula: ${formula}`);
  const home = '';
  if (referencesOf(host.book, engineFormula, home).some(({ sheetId }) => sheetId !== home)) {
    throw new ScriptException('Conditional format rule cannot reference a different sheet.');
  }
  return engineFormula;
}

const POINT_TYPES: Record<string, CFValueType> = {
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

function pointType(type: unknown, otherwise: CFValueType): CFValueType {
  return POINT_TYPES[memberNameOf(type)] ?? otherwise;
}

const CRITERIA: Record<string, string> = {
  [CFTextOperator.containsBlanks]: 'CELL_EMPTY',
  [CFTextOperator.notContainsBlanks]: 'CELL_NOT_EMPTY',
  [CFTextOperator.containsText]: 'TEXT_CONTAINS',
  [CFTextOperator.notContainsText]: 'TEXT_DOES_NOT_CONTAIN',
  [CFTextOperator.beginsWith]: 'TEXT_STARTS_WITH',
  [CFTextOperator.endsWith]: 'TEXT_ENDS_WITH',
  [CFNumberOperator.between]: 'NUMBER_BETWEEN',
  [CFNumberOperator.notBetween]: 'NUMBER_NOT_BETWEEN',
  [CFNumberOperator.notEqual]: 'NUMBER_NOT_EQUAL_TO',
  [CFNumberOperator.greaterThan]: 'NUMBER_GREATER_THAN',
  [CFNumberOperator.greaterThanOrEqual]: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  [CFNumberOperator.lessThan]: 'NUMBER_LESS_THAN',
  [CFNumberOperator.lessThanOrEqual]: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

function criteriaName(asked: Asked): string {
  if (asked.subType === CFSubRuleType.formula) return 'CUSTOM_FORMULA';
  if (asked.operator === CFTextOperator.equal && asked.subType === CFSubRuleType.text) return 'TEXT_EQUAL_TO';
  if (asked.operator === CFNumberOperator.equal) return 'NUMBER_EQUAL_TO';
  const name = CRITERIA[asked.operator];
  if (name === undefined) throw new StandInError(`The stand-in has no criterion for ${asked.operator}.`);
  return name;
}

function booleanCondition(context: Context, asked: Asked, style: IStyleBase): BooleanCondition {
  const values = (): unknown[] => {
    if (asked.subType === CFSubRuleType.formula) return [context.host.readBack(asked.value)];
    return asked.value === undefined ? [] : [asked.value].flat();
  };
  const isOn = (flag: BooleanNumber | undefined) => (flag === undefined ? null : flag === BooleanNumber.TRUE);
  return service<BooleanCondition>(
    context.run,
    'BooleanCondition',
    {
      getCriteriaType: () => enumMember<Criteria>('BooleanCriteria', criteriaName(asked)),
      getCriteriaValues: values,
      getBackground: () => style.bg?.rgb ?? null,
      getFontColor: () => style.cl?.rgb ?? null,
      getBold: () => isOn(style.bl),
      getItalic: () => isOn(style.it),
      getUnderline: () => isOn(style.ul?.s),
      getStrikethrough: () => isOn(style.st?.s),
    },
    undefined,
  );
}
