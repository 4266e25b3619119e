import { layoutOfRecord } from '../adopt/record';
import { isOfRounds } from '../history/tidy';
import type { MatrixMap } from '../map';
import type { SheetCells } from '../sheet_cells';
import { mapsOfFormulas } from './by_formula';
import { layoutOfHeaders } from './by_headers';
import type { Found } from './found';
import { inOurs, inTable, isOurs } from './in_formula';

/**
 * Where the matrix of a sheet stands: by its formula; by what the person has confirmed, which also says what the formula of
 * a table of their own can't; by its headers. Null where the sheet has none.
 */
export function findMatrix(cells: SheetCells): Found | null {
  const map = mapOfFormulas(cells);
  if (map !== null && isOurs(map)) return inOurs(cells, map);
  const recorded = layoutOfRecord(cells);
  if (recorded !== null) return map === null ? recorded : withHalves(recorded, map);
  return (map === null ? null : inTable(cells, map)) ?? (isOfRounds(cells) ? null : layoutOfHeaders(cells));
}

/** A table as it was confirmed, with the halves that its totals take in. */
function withHalves(found: Found, { isBent, orientation, criterionSpan, criterionFields }: MatrixMap): Found {
  const { map } = found;
  const isSame =
    isBent === true &&
    orientation === map.orientation &&
    map.criteria.every((line) => line >= criterionSpan.first && line <= criterionSpan.last);
  const { half } = criterionFields;
  return isSame
    ? { ...found, map: { ...map, isBent, criterionFields: { ...map.criterionFields, half } } }
    : found;
}

/** The largest matrix that formulas show; where each option has a formula of its own, all of them together. */
export function mapOfFormulas(cells: SheetCells): MatrixMap | null {
  const [largest, ...others] = mapsOfFormulas(cells);
  if (largest === undefined) return null;
  const key = ({ orientation, criterionSpan, criterionFields: { weight, worst, best } }: MatrixMap) =>
    JSON.stringify([orientation, criterionSpan, weight, worst, best]);
  const same = [largest, ...others.filter((map) => key(map) === key(largest))];
  const first = Math.min(...same.map(({ optionSpan }) => optionSpan.first));
  const last = Math.max(...same.map(({ optionSpan }) => optionSpan.last));
  return { ...largest, optionSpan: { first, last } };
}
