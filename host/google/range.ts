import type { Area } from './area';
import type { Context } from './context';
import { rangeClearing } from './range_clearing';
import { rangeCopying } from './range_copying';
import { rangeFormats } from './range_formats';
import { rangeMarks } from './range_marks';
import { rangePlace } from './range_place';
import { rangeSorting } from './range_sorting';
import { rangeValues } from './range_values';
import { service } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a Range can do, without the counting and checking of calls. */
export function rangeMethods(context: Context, area: Area, self: () => Range): Partial<Range> {
  return {
    ...rangePlace(context, area, self),
    ...rangeValues(context, area, self),
    ...rangeFormats(context, area, self),
    ...rangeMarks(context, area, self),
    ...rangeClearing(context, area, self),
    ...rangeSorting(context, area, self),
    ...rangeCopying(context, area),
  };
}

/** A rectangle of cells. */
export function rangeService(context: Context, area: Area): Range {
  const range: Range = service<Range>(
    context.run,
    'Range',
    rangeMethods(context, area, () => range),
    area,
  );
  return range;
}
