import type { Criterion, Decision, Option, ScaleKind } from '../../decision/decision';
import { idsOf } from '../../decision/ids';
import { sameNameKey } from '../../decision/same_name';
import { SURENESS, type Sureness } from '../../decision/sureness';
import type { Cell } from '../../door/cell';
import { BASELINE_ROLE, HISTORY_COLUMNS, type HistoryHeader } from './columns';
import { placesOf, type TidyTable } from './tidy';

/** Rows that are not read, and why. */
export interface SkippedRows {
  readonly sheet: 'Rounds' | 'History';
  readonly rows: readonly number[];
  readonly why:
    | 'no-number'
    | 'no-date'
    | 'round-twice'
    | 'round-unknown'
    | 'unnamed'
    | 'not-a-number'
    | 'cell-twice'
    | 'contradicts';
}

/** What the rows of one round give. */
export interface ReadRows {
  readonly decision: Omit<Decision, 'title'>;
  readonly gut: (number | null)[] | null;
  /** Only where something was said of a score. */
  readonly sure?: (Sureness | null)[][];
  readonly skipped: SkippedRows[];
  /** How many rows were read. */
  readonly count: number;
}

interface Line {
  readonly row: number;
  readonly option: Option;
  readonly isBaseline: boolean;
  readonly gut: number | null;
  readonly criterion: Criterion;
  readonly score: number | null;
  readonly sure: Sureness | null;
}

const NUMBERS = [
  'Score',
  'Worst',
  'Best',
  'Weight',
  'Least acceptable',
  'Gut rank',
  'Half as good at',
] as const;

/** The rows of History by the number of their round; rows without one are skipped. */
export function rowsByRound({ header, rows }: TidyTable): {
  byRound: Map<number, TidyTable['rows'][number][]>;
  skipped: SkippedRows[];
} {
  const at = header.indexOf('Round');
  const byRound = new Map<number, TidyTable['rows'][number][]>();
  const without: number[] = [];
  for (const row of rows) {
    if (row.cells.every((cell) => cell === null)) continue;
    const round = row.cells[at] ?? null;
    if (typeof round !== 'number' || !Number.isInteger(round) || round < 1) {
      without.push(row.row);
      continue;
    }
    const own = byRound.get(round);
    if (own === undefined) byRound.set(round, [row]);
    else own.push(row);
  }
  const skipped: SkippedRows[] =
    without.length === 0 ? [] : [{ sheet: 'History', rows: without, why: 'no-number' }];
  return { byRound, skipped };
}

/**
 * The decision that the rows of one round hold, in the order in which its lines first appear. A row that holds no number
 * where one belongs, that names nothing, that stands there twice or contradicts an earlier one is skipped.
 */
export function readRows(header: readonly string[], rows: TidyTable['rows']): ReadRows {
  const places = placesOf(header, HISTORY_COLUMNS);
  const skipped = new Map<SkippedRows['why'], number[]>();
  const skip = (why: SkippedRows['why'], row: number) => skipped.set(why, [...(skipped.get(why) ?? []), row]);
  const criteria = new Map<string, Criterion>();
  const options = new Map<string, Option & { gut: number | null }>();
  const scores = new Map<string, number | null>();
  const said = new Map<string, Sureness>();
  let baseline: string | null = null;
  let count = 0;
  for (const { row, cells } of rows) {
    const line = lineOf(row, (name) => (places[name] < 0 ? null : (cells[places[name]] ?? null)));
    if (typeof line === 'string') {
      skip(line, row);
      continue;
    }
    const { criterion, option } = line;
    const known = criteria.get(criterion.id);
    const cell = JSON.stringify([criterion.id, option.id]);
    const knownOption = options.get(option.id);
    if (scores.has(cell)) skip('cell-twice', row);
    else if (known !== undefined && !isSameCriterion(known, criterion)) skip('contradicts', row);
    else if (knownOption !== undefined && knownOption.name !== option.name) skip('contradicts', row);
    else {
      if (known === undefined) criteria.set(criterion.id, criterion);
      if (knownOption === undefined) options.set(option.id, { ...option, gut: line.gut });
      if (line.isBaseline) baseline ??= option.id;
      scores.set(cell, line.score);
      if (line.sure !== null) said.set(cell, line.sure);
      count += 1;
    }
  }
  const lines = [...criteria.values()];
  const columns = [...options.values()];
  const gut = columns.map((option) => option.gut);
  const sure = lines.map(({ id }) =>
    columns.map((option) => said.get(JSON.stringify([id, option.id])) ?? null),
  );
  return {
    decision: {
      criteria: lines,
      options: columns.map(({ id, name }) => ({ id, name })),
      scores: lines.map(({ id }) =>
        columns.map((option) => scores.get(JSON.stringify([id, option.id])) ?? null),
      ),
      baseline: baseline === null ? null : columns.findIndex(({ id }) => id === baseline),
    },
    gut: gut.some((rank) => rank !== null) ? gut : null,
    ...(said.size === 0 ? {} : { sure }),
    skipped: [...skipped].map(([why, list]) => ({ sheet: 'History', rows: list, why })),
    count,
  };
}

const isSameCriterion = (a: Criterion, b: Criterion) =>
  a.name === b.name && a.weight === b.weight && a.worst === b.worst && a.best === b.best;

function lineOf(row: number, at: (header: HistoryHeader) => Cell): Line | SkippedRows['why'] {
  const words = (header: HistoryHeader) => textOf(at(header));
  const numbers = NUMBERS.map((header) => numberOf(at(header)));
  if (numbers.includes(undefined)) return 'not-a-number';
  const [score, worst, best, weight, least, gut, half] = numbers as (number | null)[];
  if (weight !== null && weight !== undefined && weight < 0) return 'not-a-number';
  const option = { id: words('Option id'), name: words('Option') };
  const criterion = { id: words('Criterion id'), name: words('Criterion') };
  if (`${option.id}${option.name}` === '' || `${criterion.id}${criterion.name}` === '') return 'unnamed';
  return {
    row,
    option: { ...option, id: option.id || nameId(option.name) },
    isBaseline: sameNameKey(words('Role')) === sameNameKey(BASELINE_ROLE),
    gut: gut ?? null,
    score: score ?? null,
    sure: SURENESS.find((word) => word === sameNameKey(words('Sure'))) ?? null,
    criterion: {
      ...criterion,
      id: criterion.id || nameId(criterion.name),
      kind: kindOf(words('Kind')),
      unit: words('Unit'),
      weight: weight ?? null,
      worst: worst ?? null,
      best: best ?? null,
      least: least ?? null,
      half: half ?? null,
      group: words('Group'),
      worstMeans: words('Worst means'),
      bestMeans: words('Best means'),
    },
  };
}

const nameId = (name: string) => idsOf([''], [name])[0] ?? '';

const kindOf = (words: string): ScaleKind => (sameNameKey(words) === 'measure' ? 'measure' : 'rating');

function textOf(cell: Cell): string {
  return cell === null || typeof cell === 'object' ? '' : String(cell);
}

/** Null for a blank, undefined for what is no number. A cell that somebody formatted as a date keeps its number. */
function numberOf(cell: Cell): number | null | undefined {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.date;
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}
