import { answer } from '../answer';
import type {
  IntoMatrix,
  KeptScore,
  LastScoresWanted,
  MustRename,
  NewOption,
  OptionMove,
  OptionsView,
  OutOfMatrix,
} from '../api';
import { readAllRounds } from '../sheet/history/read_rounds';
import { withDocumentLock } from '../sheet/lock';
import { addOptions as addOptionsTo, moveOption as moveOptionIn } from '../sheet/options/change_options';
import { createOptions as createOptionsIn } from '../sheet/options/create_options';
import { bringIntoMatrix as bringIn } from '../sheet/options/into_matrix';
import { addMust as addMustTo, renameMust as renameMustIn } from '../sheet/options/musts';
import { takeOutOfMatrix as takeOut } from '../sheet/options/out_of_matrix';
import type { FoundOptions } from '../sheet/options/read_options';
import { optionsOf, optionsToChange, viewAfterChange, viewOfOptions } from '../sheet/options/read_options';
import { lastScores as lastScoresOf } from '../table/options/last_scores';

/** Sidebar: the sheet of options, or null. */
export function readOptions(): OptionsView | null {
  return answer('readOptions', [], () => {
    const found = optionsOf(SpreadsheetApp.getActiveSpreadsheet());
    return found === null ? null : viewOfOptions(found);
  });
}

/** Sidebar: makes the sheet of options. */
export function createOptions(options: NewOption[]): OptionsView {
  return answer('createOptions', [options], (fresh) =>
    withDocumentLock(() => createOptionsIn(SpreadsheetApp.getActiveSpreadsheet(), fresh)),
  );
}

/** Sidebar: adds options below the others. */
export function addOptions(sheetId: number, options: NewOption[]): OptionsView {
  return answer('addOptions', [sheetId, options], (id, fresh) =>
    changeOptions(id, (found) => addOptionsTo(found, fresh)),
  );
}

/** Sidebar: puts an option into another pool. */
export function moveOption(move: OptionMove): OptionsView {
  return answer('moveOption', [move], (checked) =>
    changeOptions(checked.sheetId, (found) => moveOptionIn(found, checked)),
  );
}

/** Sidebar: adds a must. */
export function addMust(sheetId: number, name: string): void {
  answer('addMust', [sheetId, name], (id, checked) =>
    withDocumentLock(() => addMustTo(optionsToChange(SpreadsheetApp.getActiveSpreadsheet(), id), checked)),
  );
}

/** Sidebar: gives a must another name. */
export function renameMust(rename: MustRename): OptionsView {
  return answer('renameMust', [rename], (checked) =>
    changeOptions(checked.sheetId, (found) => renameMustIn(found, checked)),
  );
}

function changeOptions(sheetId: number, change: (found: FoundOptions) => void): OptionsView {
  return withDocumentLock(() => {
    const found = optionsToChange(SpreadsheetApp.getActiveSpreadsheet(), sheetId);
    change(found);
    return viewAfterChange(found);
  });
}

/** Sidebar: brings an option into a matrix. */
export function bringIntoMatrix(into: IntoMatrix): void {
  answer('bringIntoMatrix', [into], (checked) =>
    withDocumentLock(() => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(checked.matrixId);
      bringIn(sheet, checked);
    }),
  );
}

/** Sidebar: the scores that options had in the latest round that holds each. */
export function lastScores(wanted: LastScoresWanted): KeptScore[][] {
  return answer('lastScores', [wanted], ({ matrix, options }) => {
    const { rounds } = readAllRounds(SpreadsheetApp.getActiveSpreadsheet());
    return options.map((option) => lastScoresOf(rounds, matrix, option));
  });
}

/** Sidebar: takes an option out of a matrix. */
export function takeOutOfMatrix(out: OutOfMatrix): void {
  answer('takeOutOfMatrix', [out], (checked) =>
    withDocumentLock(() => takeOut(SpreadsheetApp.getActiveSpreadsheet(), checked)),
  );
}
