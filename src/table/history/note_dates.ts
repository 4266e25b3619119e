import { dayInText } from '../../decision/round';
import { type MatrixMap, scoreCell } from '../map';
import { noteAt, type SheetCells } from '../sheet_cells';

/** What begins the line that marks an old score; its date is no evidence. */
export const STALE_MARK = 'Unchanged since ';

/** A note without the line that marks the score as old. */
export function withoutStaleMark(note: string): string {
  return note
    .split('\n')
    .filter((line) => !line.startsWith(STALE_MARK))
    .join('\n')
    .trimEnd();
}

/** The latest day that the note of each score names, `[criterion][option]`; null for none. */
export function evidenceOf(cells: SheetCells, map: MatrixMap): (number | null)[][] {
  return map.criteria.map((_, criterion) =>
    map.options.map((_option, option) => {
      const cell = scoreCell(map, criterion, option);
      return cell === null ? null : dayInText(withoutStaleMark(noteAt(cells, cell)));
    }),
  );
}
