/**
 * What stands in one cell. A date is the number that Sheets keeps for it (days since 30 December 1899), marked as a
 * date, because it counts as a number only among dates. Blank is null.
 */
export type Cell = number | string | boolean | null | { readonly date: number };

/** A cell as Sheets hands it over: "" is blank, a date is a Date. Anything unheard of is text that no number is. */
export function cellOf(raw: unknown): Cell {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'string') return raw === '' ? null : raw;
  if (raw === null || raw === undefined) return null;
  const date = serialNumber(raw);
  return date === null ? String(raw) : { date };
}

/** A number that can be computed with. */
export function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

/** A date that can be computed with. */
export function isDate(cell: Cell): cell is { readonly date: number } {
  return typeof cell === 'object' && cell !== null && Number.isFinite(cell.date);
}

/**
 * A date is the number that Sheets keeps for it: days since 30 December 1899, in the spreadsheet's own time.
 * Null for anything that is not a date. (No instanceof: the date may come from another realm.)
 */
function serialNumber(cell: unknown): number | null {
  if (Object.prototype.toString.call(cell) !== '[object Date]') return null;
  const date = cell as Date;
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return local / 86_400_000 + 25_569;
}
