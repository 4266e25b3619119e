import * as v from 'valibot';
import type { Choice, Round } from '../../decision/round';
import { decisionSchema } from '../../decision/schema';
import type { Cell } from '../../door/cell';
import { ROUND_COLUMNS, type RoundHeader } from './columns';
import { readRows, rowsByRound, type SkippedRows } from './read_history';
import { dayOfCell, placesOf, type TidyTable } from './tidy';

/** A round that could be read only in part. */
export interface PartRound {
  readonly round: number;
  /** How many of its rows on History are missing or were skipped. */
  readonly missing: number;
  /** How many it should have; null where the sheet Rounds doesn't say. */
  readonly of: number | null;
}

/** What the two sheets hold. */
export interface ReadRounds {
  /** By date, then by number. */
  readonly rounds: Round[];
  readonly skipped: SkippedRows[];
  readonly inPart: PartRound[];
  /** Rounds of which no row on History could be read. */
  readonly empty: number[];
}

/** What the sheet Rounds says of one round. */
export type RoundHead = Omit<Round, 'decision' | 'gut'> & {
  readonly title: string;
  /** Criteria × options; null where it isn't said. */
  readonly cells: number | null;
};

/** The rounds that the rows of both sheets hold, in whatever order the rows stand. */
export function roundsOf(roundsTable: TidyTable, history: TidyTable): ReadRounds {
  const heads = headsOf(roundsTable);
  const { byRound, skipped: without } = rowsByRound(history);
  const skipped = [...heads.skipped, ...without];
  const inPart: PartRound[] = [];
  const empty: number[] = [];
  const rounds = heads.heads.flatMap(({ title, cells, ...head }): Round[] => {
    const read = readRows(history.header, byRound.get(head.round) ?? []);
    byRound.delete(head.round);
    skipped.push(...read.skipped);
    const decision = v.safeParse(decisionSchema, { ...read.decision, title });
    if (read.count === 0 || !decision.success) {
      empty.push(head.round);
      return [];
    }
    const grid = read.decision.criteria.length * read.decision.options.length;
    const missing = Math.max(cells ?? 0, grid) - read.count;
    if (missing > 0) inPart.push({ round: head.round, missing, of: cells });
    const { gut, sure } = read;
    return [{ ...head, decision: decision.output, gut, ...(sure === undefined ? {} : { sure }) }];
  });
  const unknown = [...byRound.values()].flat().map(({ row }) => row);
  if (unknown.length > 0) skipped.push({ sheet: 'History', rows: unknown, why: 'round-unknown' });
  rounds.sort((a, b) => a.date - b.date || a.round - b.round);
  return { rounds, skipped, inPart, empty };
}

/** The rows of the sheet Rounds. */
export function headsOf({ header, rows }: TidyTable): { heads: RoundHead[]; skipped: SkippedRows[] } {
  const places = placesOf(header, ROUND_COLUMNS);
  const heads = new Map<number, RoundHead>();
  const skipped = new Map<SkippedRows['why'], number[]>();
  const skip = (why: SkippedRows['why'], row: number) => skipped.set(why, [...(skipped.get(why) ?? []), row]);
  for (const { row, cells, shown } of rows) {
    const at = (name: RoundHeader): Cell => (places[name] < 0 ? null : (cells[places[name]] ?? null));
    const dayAt = (name: RoundHeader) => dayOfCell(at(name), shown?.[places[name]]);
    if (ROUND_COLUMNS.every((column) => at(column.header) === null)) continue;
    const round = at('Round');
    const date = dayAt('Date');
    if (typeof round !== 'number' || !Number.isInteger(round) || round < 1) skip('no-number', row);
    else if (date === null) skip('no-date', row);
    else if (heads.has(round)) skip('round-twice', row);
    else {
      const [criteria, options] = [at('Criteria'), at('Options')];
      heads.set(round, {
        round,
        date,
        name: words(at('Name')),
        note: words(at('Note')),
        title: words(at('Decision')),
        decided: choiceOf(at, dayAt('Look again')),
        cells: typeof criteria === 'number' && typeof options === 'number' ? criteria * options : null,
      });
    }
  }
  return {
    heads: [...heads.values()],
    skipped: [...skipped].map(([why, list]) => ({ sheet: 'Rounds', rows: list, why })),
  };
}

function choiceOf(at: (name: RoundHeader) => Cell, lookAgain: number | null): Choice | null {
  const sure = at('How sure');
  const choice = words(at('Choice'));
  const expected = words(at('Expected'));
  if (choice === '' && expected === '' && lookAgain === null) return null;
  return { choice, expected, sure: typeof sure === 'number' ? sure : null, lookAgain };
}

const words = (cell: Cell) => (cell === null || typeof cell === 'object' ? '' : String(cell));
