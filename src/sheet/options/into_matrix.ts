import type { IntoMatrix } from '../../api';
import { MAX_OPTIONS } from '../../decision/check';
import type { Criterion } from '../../decision/decision';
import { isNameId } from '../../decision/ids';
import { nameInSentence } from '../../decision/names';
import { sameNameKey } from '../../decision/same_name';
import { sameOptionIn } from '../../decision/same_option';
import { cellName } from '../../table/a1';
import type { KeptScore } from '../../table/options/notes';
import { asText, oneLine } from '../../table/text';
import { labelOf } from '../../table/write';
import { refuseFiltered } from '../filtered';
import { areLandmarksAt, onItsLines } from '../on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import type { OnFailure } from '../transaction';
import { insertColumnAfter } from './insert_column';

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
  const same = sameOptionIn(decision.options, option);
  if (same !== undefined) {
    throw new Refused(`${name} was not brought in, because the matrix has it already.`);
  }
  if (decision.options.length >= MAX_OPTIONS) {
    throw new Refused(
      `${name} was not brought in, because a matrix takes up to ${MAX_OPTIONS} options: take another one out first.`,
    );
  }
  const column = map.optionSpan.last;
  refuseFiltered(sheet, [{ top: header, bottom: map.criterionSpan.last }]);
  const write = (onFailure: OnFailure) => {
    insertColumnAfter(sheet, column - 1, onFailure);
    const isTaken = decision.options.some(({ id }) => id === option.id);
    const id = isNameId(option.id) || isTaken ? null : map.optionFields.id;
    // The column takes the format of text from its neighbour, and what an apostrophe becomes under it is not known.
    const texts = sheet.getRangeList(
      [header, id].flatMap((row) => (row === null ? [] : [cellName({ row, column })])),
    );
    texts.setNumberFormat('General');
    const lines = keptScores(found, header, scores);
    sheet
      .getRange(header, column, lines.length + 1, 1)
      .setValues([[asText(oneLine(option.name))], ...lines.map((kept) => [kept?.score ?? ''])])
      .setNotes([[option.note], ...lines.map((kept) => [kept?.evidence ?? ''])]);
    if (id !== null) sheet.getRange(id, column).setValue(asText(option.id));
    texts.setNumberFormat('@');
  };
  // All landmarks stand before the new column.
  onItsLines(linesOfMatrix(found), write, (lines) => areLandmarksAt(lines, (place) => place));
}

/** A matrix of ours has a thin column after its last option inside its ranges, and a row of ids. */
function hasRoom({ read: { map } }: FoundMatrix): boolean {
  return (
    map.orientation === 'down' && map.optionFields.id !== null && !map.options.includes(map.optionSpan.last)
  );
}

/** For each row below the header the score that still fits: its criterion is there and its scale reaches so far. */
function keptScores(
  { read: { map, decision } }: FoundMatrix,
  header: number,
  scores: readonly KeptScore[],
): (KeptScore | undefined)[] {
  const kept = new Map(scores.map((each) => [sameNameKey(each.criterion), each]));
  return Array.from({ length: map.criterionSpan.last - header }, (_, place) => {
    const criterion = decision.criteria[map.criteria.indexOf(header + 1 + place)];
    const score = criterion && kept.get(sameNameKey(labelOf(criterion)));
    return score && fits(criterion, score.score) ? score : undefined;
  });
}

function fits({ worst, best }: Criterion, score: number): boolean {
  return worst === null || best === null || (score - worst) * (score - best) <= 0;
}
