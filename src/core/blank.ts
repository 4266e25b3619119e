/**
 * A cell with nothing in it: "" from a sheet, null in this code, undefined past the end of a row.
 *
 * @example isBlank('') // true
 */
export function isBlank(cell: unknown): cell is '' | null | undefined {
  return cell === '' || cell === null || cell === undefined;
}
