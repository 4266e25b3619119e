import { type Block, type CellPlace, columnLetters } from './a1';

/** 'down': a row per criterion and a column per option. 'across': a column per criterion and a row per option. */
export const ORIENTATIONS = ['down', 'across'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** What stands about a criterion beside its scores. `share` is computed; those after `best` are optional details. */
export const CRITERION_FIELDS = [
  'name',
  'weight',
  'share',
  'worst',
  'best',
  'group',
  'unit',
  'kind',
  'worstMeans',
  'bestMeans',
  'id',
  'half',
  'least',
  'note',
] as const;
export type CriterionField = (typeof CRITERION_FIELDS)[number];

/** What stands about an option above and below its scores. */
export const OPTION_FIELDS = [
  'name',
  'score',
  'rank',
  'gap',
  'firstPlace',
  'scored',
  'gut',
  'id',
  'chartName',
  'chartFirst',
  'chartBaseline',
  'chartOthers',
] as const;
export type OptionField = (typeof OPTION_FIELDS)[number];

/** One-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a decision stands on a sheet: one type for a new matrix, one that was found and one that was adopted. A *line*
 * is a row where criteria go down and a column where they go across, for criteria; the other way round for options.
 */
export interface MatrixMap {
  readonly orientation: Orientation;
  /** The lines that the formulas cover, spacers, headings and blanks included. */
  readonly criterionSpan: Span;
  readonly optionSpan: Span;
  /** The lines of the criteria and of the options, in the order of the decision. */
  readonly criteria: readonly number[];
  readonly options: readonly number[];
  /** Across the criteria: the column (down) or row (across) of each field; null where there is none. */
  readonly criterionFields: Readonly<Record<CriterionField, number | null>>;
  /** Across the options: the row (down) or column (across) of each field. */
  readonly optionFields: Readonly<Record<OptionField, number | null>>;
  readonly title: CellPlace | null;
  /** Where the name of the baseline is picked. */
  readonly baseline: CellPlace | null;
  /** Whether the totals take in the scores that are half as good as the best. */
  readonly isBent?: boolean;
  /** One scale for all criteria, where no line holds worst and best. */
  readonly scale: { readonly worst: number; readonly best: number } | null;
}

/** The lines of a span, one after the other. */
export const linesOf = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The cell where a line of the criteria meets a line of the options, whichever way the matrix lies. */
export function crossing(
  { orientation }: Pick<MatrixMap, 'orientation'>,
  criterionLine: number,
  optionLine: number,
): CellPlace {
  return orientation === 'down'
    ? { row: criterionLine, column: optionLine }
    : { row: optionLine, column: criterionLine };
}

/** The cell of a score by the places of criterion and option in the decision; null where there is none. */
export function scoreCell(map: MatrixMap, criterion: number, option: number): CellPlace | null {
  const [line, other] = [map.criteria[criterion], map.options[option]];
  return line === undefined || other === undefined ? null : crossing(map, line, other);
}

/** The cell of a field of a criterion, by its place in the decision; null where there is none. */
export function criterionCell(map: MatrixMap, field: CriterionField, criterion: number): CellPlace | null {
  const [line, at] = [map.criteria[criterion], map.criterionFields[field]];
  return line === undefined || at === null ? null : crossing(map, line, at);
}

/** The cell of a field of an option, by its place in the decision; null where there is none. */
export function optionCell(map: MatrixMap, field: OptionField, option: number): CellPlace | null {
  const [line, at] = [map.options[option], map.optionFields[field]];
  return line === undefined || at === null ? null : crossing(map, at, line);
}

/** The block between two crossings. */
export function blockOf(map: Pick<MatrixMap, 'orientation'>, criterionLines: Span, optionLines: Span): Block {
  const first = crossing(map, criterionLines.first, optionLines.first);
  const last = crossing(map, criterionLines.last, optionLines.last);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The cells of one field of all criteria, spacers included; null where the field has no line. */
export function criterionFieldBlock(map: MatrixMap, field: CriterionField): Block | null {
  const at = map.criterionFields[field];
  return at === null ? null : blockOf(map, map.criterionSpan, { first: at, last: at });
}

/** The cells of one field of all options, spacers included; null where the field has no line. */
export function optionFieldBlock(map: MatrixMap, field: OptionField): Block | null {
  const at = map.optionFields[field];
  return at === null ? null : blockOf(map, { first: at, last: at }, map.optionSpan);
}

/** The scores, spacers included. */
export function scoresBlock(map: MatrixMap): Block {
  return blockOf(map, map.criterionSpan, map.optionSpan);
}

/** "row 5" or "column G", for a line of the criteria or of the options. */
export function lineName(
  { orientation }: Pick<MatrixMap, 'orientation'>,
  of: 'criteria' | 'options',
  line: number,
): string {
  const isRow = (of === 'criteria') === (orientation === 'down');
  return isRow ? `row ${line}` : `column ${columnLetters(line)}`;
}

const none = <Field extends string>(fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, null])) as Record<Field, number | null>;

/** No field has a line. */
export const noCriterionFields = (): Record<CriterionField, number | null> => none(CRITERION_FIELDS);
export const noOptionFields = (): Record<OptionField, number | null> => none(OPTION_FIELDS);
