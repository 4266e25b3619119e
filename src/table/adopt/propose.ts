import { layoutOfHeaders } from '../find/by_headers';
import { mapOfFormulas } from '../find/find';
import { inTable, isOurs } from '../find/in_formula';
import { isOfRounds } from '../history/tidy';
import { crossing, type MatrixMap } from '../map';
import { findOptions } from '../options/find';
import type { Unread } from '../read';
import type { SheetCells } from '../sheet_cells';
import { type Corrections, givenBy } from './corrections';
import type { Kind } from './kinds';
import { type Layout, layoutOf } from './layout';
import { saysLessIsBetter } from './less';
import { areOptionsAveraged, areScoresBeside, areWeightsByGroup, areWeightsSeveral } from './parts_of_whole';
import { arePlaces, areWeightsPlaces, isHeadedBy } from './places';
import { layoutOfRecord } from './record';
import { areWeightsElsewhere, refusalOf } from './refusal';
import type { Refusal } from './refusal_words';
import { numberAt, sum, weightAt } from './sums';
import { isWord } from './words';

/** One line of a table with its header or label, and what it is taken for. */
export interface ProposedLine {
  readonly line: number;
  readonly name: string;
  readonly kind: Kind;
}

/** What to confirm before a table is used. */
export type Question =
  | 'scale-guessed'
  | 'scale-missing'
  | 'weights-guessed'
  | 'weights-ranked'
  | 'weights-by-group'
  | 'weights-several'
  | 'options-averaged'
  | 'scores-beside'
  | 'scores-ranked'
  | 'anchors-extreme'
  | 'less-is-better'
  | 'one-option'
  | 'text-weights';

/** What is so doubtful that a table can't be taken for understood before. */
const DOUBTS: readonly Question[] = [
  'weights-guessed',
  'weights-ranked',
  'weights-by-group',
  'weights-several',
  'options-averaged',
  'scores-beside',
  'scores-ranked',
  'anchors-extreme',
  'less-is-better',
  'scale-missing',
];

/** How a table would be read. */
export interface Proposal {
  readonly map: MatrixMap;
  /** Every line that is not blank, as a criterion or for what else it is taken. */
  readonly criteria: readonly ProposedLine[];
  /** Every cross: fields, options and the rest. */
  readonly options: readonly ProposedLine[];
  readonly unread: readonly Unread[];
  readonly weights: { readonly sum: number; readonly arePerCent: boolean };
  /** 'sure': the headers say it. 'likely': the numbers do. 'unsure': something has to be asked. */
  readonly certainty: 'sure' | 'likely' | 'unsure';
  readonly questions: readonly Question[];
}

/** A proposal with the layout that it was made of, or why there is none; null for a sheet with nothing to read. */
export type Proposed =
  | { readonly layout: Layout; readonly proposal: Proposal; readonly refusal: null }
  | { readonly layout: null; readonly proposal: null; readonly refusal: Refusal };

/**
 * Reads a sheet as a table of criteria and options and says what is what. Nothing is written. Without corrections what was
 * confirmed before comes first, then certain headers, then what the cells look like.
 *
 * @example propose(cells, NO_CORRECTIONS)?.proposal?.questions // ['scale-guessed']
 */
export function propose(cells: SheetCells, corrections: Corrections): Proposed | null {
  const map = mapOfFormulas(cells);
  if (map !== null && isOurs(map)) return { layout: null, proposal: null, refusal: 'ours' };
  const layout = isUntouched(corrections)
    ? (layoutOfRecord(cells) ??
      (map && tableOf(cells, map)) ??
      (keptBeside(cells) !== null
        ? null
        : (layoutOfHeaders(cells) ?? unlessOfCriterion(cells, layoutOf(cells)))))
    : layoutOf(cells, givenBy(corrections));
  if (layout !== null) return { layout, proposal: proposalOf(layout), refusal: null };
  const refusal = keptBeside(cells) ?? refusalOf(cells);
  return refusal && { layout: null, proposal: null, refusal };
}

/** Which sheet that Discern keeps beside its matrices this one is, or null. */
function keptBeside(cells: SheetCells): 'rounds' | 'options' | null {
  if (isOfRounds(cells)) return 'rounds';
  return findOptions(cells.shown) === null ? null : 'options';
}

/** Null in place of a layout whose weights are the scores of a criterion that is called so. */
function unlessOfCriterion(cells: SheetCells, layout: Layout | null): Layout | null {
  if (layout === null) return null;
  const { grid, weight, zone } = layout.frame;
  const header = zone.find(
    (line) => weight !== null && isWord(grid.shown(line, weight), 'weight', 'priority'),
  );
  const place = header === undefined || weight === null ? null : crossing(grid, header, weight);
  return place !== null && areWeightsElsewhere(cells, place) ? null : layout;
}

function tableOf(cells: SheetCells, map: MatrixMap): Layout | null {
  const found = inTable(cells, map);
  return found === null ? null : found.layout;
}

const isUntouched = ({ criteria, options, ...rest }: Corrections) =>
  criteria.length + options.length === 0 && Object.values(rest).every((value) => value === null);

function proposalOf(layout: Layout): Proposal {
  const { frame, map, kinds, unread, scaleFrom } = layout;
  const { grid, header, name, weight } = frame;
  const weights = map.criteria.map((line) => (weight === null ? null : weightAt(grid, line, weight)));
  const arePerCent = map.criteria.some((line) => weight !== null && grid.shown(line, weight).endsWith('%'));
  const questions: Question[] = [];
  if (!frame.isWeightSaid) questions.push('weights-guessed');
  if (areWeightsPlaces(layout)) questions.push('weights-ranked');
  if (areWeightsByGroup(layout)) questions.push('weights-by-group');
  if (areWeightsSeveral(layout)) questions.push('weights-several');
  if (areOptionsAveraged(layout)) questions.push('options-averaged');
  if (areScoresBeside(layout)) questions.push('scores-beside');
  if ([frame.worst, frame.best].some((cross) => isHeadedBy(frame, cross, 'extreme'))) {
    questions.push('anchors-extreme');
  }
  if (scaleFrom === 'guessed') questions.push(areRanks(layout) ? 'scores-ranked' : 'scale-guessed');
  if (map.scale === null && map.criterionFields.worst === null && scaleFrom === 'none') {
    questions.push('scale-missing');
  }
  if (saysLessIsBetter(layout)) questions.push('less-is-better');
  if (map.options.length === 1) questions.push('one-option');
  if (weight !== null && map.criteria.some((line) => typeof grid.value(line, weight) === 'string')) {
    questions.push('text-weights');
  }
  const isAsked = questions.some((code) => DOUBTS.includes(code));
  return {
    map,
    criteria: listOf(kinds.criteria, (line) => grid.shown(line, name)),
    options: listOf(kinds.options, (cross) => headerOf(layout, cross) || grid.shown(header, cross)),
    unread,
    weights: { sum: sum(weights.map((each) => each ?? 0)), arePerCent },
    certainty: isAsked ? 'unsure' : questions.length === 0 ? 'sure' : 'likely',
    questions,
  };
}

/** Whether the options are ranked on every criterion: the best may be 1, and as a score it counts least. */
const areRanks = ({ frame: { grid }, map: { criteria, options } }: Layout) =>
  criteria.length > 1 &&
  criteria.every((line) => arePlaces(options.map((cross) => numberAt(grid, line, cross))));

/** The name of an option, or of a field the lowest header. */
function headerOf({ frame, kinds }: Layout, cross: number): string {
  const { grid, zone, header } = frame;
  if (kinds.options.get(cross) === 'read') return grid.shown(header, cross);
  const texts = zone.map((line) => grid.shown(line, cross)).filter((text) => text !== '');
  return texts[texts.length - 1] ?? '';
}

function listOf(kinds: ReadonlyMap<number, Kind>, nameOf: (line: number) => string): ProposedLine[] {
  return [...kinds]
    .filter(([, kind]) => kind !== 'blank' && kind !== 'own')
    .sort(([a], [b]) => a - b)
    .map(([line, kind]) => ({ line, name: nameOf(line), kind }));
}
