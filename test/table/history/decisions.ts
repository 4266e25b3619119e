import fc from 'fast-check';
import type { Criterion, Decision } from '../../../src/decision/decision';
import type { Round } from '../../../src/decision/round';
import type { Cell } from '../../../src/door/cell';
import { HISTORY_COLUMNS, ROUND_COLUMNS, type TidyColumn } from '../../../src/table/history/columns';
import { historyRows, roundRow, type TidyRow } from '../../../src/table/history/rows';
import type { TidyTable } from '../../../src/table/history/tidy';

/** A criterion with a scale of 1 to 5. */
export function rating(id: string, weight: number, more: Partial<Criterion> = {}): Criterion {
  return {
    ...{
      id,
      name: `Criterion ${id}`,
      kind: 'rating',
      unit: '',
      weight,
      worst: 1,
      best: 5,
      least: null,
      half: null,
    },
    ...{ group: '', worstMeans: '', bestMeans: '' },
    ...more,
  };
}

/** `scores[criterion][option]`, options a, b, c … with the first as the baseline. */
export function decisionOf(
  criteria: Criterion[],
  scores: (number | null)[][],
  title = 'My next role',
): Decision {
  const options = (scores[0] ?? []).map((_, at) => ({
    id: 'abcdefgh'[at] ?? '',
    name: `Option ${'ABCDEFGH'[at]}`,
  }));
  return { title, criteria, options, scores, baseline: 0 };
}

export const roundOf = (
  round: number,
  date: number,
  decision: Decision,
  more: Partial<Round> = {},
): Round => ({
  ...{ round, date, name: '', note: '', decision, gut: null, decided: null },
  ...more,
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((x) => x + 0);

/** Decisions of a few lines with names, ids, numbers and blanks of any kind. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .record({ criteria: fc.integer({ min: 1, max: 4 }), options: fc.integer({ min: 1, max: 4 }) })
  .chain((size) =>
    fc.record({
      title: text,
      criteria: fc.uniqueArray(
        fc.record({
          ...{ id: fc.string({ minLength: 1, maxLength: 6 }), name: text, unit: text, group: text },
          kind: fc.constantFrom('rating' as const, 'measure' as const),
          weight: fc.option(fc.double({ min: 0, max: 1000, noNaN: true }).map((x) => x + 0)),
          ...{
            worst: fc.option(finite),
            best: fc.option(finite),
            least: fc.option(finite),
            half: fc.option(finite),
          },
          ...{ worstMeans: text, bestMeans: text },
        }),
        { selector: ({ id }) => id, minLength: size.criteria, maxLength: size.criteria },
      ),
      options: fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), name: text }), {
        selector: ({ id }) => id,
        minLength: size.options,
        maxLength: size.options,
      }),
      scores: fc.array(fc.array(fc.option(finite), { minLength: size.options, maxLength: size.options }), {
        minLength: size.criteria,
        maxLength: size.criteria,
      }),
      baseline: fc.option(fc.integer({ min: 0, max: size.options - 1 })),
    }),
  );

/** What a sheet gives back of rows that were written to it. */
function tableOf<Header extends string>(
  rows: readonly TidyRow<Header>[],
  columns: readonly TidyColumn<Header>[],
): TidyTable {
  return {
    headerRow: 1,
    header: columns.map(({ header }) => header),
    rows: rows.map((row, at) => ({ row: at + 2, cells: columns.map(({ header }) => cellOf(row[header])) })),
  };
}

function cellOf(content: TidyRow<string>[string] | undefined): Cell {
  if (content === null || content === undefined) return null;
  if (typeof content === 'number') return content;
  return 'text' in content ? content.text : null;
}

export const roundsTable = (rounds: readonly Round[]) => tableOf(rounds.map(roundRow), ROUND_COLUMNS);
export const historyTable = (rounds: readonly Round[]) =>
  tableOf(rounds.flatMap(historyRows), HISTORY_COLUMNS);

/** What any pivot table makes of History: the sum of the contributions by round and option id; nothing where there are none. */
export function pivot({ header, rows }: TidyTable): Map<string, number> {
  const [round, option, part] = ['Round', 'Option id', 'Contribution'].map((name) => header.indexOf(name));
  const sums = new Map<string, number>();
  for (const { cells } of rows) {
    const value = cells[part as number];
    if (typeof value !== 'number') continue;
    const key = `${cells[round as number]}/${cells[option as number]}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}
