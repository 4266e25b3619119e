import type { CellPlace } from '../a1';
import {
  crossing,
  type MatrixMap,
  noCriterionFields,
  noOptionFields,
  type Orientation,
  type Span,
} from '../map';
import type { Unread } from '../read';
import { type SheetCells, shownAt, valueAt } from '../sheet_cells';
import { kindsOfCrosses } from './crosses';
import { type Frame, framesOf, type Known } from './frame';
import { between, gridOf } from './grid';
import type { Kind } from './kinds';
import { kindsOfLines, resultAt, weighedLines } from './lines';
import { hasPairs, meetsItself } from './pairs';
import { guessScale, type Scale } from './scale';

/** What is known of a table beside its cells. */
export interface Given extends Known {
  readonly orientation?: Orientation | null;
  /** One scale for all, 'raw' for scores as they are; undefined: worst and best lines, else a guess. */
  readonly scale?: Scale | 'raw' | undefined;
  /** Lines that are read or left whatever they look like, by line. */
  readonly criteria?: ReadonlyMap<number, boolean>;
  readonly options?: ReadonlyMap<number, boolean>;
  /** Lines outside of these are not counted by the formula that the table was found by. */
  readonly spans?: Pick<MatrixMap, 'criterionSpan' | 'optionSpan'>;
  /** Unnamed options with scores count, as in a matrix of ours. */
  readonly countsUnnamed?: boolean;
}

/** A table as it was understood. */
export interface Layout {
  readonly frame: Frame;
  readonly map: MatrixMap;
  readonly kinds: {
    readonly criteria: ReadonlyMap<number, Kind>;
    readonly options: ReadonlyMap<number, Kind>;
  };
  readonly unread: readonly Unread[];
  /** 'said' in words beside the table or by the person, 'guessed' from the scores, 'none': lines or raw scores. */
  readonly scaleFrom: 'said' | 'guessed' | 'none';
}

const NOBODY: ReadonlyMap<number, boolean> = new Map();

/** The likeliest reading of a sheet as a table of criteria and options; null where nothing looks like one. */
export function layoutOf(cells: SheetCells, given: Given = {}): Layout | null {
  const ways: readonly Orientation[] = given.orientation == null ? ['down', 'across'] : [given.orientation];
  const isOfPairs = hasPairs(cells);
  const layouts = ways
    .flatMap((orientation) => framesOf(gridOf(cells, orientation), given))
    // The first column of judgments in pairs is no column of weights, unless its header says so.
    .filter((frame) => frame.isWeightSaid || !isOfPairs)
    .map((frame) => layOut(frame, given))
    .filter((layout) => layout.map.criteria.length > 0 && layout.map.options.length > 0 && !arePairs(layout));
  return layouts.reduce<Layout | null>(
    (best, layout) => (best === null || worth(layout) > worth(best) ? layout : best),
    null,
  );
}

/** Criteria that are compared in pairs: what would be the first options has their names. */
function arePairs({ frame: { grid, header, name }, map: { criteria, options } }: Layout): boolean {
  return (
    criteria.length > 1 &&
    criteria.every((line, at) => {
      const option = options[at] ?? 0;
      return meetsItself(grid.shown(line, name), grid.shown(header, option), grid.value(line, option));
    })
  );
}

/** How much of a table a layout explains: weights that say what they are first, then scores. */
function worth({ frame, map }: Layout): number {
  const scores = map.criteria
    .flatMap((line) => map.options.map((cross) => frame.grid.isNumeric(line, cross)))
    .filter(Boolean).length;
  const isWeightTyped = map.criteria.some((line) => frame.grid.formula(line, frame.weight ?? 0) === '');
  return (
    scores + (frame.isWeightSaid ? 1e6 : 0) + (isWeightTyped ? 1e3 : 0) + (map.options.length > 1 ? 10 : 0)
  );
}

function layOut(found: Frame, given: Given): Layout {
  const hasOneScale = given.scale !== undefined;
  const frame = hasOneScale ? { ...found, worst: null, best: null } : found;
  const crosses = new Map(
    kindsOfCrosses(found, weighedLines(found), given.options ?? NOBODY, given.countsUnnamed === true),
  );
  if (given.spans !== undefined) limit(crosses, given.spans.optionSpan);
  const options = linesThat('read', crosses);
  const lines = kindsOfLines(frame, options, given.criteria ?? NOBODY);
  if (given.spans !== undefined) limit(lines, given.spans.criterionSpan);
  const criteria = linesThat('read', lines);
  const guess = hasOneScale || frame.worst !== null ? null : guessScale(frame, criteria, options);
  const scale = given.scale === 'raw' ? null : (given.scale ?? guess?.scale ?? null);
  return {
    frame,
    map: mapOf(frame, criteria, options, scale, lines),
    kinds: { criteria: lines, options: crosses },
    unread: [...unreadOf('criteria', lines), ...unreadOf('options', crosses)],
    scaleFrom: hasOneScale || guess?.isSaid === true ? 'said' : guess === null ? 'none' : 'guessed',
  };
}

function limit(kinds: Map<number, Kind>, { first, last }: Span): void {
  for (const [line, kind] of kinds)
    if (kind === 'read' && (line < first || line > last)) kinds.set(line, 'outside');
}

const linesThat = (wanted: Kind, kinds: ReadonlyMap<number, Kind>) =>
  [...kinds].filter(([, kind]) => kind === wanted).map(([line]) => line);

function unreadOf(of: Unread['of'], kinds: ReadonlyMap<number, Kind>): Unread[] {
  return [...kinds].flatMap(([line, why]): Unread[] =>
    why === 'read' || why === 'field' || why === 'own' || why === 'blank' ? [] : [{ of, line, why }],
  );
}

function mapOf(
  frame: Frame,
  criteria: readonly number[],
  options: readonly number[],
  scale: Scale | null,
  kinds: ReadonlyMap<number, Kind>,
): MatrixMap {
  const { grid, name, weight, worst, best, group, header, details } = frame;
  const { orientation } = grid;
  const optionFields = { ...noOptionFields(), name: header };
  // Below the options, or right before them with a label.
  const mayTotal = [(options[0] ?? 1) - 1, ...options];
  for (const line of linesThat('own', kinds)) {
    const field = resultAt(frame, line);
    if (field !== null) optionFields[field] ??= line;
    else if (mayTotal.some((cross) => /\bWEIGHTED_SCORE\s*\(/i.test(grid.formula(line, cross)))) {
      optionFields.score ??= line;
    }
  }
  return {
    orientation,
    criterionSpan: spanOf(criteria),
    optionSpan: spanOf(options),
    criteria,
    options,
    criterionFields: {
      ...noCriterionFields(),
      ...details,
      name,
      weight,
      worst,
      best,
      group: details.group ?? group,
    },
    optionFields,
    title: titleOf(frame),
    baseline: optionFields.gap === null ? null : crossing({ orientation }, optionFields.gap, weight ?? name),
    scale,
  };
}

const spanOf = (lines: readonly number[]) => ({ first: Math.min(...lines), last: Math.max(...lines) });

/** The first text that stands alone in a row above the names. */
function titleOf({ grid, header, name }: Frame): CellPlace | null {
  const isDown = grid.orientation === 'down';
  const columns = between(1, isDown ? grid.crosses : grid.lines);
  for (const row of between(1, (isDown ? header : name) - 1)) {
    const filled = columns.filter((column) => shownAt(grid.cells, { row, column }) !== '');
    const [column] = filled;
    if (column === undefined || filled.length > 1) continue;
    if (typeof valueAt(grid.cells, { row, column }) === 'string') return { row, column };
  }
  return null;
}
