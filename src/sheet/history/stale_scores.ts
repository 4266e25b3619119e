import type { StaleMarks } from '../../api';
import { dayInWords } from '../../decision/round';
import { staleScores } from '../../insight/change_stale';
import { belongsTo, titled } from '../../table/history/belongs';
import { evidenceOf } from '../../table/history/note_dates';
import { scoreCell, scoresBlock } from '../../table/map';
import { noteWith } from '../../table/matrix/kept';
import { noteOfScore, STALE_MARK, scoreNote } from '../../table/matrix/score_note';
import { cellsOf } from '../../table/stretches';
import { onItsLines } from '../on_its_lines';
import { linesOfMatrix, readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { writeNotes } from '../write_notes';
import { changeHeaderNote } from './header_note';
import { readAllRounds } from './read_rounds';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Keeps after how many months a score is old in the note of the header of the dates, where copies keep it. */
export function keepStaleMonths(spreadsheet: Spreadsheet, months: number): void {
  const words = `Scores that have not changed for more than ${months === 1 ? 'a month' : `${months} months`} are pointed out.`;
  changeHeaderNote(spreadsheet, 'Date', (note) => noteWith(note, words, String(months)));
}

/**
 * Marks the old scores of a matrix in the notes of their cells, in one write, and takes the marks off those that are old no
 * more; what else stands in the notes is kept. The number of marks.
 */
export function markStale(spreadsheet: Spreadsheet, sheet: Sheet, { months, today }: StaleMarks): number {
  const found = readMatrix(sheet);
  if (found === null) throw new Refused('Nothing was marked, because this sheet has no matrix any more.');
  const { cells, read } = found;
  const { map } = read;
  const decision = titled(read.decision, cells.sheetName);
  const rounds = readAllRounds(spreadsheet).rounds.filter((round) => belongsTo(round.decision, decision));
  const stale = months === null ? [] : staleScores(rounds, decision, today, months, evidenceOf(cells, map));
  const marks = new Map(
    stale.map(({ criterion, option, since }) => {
      const cell = scoreCell(map, criterion, option);
      return [`${cell?.row}/${cell?.column}`, since] as const;
    }),
  );
  onItsLines(linesOfMatrix(found, [], cellsOf(scoresBlock(read.map))), (onFailure) =>
    writeNotes(
      sheet,
      cells,
      scoresBlock(map),
      (note, { row, column }) => {
        const since = marks.get(`${row}/${column}`);
        const staleMark = since === undefined ? null : `${STALE_MARK}${dayInWords(since)}.`;
        return noteOfScore({ ...scoreNote(note), staleMark });
      },
      'the notes of the scores',
      onFailure,
    ),
  );
  return stale.length;
}
