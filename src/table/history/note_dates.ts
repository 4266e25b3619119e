import { dayInText } from '../../decision/round';
import { type MatrixMap, scoreCell } from '../map';
import { scoreNote } from '../matrix/score_note';
import { noteAt, type SheetCells } from '../sheet_cells';

/**
 * The latest day that she names in the note of each score, `[criterion][option]`; null for none. The day of a second answer and
 * that of the mark of an old score are no evidence.
 */
export function evidenceOf(cells: SheetCells, map: MatrixMap): (number | null)[][] {
  return map.criteria.map((_, criterion) =>
    map.options.map((_option, option) => {
      const cell = scoreCell(map, criterion, option);
      return cell === null ? null : dayInText(scoreNote(noteAt(cells, cell)).evidence);
    }),
  );
}
