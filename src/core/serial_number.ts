/**
 * A date is the number that Sheets keeps for it: days since 30 December 1899, in the spreadsheet's own time.
 * Null for anything that is not a date. (No instanceof: the date may come from another realm.)
 */
export function serialNumber(cell: unknown): number | null {
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
