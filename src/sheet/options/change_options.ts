import type { NewOption, OptionMove } from '../../api';
import { isNameId, newId } from '../../decision/ids';
import { nameInSentence } from '../../decision/names';
import { sameNameKey } from '../../decision/same_name';
import type { Put } from '../../table/content';
import { COLUMNS } from '../../table/options/columns';
import { newOptionPuts, optionPuts } from '../../table/options/write';
import { formulaAt } from '../../table/sheet_cells';
import { makeRows } from '../make_room';
import { onItsLines } from '../on_its_lines';
import { Refused, refuseChanged } from '../refused';
import { blocksOfPuts, writePuts } from '../write_puts';
import { type FoundOptions, linesOfOptions, ownColumns } from './read_options';

/**
 * Puts an option into another pool, with the reason, the day to look again and the day of the change; what stays the same is
 * not changed. One write where its columns stand side by side.
 */
export function moveOption(found: FoundOptions, { expected, after }: OptionMove): void {
  const { sheet, cells, map, read } = found;
  const now = read.options.find(({ id }) => id === expected.id);
  if (now === undefined || now.name !== expected.name || now.pool !== expected.pool) {
    refuseChanged('option', 'move it');
  }
  const puts = optionPuts(map, now.row, {
    pool: after.pool,
    ...(after.reason !== now.reason && { reason: after.reason }),
    ...(after.lookAgain !== now.lookAgain && { lookAgain: after.lookAgain }),
    ...(after.changedOn !== now.changedOn && { changedOn: after.changedOn }),
    // A row that somebody typed has none yet.
    ...(isNameId(now.id) && { id: newId(new Set(read.options.map(({ id }) => id)), Math.random) }),
  });
  refuseFormulas(found, puts, now.name);
  const what = `the row of ${nameInSentence(now.name, 'the option')}`;
  const own = ownColumns(map);
  onItsLines(linesOfOptions(found, blocksOfPuts(puts, own)), (onFailure) =>
    writePuts(sheet, cells, puts, own, what, onFailure),
  );
}

function refuseFormulas({ cells, map }: FoundOptions, puts: readonly Put[], name: string): void {
  const formula = puts.find((put) => formulaAt(cells, put) !== '');
  if (formula === undefined) return;
  const header = COLUMNS.find(({ field }) => map.columns[field] === formula.column)?.header ?? '';
  throw new Refused(
    `${nameInSentence(name, 'The option')} was not moved, because its ${header} is a formula of yours: change it in the sheet.`,
  );
}

/** Adds options below the last row of the table, in one write; names that it has already are left out. */
export function addOptions(found: FoundOptions, options: readonly NewOption[]): void {
  const { sheet, cells, map, read } = found;
  const known = new Set(read.options.map(({ name }) => sameNameKey(name)));
  const fresh = options.filter(({ name }) => {
    const key = sameNameKey(name);
    const isNew = key !== '' && !known.has(key);
    known.add(key);
    return isNew;
  });
  if (fresh.length === 0) return;
  const first = lastRow(found) + 1;
  const last = first + fresh.length - 1;
  const ids = read.options.map(({ id }) => id);
  const puts = newOptionPuts(map, first, fresh, ids, Math.random);
  // Empty rows at the end of a sheet are no change that anybody would have to take back.
  makeRows(sheet, last);
  const own = ownColumns(map);
  onItsLines(linesOfOptions(found, blocksOfPuts(puts, own)), (onFailure) =>
    writePuts(sheet, cells, puts, own, 'the new options', onFailure),
  );
}

/** The last row in which the table has anything. */
function lastRow({ cells, map }: FoundOptions): number {
  const own = [...ownColumns(map)];
  const isBlank = (row: number) => own.every((column) => (cells.shown[row - 1]?.[column - 1] ?? '') === '');
  let row = cells.shown.length;
  while (row > map.header && isBlank(row)) row -= 1;
  return row;
}
