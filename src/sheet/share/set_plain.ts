import type { PlainChoice } from '../../api';
import { blockName, cellName } from '../../table/a1';
import {
  fromPlain,
  hasPlainTotals,
  plainSince,
  type Rewrite,
  toPlain,
} from '../../table/share/plain_formulas';
import { onItsLines } from '../on_its_lines';
import { linesOfMatrix, readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import type { OnFailure } from '../transaction';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAIN_ALREADY =
  'Nothing was changed, because the totals of this sheet are plain formulas already: it works without the add-on.';
const NOT_OURS =
  'Nothing was changed, because the row of totals of this sheet is not as Discern writes it: create the matrix anew, or replace your own formulas by hand.';

/**
 * Replaces the functions of the add-on in a matrix by plain formulas and values, or the other way round; gives the cells with
 * functions of the add-on that stay.
 */
export function setPlain(sheet: Sheet, { isPlain, date }: PlainChoice): string[] {
  const found = readMatrix(sheet);
  if (found === null) {
    throw new Refused(
      'Nothing was changed, because this sheet has no matrix any more: go to the matrix and try again.',
    );
  }
  const { cells, read } = found;
  if ((plainSince(cells, read.map) !== null) === isPlain) return [];
  const change = isPlain ? toPlain(cells, read.map, date) : fromPlain(cells, read.map);
  if (change === null)
    throw new Refused(isPlain && hasPlainTotals(cells, read.map) ? PLAIN_ALREADY : NOT_OURS);
  const over = change.rewrites.map(({ block }) => block);
  const rewrite = (onFailure: OnFailure) => {
    const { cell, before, after } = change.note;
    // Two calls, however many they are.
    const [label, ...ranges] = sheet.getRangeList([cellName(cell), ...over.map(blockName)]).getRanges();
    ranges.forEach((range, at) => {
      const rewrite = change.rewrites[at];
      if (rewrite !== undefined) write(range, rewrite, onFailure);
    });
    onFailure({
      back: () => void label?.setNote(before),
      isBack: () => label?.getNote() === before,
      what: 'the note of the label of the totals',
    });
    label?.setNote(after);
  };
  onItsLines(linesOfMatrix(found, over, [change.note.cell]), rewrite);
  return [...change.left];
}

function write(
  range: GoogleAppsScript.Spreadsheet.Range,
  { block, before, after, what }: Rewrite,
  onFailure: OnFailure,
): void {
  const first = before[0]?.[0] ?? '';
  onFailure({
    back: () => range.setValues(before.map((line) => [...line])),
    // Its value may come later, so a formula is known by its text, and anything else by not being one.
    isBack: () => isFormula(range.getFormula()) === isFormula(first),
    what: `${what} in ${blockName(block)}`,
  });
  range.setValues(after.map((line) => [...line]));
}

const isFormula = (content: string | number) => typeof content === 'string' && content.startsWith('=');
