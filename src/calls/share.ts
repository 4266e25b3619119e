import { answer } from '../answer';
import type { BlankCopy, Combination, MatrixPlace, People, PlainChoice, SummaryOrder } from '../api';
import { withDocumentLock } from '../sheet/lock';
import { combine as combineTabs, readPeople as readPeopleOf } from '../sheet/share/combine';
import { makeSummary as makeSummaryOf } from '../sheet/share/make_summary';
import { setPlain as setPlainIn } from '../sheet/share/set_plain';
import { shareBlank as shareBlankOf } from '../sheet/share/share_blank';
import { sheetById } from '../sheet/sheet_by_id';

/** Sidebar: makes a copy for others. */
export function shareBlank(choice: BlankCopy): MatrixPlace {
  return answer('shareBlank', [choice], (checked) =>
    withDocumentLock(() => shareBlankOf(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: who has filled in tabs of these criteria. */
export function readPeople(sheetId: number): People {
  return answer('readPeople', [sheetId], (id) => readPeopleOf(SpreadsheetApp.getActiveSpreadsheet(), id));
}

/** Sidebar: puts tabs of several people together. */
export function combine(choice: Combination): MatrixPlace {
  return answer('combine', [choice], (checked) =>
    withDocumentLock(() => combineTabs(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}

/** Sidebar: goes over to plain formulas, or back. */
export function setPlain(choice: PlainChoice): string[] {
  return answer('setPlain', [choice], (checked) =>
    withDocumentLock(() => setPlainIn(sheetById(checked.sheetId), checked)),
  );
}

/** Sidebar: makes a page to print. */
export function makeSummary(order: SummaryOrder): MatrixPlace {
  return answer('makeSummary', [order], (checked) =>
    withDocumentLock(() => makeSummaryOf(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}
