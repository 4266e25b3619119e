import type { Cell } from '../../door/cell';
import type { SheetCells } from '../sheet_cells';

/** Whether judgments in pairs cross here: the same name across and down, and nothing to judge where it meets itself: 1, 0, a dash or a blank. */
export const meetsItself = (across: string, down: string, value: Cell): boolean =>
  across !== '' && across === down && isNoJudgment(value);

const isNoJudgment = (value: Cell) =>
  value === 1 || value === 0 || value === null || (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value));

/** Whether two names across are those down. */
export function hasPairs({ shown, values }: Pick<SheetCells, 'shown' | 'values'>): boolean {
  return shown.some((row, top) =>
    row.some((_, left) =>
      [1, 2].every((step) =>
        meetsItself(
          shown[top]?.[left + step] ?? '',
          shown[top + step]?.[left] ?? '',
          values[top + step]?.[left + step] ?? null,
        ),
      ),
    ),
  );
}
