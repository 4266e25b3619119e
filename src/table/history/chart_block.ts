import type { Decision } from '../../decision/decision';
import { columnLetters } from '../a1';
import { oneLine } from '../text';
import { HISTORY_COLUMNS } from './columns';
import { placesOf } from './tidy';

/** What the chart of Rounds draws: a column per option beside the table, a blank column between. */
export interface ChartBlock {
  /** The one-based column of each option of the round, by its place in the decision. */
  readonly columns: readonly number[];
  /** The headers from the first column to the last, options of other rounds too, each by its latest name. */
  readonly headers: readonly string[];
  /** Columns are new, or their options are called otherwise now. */
  readonly isNew: boolean;
  /** The first and the last column of all, those of other options too. */
  readonly first: number;
  readonly last: number;
}

/** The id of the option that a formula of ours sums, with either separator; null for any other formula. */
const SUM_OF_OPTION = /^=\s*SUMIFS\(.*[;,]\s*"((?:[^"]|"")*)"\s*\)$/;

/** The columns for the options of a round: an option keeps its column, which is known by the id in its formulas. */
export function chartBlock(
  header: readonly string[],
  formulas: readonly (readonly string[])[],
  { options }: Pick<Decision, 'options'>,
): ChartBlock {
  const known = new Map<string, number>();
  for (const row of formulas) {
    row.forEach((formula, at) => {
      const id = SUM_OF_OPTION.exec(formula)?.[1];
      if (id !== undefined && !known.has(id)) known.set(id.replace(/""/g, '"'), at + 1);
    });
  }
  const old = [...known.values()];
  // No column of the person's comes between the columns of one chart that grows.
  let next = old.length > 0 ? Math.max(...old, header.length) + 1 : header.length + 2;
  const names = new Map<number, string>();
  const columns = options.map(({ id, name }) => {
    const column = known.get(id) ?? next;
    if (column === next) next += 1;
    names.set(column, oneLine(name));
    return column;
  });
  const all = [...old, ...columns];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const before = Array.from({ length: last - first + 1 }, (_, at) => header[first + at - 1] ?? '');
  const headers = before.map((text, at) => names.get(first + at) ?? text);
  return { columns, headers, isNew: headers.some((text, at) => text !== before[at]), first, last };
}

/** The weighted score of an option in the round of a row of Rounds, summed from History. */
export function totalFormula(
  history: { readonly name: string; readonly header: readonly string[] },
  roundCell: string,
  optionId: string,
): string {
  const places = placesOf(history.header, HISTORY_COLUMNS);
  const sheet = `'${history.name.replace(/'/g, "''")}'`;
  const column = (header: 'Round' | 'Contribution' | 'Option id') => {
    const letters = columnLetters(places[header] + 1);
    return `${sheet}!$${letters}:$${letters}`;
  };
  const id = `"${optionId.replace(/"/g, '""')}"`;
  return `=SUMIFS(${column('Contribution')}; ${column('Round')}; ${roundCell}; ${column('Option id')}; ${id})`;
}
