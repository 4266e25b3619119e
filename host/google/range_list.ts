import type { Area } from './area';
import type { Context } from './context';
import { rangeMethods, rangeService } from './range';
import { StandInError, unknownToStandIn } from './script_error';
import { service } from './service';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The setters that a RangeList passes on to each of its ranges. */
const PASSED_ON = [
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setBorder',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'breakApart',
] as const;

/** Several ranges of one sheet; one call on it is one service call. */
export function rangeListService(context: Context, areas: readonly Area[]): RangeList {
  if (areas.length === 0) throw unknownToStandIn('a list of no ranges');
  const passOn = (name: (typeof PASSED_ON)[number] | 'activate') => {
    return (...args: unknown[]): RangeList => {
      for (const area of areas) callOn(context, area, name, args);
      return list;
    };
  };
  const list: RangeList = service<RangeList>(
    context.run,
    'RangeList',
    {
      ...Object.fromEntries(PASSED_ON.map((name) => [name, passOn(name)])),
      getRanges: () => areas.map((area) => rangeService(context, area)),
      activate: passOn('activate'),
    },
    areas,
  );
  return list;
}

function callOn(context: Context, area: Area, name: string, args: readonly unknown[]): void {
  const methods = rangeMethods(context, area, () => rangeService(context, area));
  const method: unknown = Reflect.get(methods, name);
  if (typeof method !== 'function') throw new StandInError(`Range has no ${name}.`);
  Reflect.apply(method, methods, args);
}
