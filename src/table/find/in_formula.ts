import { kindIfComputed as crossIfComputed } from '../adopt/crosses';
import type { Frame } from '../adopt/frame';
import { between, gridOf } from '../adopt/grid';
import type { Kind } from '../adopt/kinds';
import { type Layout, layoutOf } from '../adopt/layout';
import { kindIfComputed as lineIfComputed } from '../adopt/lines';
import type { MatrixMap } from '../map';
import { readDecision, type Unread } from '../read';
import type { SheetCells } from '../sheet_cells';
import { strayLines } from '../stray';
import type { Found } from './found';

/** A matrix of ours has a line of shares; no other table that a formula shows is taken for one. */
export const isOurs = ({ criterionFields }: MatrixMap): boolean => criterionFields.share !== null;

/**
 * The lines of a matrix of ours: all that its formulas cover but totals and helpers that the person computes from the matrix
 * itself. Numbers beside it that nothing covers are named.
 */
export function inOurs(cells: SheetCells, map: MatrixMap): Found {
  const frame = frameOf(cells, map);
  const { criterionSpan, optionSpan } = map;
  const lines = between(criterionSpan.first, criterionSpan.last);
  const crosses = between(optionSpan.first, optionSpan.last);
  const weighed = lines.filter((line) => frame.grid.isNumeric(line, frame.weight ?? 1));
  const kinds = <Of extends Unread['of']>(
    of: Of,
    list: readonly number[],
    kindOf: (line: number) => Kind | null,
  ) =>
    list.flatMap((line): Unread[] => {
      const why = kindOf(line);
      return why === 'computed' ||
        why === 'total' ||
        why === 'average' ||
        why === 'weighted' ||
        why === 'weights'
        ? [{ of, line, why }]
        : [];
    });
  const options = kinds('options', crosses, (cross) => crossIfComputed(frame, cross, weighed));
  const left = options.map(({ line }) => line);
  const scored = crosses.filter((cross) => !left.includes(cross));
  const criteria = kinds('criteria', lines, (line) => lineIfComputed(frame, line, scored));
  const isCounted = ({ line }: Unread) =>
    [frame.weight, frame.worst, frame.best].every(
      (cross) => cross !== null && frame.grid.isNumeric(line, cross),
    );
  const found = {
    ...map,
    options: scored,
    criteria: lines.filter((line) => !criteria.some((each) => each.line === line)),
  };
  const read = readDecision(cells, found);
  return {
    map: found,
    unread: [
      ...criteria.map((each): Unread => (isCounted(each) ? { ...each, isCounted: true } : each)),
      ...options.map((each): Unread => ({ ...each, isCounted: true })),
      ...read.unread,
      ...strayLines(cells, read),
    ],
  };
}

/** A table of the person's own that a formula shows: what it covers is read, but for what is no criterion or option. */
export function inTable(cells: SheetCells, map: MatrixMap): (Found & { readonly layout: Layout }) | null {
  const { orientation, criterionFields, optionFields, criterionSpan, optionSpan, scale } = map;
  const { name, weight, worst, best } = criterionFields;
  const layout = layoutOf(cells, {
    orientation,
    header: optionFields.name,
    name,
    weight,
    worst,
    best,
    spans: { criterionSpan, optionSpan },
    scale: worst === null && best === null ? (scale ?? 'raw') : undefined,
  });
  if (layout === null) return null;
  const { criteria, options } = layout.map;
  return { map: { ...map, criteria, options }, unread: layout.unread, layout };
}

function frameOf(cells: SheetCells, map: MatrixMap): Frame {
  const { criterionFields, optionFields, criterionSpan, optionSpan } = map;
  const { name, weight, worst, best } = criterionFields;
  const header = optionFields.name ?? criterionSpan.first - 1;
  return {
    grid: gridOf(cells, map.orientation),
    header,
    zone: [header],
    top: criterionSpan.first,
    end: criterionSpan.last,
    firstCross: 1,
    lastCross: optionSpan.last,
    name: name ?? 1,
    weight,
    worst,
    best,
    group: null,
    details: {},
    isWeightSaid: true,
  };
}
