import type { QuestionSetAside } from '../api';
import { changeTitleNote } from './change_title_note';
import type { FoundMatrix } from './read_matrix';

/** Keeps in the note of the title that a question is no problem, or forgets it. */
export function setAsideQuestion(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { key, words, isAside }: QuestionSetAside,
): FoundMatrix {
  return changeTitleNote(sheet, ({ setAside }) => {
    const others = setAside.filter((each) => each.key !== key);
    return { setAside: isAside ? [...others, { key, words }] : others };
  });
}
