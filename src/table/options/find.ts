import { sameNameKey } from '../../decision/same_name';
import { COLUMNS, MUST, NEEDED, type OptionColumn } from './columns';

/** Where a table of options stands on its sheet. Rows and columns are one-based. */
export interface OptionsMap {
  /** The row of its headers. */
  readonly header: number;
  /** Null for a column that was deleted or renamed. */
  readonly columns: Readonly<Record<OptionColumn, number | null>>;
  readonly musts: readonly { readonly name: string; readonly column: number }[];
}

const isMust = (header: string) => sameNameKey(header).startsWith(sameNameKey(MUST));

/**
 * The table of options of a sheet, known by its headers Option, Pool and Id in one row, wherever that row and the columns
 * stand. Null where there is none.
 *
 * @param shown what the cells show, from A1 on
 */
export function findOptions(shown: readonly (readonly string[])[]): OptionsMap | null {
  for (const [at, row] of shown.entries()) {
    const keys = row.map(sameNameKey);
    const entries = COLUMNS.map(({ field, header }) => [
      field,
      keys.indexOf(sameNameKey(header)) + 1 || null,
    ]);
    const columns: OptionsMap['columns'] = Object.fromEntries(entries);
    if (NEEDED.some((field) => columns[field] === null)) continue;
    const musts = row.flatMap((header, column) =>
      isMust(header) ? [{ name: header.trim().slice(MUST.trim().length).trim(), column: column + 1 }] : [],
    );
    return { header: at + 1, columns, musts };
  }
  return null;
}
