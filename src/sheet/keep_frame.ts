import type { FrameChange } from '../api';
import { changeTitleNote } from './change_title_note';
import type { FoundMatrix } from './read_matrix';
import { refuseChanged } from './refused';

/** Keeps goals and horizon in the note of the title. Refuses when somebody has written others there meanwhile. */
export function keepFrame(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { expected, frame }: FrameChange,
): FoundMatrix {
  return changeTitleNote(sheet, ({ goals, horizon }) => {
    if (goals !== expected.goals || horizon !== expected.horizon) {
      refuseChanged('goals or the horizon', 'write them');
    }
    return frame;
  });
}
