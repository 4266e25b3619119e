import type { MustRename } from '../../api';
import { MUST_ANSWERS } from '../../decision/pool';
import { sameNameKey } from '../../decision/same_name';
import { columnLetters } from '../../table/a1';
import { MUST, MUST_NOTE, MUST_WIDTH } from '../../table/options/columns';
import { formulaAt } from '../../table/sheet_cells';
import { asText, oneLine } from '../../table/text';
import { areLandmarksAt, onItsLines } from '../on_its_lines';
import { Refused, refuseChanged } from '../refused';
import type { OnFailure } from '../transaction';
import { blocksOfPuts, writePuts } from '../write_puts';
import { choiceOf } from './choice';
import { insertColumnAfter } from './insert_column';
import { type FoundOptions, linesOfOptions } from './read_options';

/** Adds a column for something that the next step must have, after the other musts. */
export function addMust(found: FoundOptions, name: string): void {
  const { sheet, map } = found;
  const { columns, musts, header } = map;
  refuseTaken(musts, name);
  const before = Math.max(...musts.map(({ column }) => column), columns.cons ?? columns.name ?? 1);
  const column = before + 1;
  const write = (onFailure: OnFailure) => {
    insertColumnAfter(sheet, before, onFailure);
    const letters = columnLetters(column);
    sheet.getRange(`${letters}${header + 1}:${letters}`).setDataValidation(choiceOf(MUST_ANSWERS, MUST_NOTE));
    sheet.setColumnWidth(column, MUST_WIDTH);
    sheet
      .getRange(header, column)
      .setValue(asText(MUST + oneLine(name)))
      .setNote(MUST_NOTE);
  };
  onItsLines(linesOfOptions(found, []), write, (lines) =>
    areLandmarksAt(lines, (place) => ({ ...place, column: place.column + (place.column > before ? 1 : 0) })),
  );
}

/** Gives a must another name, in its header. */
export function renameMust(found: FoundOptions, { expected, name }: MustRename): void {
  const { sheet, cells, map } = found;
  const must = map.musts.find((each) => each.name === expected);
  if (must === undefined) refuseChanged('musts', 'rename it');
  refuseTaken(
    map.musts.filter((each) => each !== must),
    name,
  );
  const cell = { row: map.header, column: must.column };
  if (formulaAt(cells, cell) !== '') {
    throw new Refused(
      'Nothing was renamed, because this header is a formula of yours: change it in the sheet.',
    );
  }
  const put = { ...cell, content: { text: MUST + oneLine(name) } };
  const own = new Set([must.column]);
  onItsLines(linesOfOptions(found, blocksOfPuts([put], own)), (onFailure) =>
    writePuts(sheet, cells, [put], own, 'the header of the must', onFailure),
  );
}

function refuseTaken(musts: FoundOptions['map']['musts'], name: string): void {
  if (!musts.some((each) => sameNameKey(each.name) === sameNameKey(name))) return;
  throw new Refused(
    'Nothing was written, because there is a must of this name already: choose another name.',
  );
}
