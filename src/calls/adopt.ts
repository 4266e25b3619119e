import { answer } from '../answer';
import type { Adoption, Corrections, MatrixView, ProposedTable, SelectedBlock } from '../api';
import {
  adoptTable as adoptTableIn,
  proposeTable as proposeTableOf,
  selectedBlock as selectedBlockOf,
} from '../sheet/adopt';
import { viewAfter } from './view_after';

/** Sidebar: how the active sheet would be read as a table. */
export function proposeTable(corrections: Corrections | null): ProposedTable | null {
  return answer('proposeTable', [corrections], (checked) =>
    proposeTableOf(SpreadsheetApp.getActiveSheet(), checked),
  );
}

/** Sidebar: the cells that are selected. */
export function selectedBlock(): SelectedBlock | null {
  return answer('selectedBlock', [], () => selectedBlockOf(SpreadsheetApp.getActiveSheet()));
}

/** Sidebar: keeps how a table of the person's own is read. */
export function adoptTable(adoption: Adoption): MatrixView {
  return answer('adoptTable', [adoption], (checked) =>
    viewAfter(checked.sheetId, (sheet) => adoptTableIn(sheet, checked)),
  );
}
