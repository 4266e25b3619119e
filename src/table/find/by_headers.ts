import { sameNameKey } from '../../decision/same_name';
import { type CriterionField, crossing, type MatrixMap, noCriterionFields, noOptionFields } from '../map';
import { COLUMN_ROLES, ROW_ROLES } from '../matrix/roles';
import { type SheetCells, shownAt } from '../sheet_cells';

/** The headers that a table must have to be a matrix without being asked. */
const NEEDED: readonly CriterionField[] = ['name', 'weight', 'worst', 'best'];

/** So many blank lines in a row end a table: fewer separate groups. */
const ENDING = 3;

/**
 * The matrix of a sheet read off its headers: a row with Criterion, Weight, Worst and Best, the options right of Best,
 * the criteria below down to the first label of a result, or to the end of the table. Null where there is no such row.
 */
export function mapOfHeaders(cells: SheetCells): MatrixMap | null {
  const key = (row: number, column: number) => sameNameKey(shownAt(cells, { row, column }));
  const width = cells.values[0]?.length ?? 0;
  const height = cells.values.length;
  for (let row = 1; row <= height; row += 1) {
    const fields = noCriterionFields();
    for (let column = 1; column <= width; column += 1) {
      const role = COLUMN_ROLES.find(({ header }) => sameNameKey(header) === key(row, column));
      if (role !== undefined) fields[role.field] ??= column;
    }
    if (NEEDED.some((field) => fields[field] === null)) continue;
    const first = Math.max(...NEEDED.map((field) => fields[field] ?? 0)) + 1;
    let last = fields.id === null || fields.id < first ? width : fields.id - 1;
    while (last >= first && key(row, last) === '') last -= 1;
    if (last < first) continue;
    // The thin column of a matrix of ours lies inside.
    if (fields.id !== null && fields.id > last + 1) last = fields.id - 1;
    const names = fields.name ?? 1;
    const optionFields = { ...noOptionFields(), name: row };
    let bottom = row;
    let blanks = 0;
    for (let line = row + 1; line <= height; line += 1) {
      const result = ROW_ROLES.find(({ label }) => sameNameKey(label) === key(line, names));
      if (result !== undefined) optionFields[result.field] ??= line;
      if (optionFields.score !== null || result !== undefined || blanks >= ENDING) continue;
      const isBlank = Array.from({ length: last - names + 1 }, (_, at) => key(line, names + at)).every(
        (text) => text === '',
      );
      blanks = isBlank ? blanks + 1 : 0;
      if (!isBlank) bottom = line;
    }
    if (optionFields.score !== null) bottom = optionFields.score - 1;
    if (bottom <= row) continue;
    const title =
      row > 1 && shownAt(cells, { row: 1, column: names }) !== '' ? { row: 1, column: names } : null;
    return {
      orientation: 'down',
      criterionSpan: { first: row + 1, last: bottom },
      optionSpan: { first, last },
      criteria: [],
      options: [],
      criterionFields: fields,
      optionFields,
      title,
      baseline:
        optionFields.gap === null
          ? null
          : crossing({ orientation: 'down' }, optionFields.gap, fields.weight ?? 1),
      scale: null,
    };
  }
  return null;
}
