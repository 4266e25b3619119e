import { answer } from '../answer';
import type { MatrixPlace, RecordedRound, RenameToKeep, RoundsView, RoundToRecord, StaleMarks } from '../api';
import { keepRename as keepRenameIn } from '../sheet/history/keep_rename';
import { readRounds as readRoundsOf } from '../sheet/history/read_rounds';
import { recordRound as recordRoundOf } from '../sheet/history/record_round';
import { restoreRound as restoreRoundOf } from '../sheet/history/restore_round';
import { keepStaleMonths as keepMonths, markStale as markStaleIn } from '../sheet/history/stale_scores';
import { withDocumentLock } from '../sheet/lock';
import { sheetById } from '../sheet/sheet_by_id';

/** Sidebar: the rounds of the matrix on the active sheet. */
export function readRounds(): RoundsView {
  return answer('readRounds', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return readRoundsOf(spreadsheet, spreadsheet.getSpreadsheetLocale());
  });
}

/** Sidebar: keeps the matrix as a round. */
export function recordRound(round: RoundToRecord): RecordedRound {
  return answer('recordRound', [round], (checked) =>
    withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return recordRoundOf(spreadsheet, sheetById(checked.sheetId, spreadsheet), checked);
    }),
  );
}

/** Sidebar: builds the matrix of a round on a new sheet. */
export function restoreRound(round: number, today: number): MatrixPlace {
  return answer('restoreRound', [round, today], (wanted, day) =>
    withDocumentLock(() => restoreRoundOf(SpreadsheetApp.getActiveSpreadsheet(), wanted, day)),
  );
}

/** Sidebar: keeps after how many months a score is called old. */
export function keepStaleMonths(months: number): void {
  answer('keepStaleMonths', [months], (checked) =>
    withDocumentLock(() => keepMonths(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: keeps what was said of a renamed line. */
export function keepRename(rename: RenameToKeep): void {
  answer('keepRename', [rename], (checked) =>
    withDocumentLock(() => keepRenameIn(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: marks old scores in their notes. */
export function markStale(marks: StaleMarks): number {
  return answer('markStale', [marks], (checked) =>
    withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return markStaleIn(spreadsheet, sheetById(checked.sheetId, spreadsheet), checked);
    }),
  );
}
