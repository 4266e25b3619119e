import type { HalfChanged, HalfWanted } from '../api';
import { isBetween } from '../core/midvalue';
import { type CellPlace, cellName } from '../table/a1';
import { withValues } from '../table/changed_cells';
import { readSheet } from '../table/find/read_sheet';
import { noHalfSentence } from '../table/matrix/half_words';
import { halfChange } from '../table/matrix/halves';
import { shownAt } from '../table/sheet_cells';
import { around, stretchesOf } from '../table/stretches';
import { makeColumns, makeRows } from './make_room';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { Refused, refuseChanged } from './refused';
import type { OnFailure } from './transaction';
import { writeBlocks } from './write_cells';
import { writeNote } from './write_note';
import { overBlocks } from './write_over';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many stretches of cells are written at most: each is two calls. */
const MOST_STRETCHES = 6;

/**
 * Gives a criterion the score that is half as good as its best, or takes it away, and with the first and the last one writes all that
 * reads the scores anew. Refuses when the criterion is not as the sidebar had read it, and where no half can be given; formulas of
 * the person's stay as they are and are named.
 */
export function changeHalf(
  sheet: Sheet,
  { expected, half }: HalfWanted,
): { found: FoundMatrix } & Pick<HalfChanged, 'left'> {
  const found = readMatrix(sheet);
  const criteria = found?.read.decision.criteria ?? [];
  const at = criteria.findIndex(({ id }) => id === expected.id);
  const now = criteria[at];
  const isSame = now?.worst === expected.worst && now.best === expected.best && now.half === expected.half;
  if (found === null || now === undefined || !isSame) refuseChanged('criterion', 'say what is half as good');
  const { worst, best } = now;
  if (half !== null && (worst === null || best === null || !isBetween(half, { worst, best }))) {
    throw new Refused('Nothing was written, because what is half as good lies between Worst and Best.');
  }
  if (half === now.half) return { found, left: [] };
  const { cells, read } = found;
  const change = halfChange(cells, read, at, half);
  if ('code' in change) throw new Refused(`Nothing was written. ${noHalfSentence(change)}`);
  const { writes, header, column, left } = change;
  const groups = writes.map(({ puts, what, own = [] }) => {
    const written = new Set(puts.map(cellName));
    const isOwn = (cell: CellPlace) => own.includes(cell.column) || written.has(cellName(cell));
    return { puts, what, stretches: stretchesOf(cells, puts, isOwn) };
  });
  if (groups.flatMap(({ stretches }) => stretches).length > MOST_STRETCHES) {
    throw new Refused(
      'Nothing was written, because the totals stand in too many places: put =MIDVALUE_SCORE(scores; worst; best; half) around their scores yourself.',
    );
  }
  const puts = writes.flatMap((write) => write.puts);
  // The cell of the header has the format of text, in which nobody knows what an apostrophe becomes; it is no text that becomes
  // anything else.
  const named =
    header === null || header.text === null
      ? []
      : [{ ...header.cell, value: header.text, was: shownAt(cells, header.cell) }];
  const headers = named.flatMap((put) => overBlocks(cells, [around([put])], [put], 'the header'));
  const after = withValues(cells, [...named, ...puts]);
  const { values } = after;
  const columns = values[0]?.length ?? 0;
  if (values.length > cells.values.length) makeRows(sheet, values.length);
  if (columns > (cells.values[0]?.length ?? 0)) makeColumns(sheet, columns);
  const over = [...headers.map(({ block }) => block), ...groups.flatMap(({ stretches }) => stretches)];
  const headerNote = header === null || header.note === null ? [] : [header.cell];
  const noted = onItsLines(linesOfMatrix(found, over, headerNote), (onFailure) => {
    // What one Undo takes back is written last.
    if (column !== null) show(sheet, column, onFailure);
    const withNote =
      header === null || header.note === null
        ? after
        : writeNote(sheet, after, header.cell, header.note, 'the note of its header', onFailure);
    const blocks = groups.flatMap(({ puts, what, stretches }) => overBlocks(cells, stretches, puts, what));
    writeBlocks(sheet, cells, [...headers, ...blocks], onFailure);
    return withNote;
  });
  const reread = readSheet(noted);
  return { found: { ...found, cells: noted, read: reread ?? read }, left: [...left] };
}

/** Shows or hides a column of details. */
function show(sheet: Sheet, { at, isShown }: { at: number; isShown: boolean }, onFailure: OnFailure): void {
  if (sheet.isColumnHiddenByUser(at) !== isShown) return;
  const turn = (isOn: boolean) => (isOn ? sheet.showColumns(at, 1) : sheet.hideColumns(at, 1));
  onFailure({
    back: () => turn(!isShown),
    isBack: () => sheet.isColumnHiddenByUser(at) === isShown,
    what: 'the column of what is half as good',
  });
  turn(isShown);
}
