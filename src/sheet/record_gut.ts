import type { GutRanking } from '../api';
import { type CellPlace, cellName } from '../table/a1';
import { crossing, type MatrixMap } from '../table/map';
import { ROW_ROLES } from '../table/matrix/roles';
import type { SheetCells } from '../table/sheet_cells';
import { asText } from '../table/text';
import { makeRoom } from './make_room';
import { type FoundMatrix, readMatrix } from './read_matrix';
import { refuseChanged } from './refused';
import { allOrNothing } from './transaction';
import { writeBlock } from './write_cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Keeps a ranking by gut and its date: in the row that a matrix of ours has for it, or beside a table that was adopted, below
 * everything that stands on its sheet. The totals of a covered matrix show by themselves from then on. A later ranking
 * replaces the earlier one. Refuses when the options changed since the sidebar read them.
 */
export function recordGut(sheet: Sheet, { expected, ranks, date }: GutRanking): FoundMatrix {
  const found = readMatrix(sheet);
  if (found === null || JSON.stringify(found.read.decision.options) !== JSON.stringify(expected.options)) {
    refuseChanged('options', 'rank them');
  }
  const { cells, read } = found;
  const { map } = read;
  const isOwn = map.optionFields.gut !== null;
  const line = map.optionFields.gut ?? lineBeside(cells, map);
  const names = map.criterionFields.name ?? 1;
  const dates = map.criterionFields.weight ?? names;
  const put = new Map<string, string | number>();
  const set = (cell: CellPlace, value: string | number) => put.set(cellName(cell), value);
  const label = ROW_ROLES.find(({ field }) => field === 'gut')?.label ?? '';
  if (!isOwn) set(crossing(map, line, names), label);
  if (dates !== names) set(crossing(map, line, dates), asText(date));
  map.options.forEach((option, at) => {
    set(crossing(map, line, option), ranks[at] ?? '');
  });
  const ends = [isOwn ? dates : names, dates, ...map.options];
  const first = crossing(map, line, Math.min(...ends));
  const last = crossing(map, line, Math.max(...ends));
  const block = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const after = rows(block).map((row) =>
    columns(block).map((column): string | number => {
      const own = put.get(cellName({ row, column }));
      if (own !== undefined) return own;
      const formula = cells.formulas[row - 1]?.[column - 1] ?? '';
      const value = cells.values[row - 1]?.[column - 1] ?? null;
      if (formula !== '') return formula;
      return typeof value === 'number' ? value : typeof value === 'string' ? asText(value) : '';
    }),
  );
  makeRoom(sheet, block.bottom, block.right);
  allOrNothing((onFailure) => writeBlock(sheet, cells, block, after, 'the ranking by gut', onFailure));
  return found;
}

/** A line of its own with one blank line between, beyond all that stands on the sheet. */
function lineBeside({ values }: SheetCells, { orientation }: MatrixMap): number {
  return (orientation === 'down' ? values.length : (values[0]?.length ?? 0)) + 2;
}

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
const rows = ({ top, bottom }: { top: number; bottom: number }) => between(top, bottom);
const columns = ({ left, right }: { left: number; right: number }) => between(left, right);
