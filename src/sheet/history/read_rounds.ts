import type { RoundsView } from '../../api';
import { belongsTo, titled } from '../../table/history/belongs';
import { ROUND_COLUMNS, ROUNDS_SHEET, type RoundHeader } from '../../table/history/columns';
import { evidenceOf } from '../../table/history/note_dates';
import { renamesIn } from '../../table/history/rename_note';
import { headsOf, type ReadRounds, roundsOf } from '../../table/history/rounds_of';
import { skippedSentences } from '../../table/history/skipped_words';
import { keptIn } from '../../table/matrix/kept';
import { type FoundMatrix, readMatrix, viewOf } from '../read_matrix';
import { findHistory } from './find_history';
import { RENAMES_IN } from './keep_rename';
import { headerNotes } from './rounds_chart';
import { findTidy, type TidySheet, tableOf } from './tidy_sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** So many rounds cross to the sidebar, the latest; whoever has more sees them in the sheet. */
const MOST_ROUNDS = 200;

/** All rounds, and the sheets Rounds and History that they were read from. */
type AllRounds = ReadRounds & { readonly sheet: TidySheet | null; readonly history: TidySheet | null };

/** All rounds that the file holds, of any matrix. */
export function readAllRounds(spreadsheet: Spreadsheet): AllRounds {
  const rounds = findTidy(spreadsheet, ROUNDS_SHEET, ROUND_COLUMNS, 'shown');
  if (rounds === null) return { rounds: [], skipped: [], inPart: [], empty: [], sheet: null, history: null };
  const table = tableOf(rounds);
  const history = findHistory(spreadsheet, headsOf(table).heads);
  const rows = history === null ? { headerRow: 1, header: [], rows: [] } : tableOf(history);
  return { ...roundsOf(table, rows), sheet: rounds, history };
}

/** The rounds of the matrix on the active sheet, beside what it holds now. */
export function readRounds(spreadsheet: Spreadsheet, locale: string): RoundsView {
  const found = readMatrix(spreadsheet.getActiveSheet());
  const { sheet, ...read } = readAllRounds(spreadsheet);
  return roundsView(found, read, sheet, locale);
}

function roundsView(
  found: FoundMatrix | null,
  read: ReadRounds,
  sheet: TidySheet | null,
  locale: string,
): RoundsView {
  const view = found === null ? null : viewOf(found, found.sheet.getSheetId(), locale);
  const now = view === null ? null : titled(view.decision, view.sheetName);
  const noteOf: NoteOf = sheet === null ? () => '' : headerNotesOf(sheet);
  const own = read.rounds.filter(({ decision }) => now !== null && belongsTo(decision, now));
  return {
    view: view === null || now === null ? null : { ...view, decision: now },
    rounds: own.slice(-MOST_ROUNDS),
    leftOff: Math.max(0, own.length - MOST_ROUNDS),
    skipped: skippedSentences(read),
    staleMonths: staleMonthsOf(noteOf),
    evidence: found === null ? [] : evidenceOf(found.cells, found.read.map),
    renames:
      now === null
        ? []
        : (['options', 'criteria'] as const).flatMap((of) =>
            renamesIn(noteOf(RENAMES_IN[of]), now.title, of),
          ),
  };
}

/** After how many months a score is old: kept in the note of the header of the dates. */
function staleMonthsOf(noteOf: NoteOf): number | null {
  const months = Number(keptIn(noteOf('Date')) ?? '');
  return Number.isInteger(months) && months > 0 ? months : null;
}

/** The note of a header of Rounds. */
type NoteOf = (header: RoundHeader) => string;

function headerNotesOf(sheet: TidySheet): NoteOf {
  const notes = headerNotes(sheet);
  return (header) => notes[sheet.header.indexOf(header)] ?? '';
}
