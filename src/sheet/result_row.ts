import type { OnFailure } from './all_or_nothing';
import { markRow } from './marks';
import type { FoundMatrix } from './read_matrix';

/** Adds a marked row below the last row of results; whatever stands there moves down. */
export function addResultRow({ sheet, frame }: FoundMatrix, mark: string, onFailure: OnFailure): number {
  const above = frame.scored ?? frame.gap ?? frame.score ?? frame.bottom;
  const rowsBefore = sheet.getMaxRows();
  onFailure(() => {
    if (sheet.getMaxRows() > rowsBefore) sheet.deleteRow(above + 1);
  });
  sheet.insertRowAfter(above);
  markRow(sheet, above + 1, mark);
  return above + 1;
}
