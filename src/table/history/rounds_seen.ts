import { dayOfIso } from '../../decision/day';
import type { Cell } from '../../door/cell';
import {
  HISTORY_COLUMNS,
  type HistoryHeader,
  ROUND_COLUMNS,
  type RoundHeader,
  type TidyColumn,
} from './columns';
import { dayOfCell, headerAt, headerText, marksOf, placesOf } from './tidy';

/** A round as it is seen without reading what it holds. Days are serial numbers. */
export interface RoundSeen {
  readonly round: number;
  /** Null where it can't be read. */
  readonly day: number | null;
  readonly title: string;
  /** The criteria that it holds, by their ids; none where they have no ids. */
  readonly criteria: readonly { readonly id: string }[];
  readonly decided: { readonly choice: string; readonly lookAgain: number | null } | null;
}

/**
 * The rounds that two sheets hold, by number: what the sheet Rounds shows of each, and whose criteria the rows of History name.
 * One without rows on History can't be read and is left out.
 */
export function roundsSeen(
  shown: readonly (readonly string[])[],
  history: readonly (readonly Cell[])[],
): RoundSeen[] {
  const held = roundsHeld(history);
  const heads = tableOf<RoundHeader, string>(shown, ROUND_COLUMNS);
  const seen = new Map<number, RoundSeen>();
  for (const at of heads) {
    const round = Number(at('Round') ?? '');
    const own = held.get(round);
    if (own === undefined || seen.has(round)) continue;
    const [choice, expected, again] = [words(at('Choice')), words(at('Expected')), words(at('Look again'))];
    const isDecided = choice !== '' || expected !== '' || again !== '';
    seen.set(round, {
      round,
      day: dayOfIso(words(at('Date'))) ?? own.day,
      title: words(at('Decision')),
      criteria: [...own.ids].map((id) => ({ id })),
      decided: isDecided ? { choice, lookAgain: dayOfIso(again) } : null,
    });
  }
  return [...seen.values()].sort((a, b) => a.round - b.round);
}

/** The day and the ids of the criteria of each round of History. */
function roundsHeld(history: readonly (readonly Cell[])[]) {
  const held = new Map<number, { day: number | null; ids: Set<string> }>();
  for (const at of tableOf<HistoryHeader, Cell>(history, HISTORY_COLUMNS)) {
    const round = at('Round') ?? null;
    if (typeof round !== 'number' || !Number.isInteger(round) || round < 1) continue;
    const own = held.get(round) ?? { day: dayOfCell(at('Date') ?? null), ids: new Set<string>() };
    const id = at('Criterion id') ?? '';
    if (typeof id === 'string' && id.trim() !== '') own.ids.add(id.trim());
    held.set(round, own);
  }
  return held;
}

/** A reader of each row below the headers of a tidy sheet; nothing where it has none. */
function tableOf<Header extends string, Value>(
  rows: readonly (readonly Value[])[],
  columns: readonly TidyColumn<Header>[],
): ((name: Header) => Value | undefined)[] {
  const header = headerAt(rows, marksOf(columns));
  const places = placesOf((rows[header ?? -1] ?? []).map(headerText), columns);
  return header === null ? [] : rows.slice(header + 1).map((row) => (name) => row[places[name]]);
}

const words = (text: string | undefined) => (text ?? '').trim();
