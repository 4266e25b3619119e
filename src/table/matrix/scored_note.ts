import { dayOfIso, isoOfDay } from '../../decision/day';
import { criterionCell, type MatrixMap } from '../map';
import { noteAt, type SheetCells } from '../sheet_cells';

/*
 * On which day the scores of a criterion were last given in the sidebar, a line in the note of its name: "Scored in the sidebar on
 * 2026-11-03". They are not asked about again on that day. A line that she deletes is forgotten.
 */

const LINE = /^scored in the sidebar on (\d{4}-\d{2}-\d{2})\.?\s*$/i;

const dayIn = (line: string) => dayOfIso(LINE.exec(line)?.[1] ?? '');

/**
 * The note with this day in place of an earlier one; every other line stays to the letter.
 *
 * @example noteWithScoredOn('Best: none', 46329) // 'Best: none\nScored in the sidebar on 2026-11-03'
 */
export function noteWithScoredOn(note: string, day: number): string {
  const others = note.split('\n').filter((line) => dayIn(line) === null);
  const isEmpty = others.every((line) => line === '');
  return [...(isEmpty ? [] : others), `Scored in the sidebar on ${isoOfDay(day)}`].join('\n');
}

/** The latest day that a note names; null for none. */
export function scoredOn(note: string): number | null {
  const days = note.split('\n').flatMap((line) => dayIn(line) ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

/** The day of each criterion of a matrix; null where nobody knows. */
export function scoredOnDays(cells: SheetCells, map: MatrixMap): (number | null)[] {
  return map.criteria.map((_, at) => {
    const cell = criterionCell(map, 'name', at);
    return cell === null ? null : scoredOn(noteAt(cells, cell));
  });
}
