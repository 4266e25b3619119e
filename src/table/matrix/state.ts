import { crossing, optionCell } from '../map';
import type { ReadMatrix } from '../read';
import { formulaAt, noteAt, type SheetCells, shownAt, valueAt } from '../sheet_cells';
import { spillCell } from './formulas';
import { keptIn } from './kept';

/** What a matrix tells of itself beside the decision, all of it read from its cells and notes. */
export interface MatrixState {
  /** The totals wait for a ranking by gut: it is written in their formula. */
  readonly isCovered: boolean;
  /** How the weights were set, as the sidebar kept it, or null. */
  readonly weighting: string | null;
  /** Per criterion: its weight is a formula of the person's. */
  readonly weightFormulas: readonly boolean[];
  /** The ranking by gut, one per option, and its date as it stands; null when there is none. */
  readonly gut: { readonly ranks: readonly (number | null)[]; readonly date: string } | null;
}

/** The formula of totals that show nothing until the row of gut ranks holds numbers. */
const COVERED = /^=\s*IF\(\s*COUNT\([^)]*\)\s*=\s*0/i;

/** Whether the formula of the totals waits for a ranking by gut. */
export const isCoveredFormula = (formula: string): boolean => COVERED.test(formula);

export function stateOf(cells: SheetCells, { map, decision }: ReadMatrix): MatrixState {
  const ranks = decision.options.map((_, option) => {
    const cell = optionCell(map, 'gut', option);
    const value = cell === null ? null : valueAt(cells, cell);
    return typeof value === 'number' ? value : null;
  });
  const hasRanks = ranks.some((rank) => rank !== null);
  const { weight } = map.criterionFields;
  const { gut, name, score } = map.optionFields;
  const formula = score === null ? '' : formulaAt(cells, spillCell(map, 'score'));
  return {
    isCovered: isCoveredFormula(formula) && !hasRanks,
    weighting: weight === null || name === null ? null : keptIn(noteAt(cells, crossing(map, name, weight))),
    weightFormulas: map.criteria.map(
      (line) => weight !== null && formulaAt(cells, crossing(map, line, weight)) !== '',
    ),
    gut:
      hasRanks && gut !== null
        ? { ranks, date: weight === null ? '' : shownAt(cells, crossing(map, gut, weight)) }
        : null,
  };
}
