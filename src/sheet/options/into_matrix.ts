import type { IntoMatrix } from '../../api';
import { MAX_OPTIONS } from '../../decision/check';
import type { Criterion } from '../../decision/decision';
import { isNameId } from '../../decision/ids';
import { nameInSentence } from '../../decision/names';
import { sameNameKey } from '../../decision/same_name';
import { isSameOption } from '../../decision/same_option';
import { columnLetters } from '../../table/a1';
import type { KeptScore } from '../../table/options/notes';
import { asText, oneLine } from '../../table/text';
import { labelOf } from '../../table/write';
import { type FoundMatrix, readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { allOrNothing } from '../transaction';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings an option into a built matrix: a column before its last thin one, so that every range widens by itself, with the name
 * as text, the id in its row, what speaks for and against it as the note of its name, and the scores that it had before.
 */
export function bringIntoMatrix(sheet: Sheet | null, { option, scores }: IntoMatrix): void {
  const name = nameInSentence(option.name, 'The option');
  const found = sheet === null ? null : readMatrix(sheet);
  if (sheet === null || found === null) {
    throw new Refused(
      `${name} was not brought in, because the matrix is gone: open the sheet of a matrix and press Refresh.`,
    );
  }
  const { map, decision } = found.read;
  const header = map.optionFields.name;
  if (!hasRoom(found) || header === null) {
    throw new Refused(
      `${name} was not brought in, because a column can be added safely only to a matrix that Discern has made: in this table, insert a column between two options and type the name above it.`,
    );
  }
  const same = decision.options.find((each) => isSameOption(each, option));
  if (same !== undefined) {
    throw new Refused(`${name} was not brought in, because the matrix has it already.`);
  }
  if (decision.options.length >= MAX_OPTIONS) {
    throw new Refused(
      `${name} was not brought in, because a matrix takes up to ${MAX_OPTIONS} options: take another one out first.`,
    );
  }
  const column = map.optionSpan.last;
  const width = sheet.getMaxColumns();
  allOrNothing((onFailure) => {
    onFailure({
      back: () => {
        if (sheet.getMaxColumns() > width) sheet.deleteColumn(column);
      },
      isBack: () => sheet.getMaxColumns() === width,
      what: `column ${columnLetters(column)}`,
    });
    sheet.insertColumnAfter(column - 1);
    // The column takes the format of text from its neighbour, and what an apostrophe becomes under it is not known.
    sheet
      .getRange(header, column)
      .setNumberFormat('General')
      .setValue(asText(oneLine(option.name)))
      .setNumberFormat('@')
      .setNote(option.note);
    const isTaken = decision.options.some(({ id }) => id === option.id);
    if (map.optionFields.id !== null && !isNameId(option.id) && !isTaken) {
      sheet.getRange(map.optionFields.id, column).setNumberFormat('General').setValue(asText(option.id));
    }
    if (scores.length > 0) writeScores(sheet, found, column, scores);
  });
}

/** A matrix of ours has a thin column after its last option inside its ranges, and a row of ids. */
function hasRoom({ read: { map } }: FoundMatrix): boolean {
  return (
    map.orientation === 'down' && map.optionFields.id !== null && !map.options.includes(map.optionSpan.last)
  );
}

/** Puts back the scores that still fit: their criterion is there and its scale reaches so far. */
function writeScores(
  sheet: Sheet,
  { read }: FoundMatrix,
  column: number,
  scores: readonly KeptScore[],
): void {
  const { map, decision } = read;
  const { first, last } = map.criterionSpan;
  const kept = new Map(scores.map((each) => [sameNameKey(each.criterion), each]));
  const at = (line: number) => {
    const criterion = decision.criteria[map.criteria.indexOf(line)];
    const score = criterion && kept.get(sameNameKey(labelOf(criterion)));
    return score && fits(criterion, score.score) ? score : undefined;
  };
  const lines = Array.from({ length: last - first + 1 }, (_, place) => at(first + place));
  sheet
    .getRange(first, column, lines.length, 1)
    .setValues(lines.map((score) => [score?.score ?? '']))
    .setNotes(lines.map((score) => [score?.evidence ?? '']));
}

function fits({ worst, best }: Criterion, score: number): boolean {
  return worst === null || best === null || (score - worst) * (score - best) <= 0;
}
