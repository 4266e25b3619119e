import type { SheetCells } from './sheet_cells';

/** A row, or a column, beyond all that stands on a sheet, with a blank one between. */
export const lineBeyond = ({ values }: SheetCells, isRow: boolean): number =>
  (isRow ? values.length : (values[0]?.length ?? 0)) + 2;
