import { crossing, type MatrixMap } from './map';
import { COLUMN_ROLES } from './matrix/roles';
import type { ReadMatrix, Unread } from './read';
import { type SheetCells, valueAt } from './sheet_cells';

/** How many lines beyond the options are looked at. */
const WATCHED = 3;

/**
 * Lines of content beside the matrix where no range reaches: between the header and the first line, between the last line
 * and the results, beside the first option and beyond the last. They look counted and are not.
 */
export function strayLines(cells: SheetCells, { map }: ReadMatrix): Unread[] {
  const { criterionSpan, optionSpan, optionFields, criterionFields } = map;
  const numbers = (criterionLines: readonly number[], optionLines: readonly number[]) =>
    criterionLines.some((line) =>
      optionLines.some((option) => typeof valueAt(cells, crossing(map, line, option)) === 'number'),
    );
  const header = optionFields.name ?? criterionSpan.first - 1;
  const results = optionFields.score ?? criterionSpan.last + 1;
  const fields = fieldLines(map);
  const inside = between(optionSpan.first - 1, optionSpan.last + 1);
  // Any content: below the header a typed number becomes text, because the new row takes over the format of names.
  const isFilled = (line: number) =>
    [...fields, ...inside].some(
      (at) => at !== criterionFields.name && valueAt(cells, crossing(map, line, at)) !== null,
    );
  const criteria = [...between(header, criterionSpan.first), ...between(criterionSpan.last, results)]
    .filter(isFilled)
    .map((line): Unread => ({ of: 'criteria', line, why: 'outside' }));

  const rows = between(criterionSpan.first - 1, criterionSpan.last + 1);
  const lastField = Math.max(...Object.values(criterionFields).map((line) => line ?? 0));
  const plain = COLUMN_ROLES.flatMap(({ field, isDetail }) =>
    isDetail ? [] : (criterionFields[field] ?? []),
  );
  const beforeFirst = Math.max(0, ...plain.filter((line) => line < optionSpan.first));
  const beyond = Math.max(optionSpan.last, lastField);
  const options = [
    ...between(beforeFirst, optionSpan.first),
    ...between(optionSpan.last, beyond + 1 + WATCHED),
  ]
    .filter((line) => !fields.includes(line) && numbers(rows, [line]))
    .map((line): Unread => ({ of: 'options', line, why: 'outside' }));
  return [...criteria, ...options];
}

/** The lines strictly between two others. */
function between(before: number, after: number): number[] {
  return Array.from({ length: Math.max(0, after - before - 1) }, (_, at) => before + 1 + at);
}

function fieldLines({ criterionFields }: MatrixMap): number[] {
  return Object.values(criterionFields).filter((line): line is number => line !== null);
}
