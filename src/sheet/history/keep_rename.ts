import type { RenameToKeep } from '../../api';
import { noteWithRename } from '../../table/history/rename_note';
import { changeHeaderNote } from './header_note';

/** The header of Rounds that keeps what was said of renamed lines. */
export const RENAMES_IN = { options: 'Options', criteria: 'Criteria' } as const;

/** Keeps what the person said of a renamed line in the note of a header of Rounds, or forgets it again. */
export function keepRename(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { title, of, ...answer }: RenameToKeep,
): void {
  changeHeaderNote(spreadsheet, RENAMES_IN[of], (note) => noteWithRename(note, title, answer));
}
