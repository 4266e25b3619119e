import { positions } from '../../core/positions';
import type { Decision } from '../../decision/decision';
import type { MatrixMap } from '../map';
import { COLUMN_ROLES, columnsOfFields, ROW_ROLES, rowsAt } from './roles';

export const TITLE_ROW = 1;
/** What is said about the matrix as it stands: what is not counted and why, the headline, or how to begin. */
export const NOTICE_ROW = 2;
export const HEADER_ROW = 3;

/** The thin column before the first option: it holds the formulas that spill over the options. */
const LEFT = COLUMN_ROLES.length + 1;

/**
 * Where a new matrix stands. Criteria down, options across:
 *
 *     title
 *     notice
 *     header       Criterion | Weight | Share | Worst | Best | details, hidden | (thin) | option … | (thin)
 *     (thin)
 *     criterion …
 *     (thin)
 *     results
 *
 * The thin lines lie inside every range that a formula, a rule or a chart reads. Sheets widens a range when a line is
 * inserted inside it and not at its edge, so with them a line beside the first or the last one is counted like any other.
 */
export function placeMatrix({ criteria, options }: Pick<Decision, 'criteria' | 'options'>): MatrixMap {
  const top = HEADER_ROW + 1;
  const bottom = top + criteria.length + 1;
  const right = LEFT + options.length + 1;
  const optionFields = rowsAt(HEADER_ROW, bottom + 1);
  const isBent = criteria.some(({ half }) => half !== null);
  // Where every line is straight its column has no header: nothing that is typed there would count.
  const criterionFields = { ...columnsOfFields(), ...(!isBent && { half: null }) };
  return {
    orientation: 'down',
    criterionSpan: { first: top, last: bottom },
    optionSpan: { first: LEFT, last: right },
    criteria: positions(criteria.length).map((at) => top + 1 + at),
    options: positions(options.length).map((at) => LEFT + 1 + at),
    criterionFields,
    optionFields,
    title: { row: TITLE_ROW, column: 1 },
    baseline: { row: optionFields.gap ?? bottom, column: criterionFields.weight ?? 1 },
    scale: null,
    ...(isBent && { isBent }),
  };
}

/** The last row and column that a new matrix takes. */
export function endOf(map: MatrixMap): { row: number; column: number } {
  return {
    row: map.criterionSpan.last + ROW_ROLES.length,
    column: map.optionSpan.last,
  };
}
