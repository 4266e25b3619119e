import type { FilterCondition } from '../engine/beside';
import type { Context } from './context';
import { enumMember } from './enums';
import { ScriptException, unknownToStandIn } from './script_error';
import { service } from './service';
import { stateOf } from './service_class';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

class BuiltCondition {
  constructor(readonly condition: FilterCondition) {}
}

export function conditionOf(criteria: object): FilterCondition {
  return stateOf(criteria, (state): state is BuiltCondition => state instanceof BuiltCondition).condition;
}

const ASKS_NOTHING: FilterCondition = { hiddenValues: [], criterion: null };

export function filterCriteriaBuilder(context: Context, start = ASKS_NOTHING): Builder {
  let condition = start;
  const change = (part: Partial<FilterCondition>): Builder => {
    condition = { ...condition, ...part };
    return builder;
  };
  const ask =
    (name: string) =>
    (...values: (string | number)[]): Builder =>
      change({ criterion: { name, values } });
  const builder: Builder = service<Builder>(
    context.run,
    'FilterCriteriaBuilder',
    {
      ...gettersOf(() => condition),
      ...Object.fromEntries(Object.entries(ASKED).map(([method, name]) => [method, ask(name)])),
      build: () => filterCriteria(context, condition),
      copy: () => filterCriteriaBuilder(context, condition),
      setHiddenValues: (hiddenValues) => change({ hiddenValues }),
      setVisibleValues: () => {
        throw new ScriptException('Visible values are not currently supported.');
      },
    },
    undefined,
  );
  return builder;
}

/** Conditions on dates and by a formula are not among them. */
const ASKED: Partial<Record<keyof Builder, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
};

export function filterCriteria(context: Context, condition: FilterCondition): Criteria {
  return service<Criteria>(
    context.run,
    'FilterCriteria',
    { ...gettersOf(() => condition), copy: () => filterCriteriaBuilder(context, condition) },
    new BuiltCondition(condition),
  );
}

function gettersOf(
  current: () => FilterCondition,
): Pick<Criteria, 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues'> {
  return {
    getCriteriaType: () => {
      const { criterion } = current();
      if (criterion === null) throw unknownToStandIn('the type of criteria that only hide values');
      return enumMember<BooleanCriteria>('BooleanCriteria', criterion.name);
    },
    getCriteriaValues: () => [...(current().criterion?.values ?? [])],
    getHiddenValues: () => [...current().hiddenValues],
  };
}
