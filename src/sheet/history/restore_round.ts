import type { MatrixPlace } from '../../api';
import { isUnanchored } from '../../decision/numbers';
import { dayInWords } from '../../decision/round';
import { buildSheet, newMatrix } from '../build_matrix';
import { Refused } from '../refused';
import { onItsRows } from './on_its_rows';
import { readAllRounds } from './read_rounds';
import { findSheets, growingOf, nextNumber, writeRound } from './record_round';

/**
 * Builds the matrix of a round on a new sheet, with its names, ids, weights, scales and scores of that day, and records that
 * this was done as a round of its own. Nothing that stands in the file is touched. Must run under the document lock.
 *
 * @param today the day of the new round, as a serial number
 */
export function restoreRound(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: number,
  today: number,
): MatrixPlace {
  const read = readAllRounds(spreadsheet);
  const round = read.rounds.find((each) => each.round === wanted);
  if (round === undefined) {
    throw new Refused(
      `Nothing was restored, because the rows of round ${wanted} can't be read any more: look at the sheets Rounds and History.`,
    );
  }
  if (isUnanchored(round.decision)) {
    throw new Refused(
      `Nothing was restored, because round ${wanted} has no worst and best, which a new matrix needs: its scores stand on the sheet History.`,
    );
  }
  const title = `${round.decision.title} (round ${wanted}, ${dayInWords(round.date)})`;
  const beginning = { isCovered: false, weighting: null, notes: {}, ...(round.sure && { sure: round.sure }) };
  const made = newMatrix({ ...round.decision, title }, beginning);
  const sheets = findSheets(spreadsheet);
  const restored = {
    ...round,
    round: nextNumber(sheets),
    date: today,
    name: `Round ${wanted} restored`,
    decided: null,
  };
  // What is built again was read first.
  const readFirst = sheets === null ? null : { ...sheets, rounds: read.sheet, history: read.history };
  return onItsRows(growingOf(readFirst), (look) =>
    buildSheet(spreadsheet, made, undefined, ({ sheetName }, onFailure) => {
      look();
      const note = `Built again on the sheet “${sheetName}”.`;
      writeRound(spreadsheet, sheets, { ...restored, note }, onFailure);
    }),
  );
}
