import type { GutRanking } from '../api';
import type { CellPlace } from '../table/a1';
import type { CellValue } from '../table/changed_cells';
import { lineBeyond } from '../table/line_beyond';
import { crossing } from '../table/map';
import { ROW_ROLES } from '../table/matrix/roles';
import { asText } from '../table/text';
import { makeRoom } from './make_room';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { refuseChanged } from './refused';
import { writeOver } from './write_over';

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
  const line = map.optionFields.gut ?? lineBeyond(cells, map.orientation === 'down');
  const names = map.criterionFields.name ?? 1;
  const dates = map.criterionFields.weight ?? names;
  const puts: CellValue[] = [];
  const put = (cell: CellPlace, value: string | number) => puts.push({ ...cell, value });
  const label = ROW_ROLES.find(({ field }) => field === 'gut')?.label ?? '';
  if (!isOwn) put(crossing(map, line, names), label);
  if (dates !== names) put(crossing(map, line, dates), asText(date));
  map.options.forEach((option, at) => {
    put(crossing(map, line, option), ranks[at] ?? '');
  });
  const ends = [isOwn ? dates : names, dates, ...map.options];
  const first = crossing(map, line, Math.min(...ends));
  const last = crossing(map, line, Math.max(...ends));
  const block = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  makeRoom(sheet, block.bottom, block.right);
  onItsLines(linesOfMatrix(found, [block]), (onFailure) =>
    writeOver(sheet, cells, block, puts, 'the ranking by gut', onFailure),
  );
  return found;
}
