import { isOf, type RenameAnswer } from '../../decision/renames';
import { sameNameKey } from '../../decision/same_name';
import { oneLine } from '../text';

/*
 * What she said of renamed lines stands in notes of the sheet Rounds, in the header Options or Criteria, a sentence for each that
 * she can read and delete.
 */

const SENTENCE = /^In “(.*)”, “(.*)” is (not )?what was called “(.*)”\.$/;

/** A note with an answer in it in place of an earlier one to the same question; `isSame` null only takes that away. */
export function noteWithRename(
  note: string,
  title: string,
  { before, after, isSame }: { before: string; after: string; isSame: boolean | null },
): string {
  const others = note.split('\n').filter((line) => {
    const said = answerIn(line);
    return said === null || !isTitle(said.title, title) || !isOf(said, oneLine(before), oneLine(after));
  });
  const sentence = `In “${oneLine(title)}”, “${oneLine(after)}” is ${isSame ? '' : 'not '}what was called “${oneLine(before)}”.`;
  return [...others, ...(isSame === null ? [] : [sentence])]
    .filter((line, at) => at > 0 || line !== '')
    .join('\n');
}

/** The answers that a note holds for a matrix. */
export function renamesIn(note: string, title: string, of: RenameAnswer['of']): RenameAnswer[] {
  return note.split('\n').flatMap((line): RenameAnswer[] => {
    const said = answerIn(line);
    if (said === null || !isTitle(said.title, title)) return [];
    const { before, after, isSame } = said;
    return [{ of, before, after, isSame }];
  });
}

function answerIn(line: string) {
  const [, title, after, not, before] = SENTENCE.exec(line.trim()) ?? [];
  if (title === undefined || after === undefined || before === undefined) return null;
  return { title, before, after, isSame: not === undefined };
}

const isTitle = (one: string, other: string) => sameNameKey(one) === sameNameKey(oneLine(other));
