import { sameNameKey } from './same_name';

/** What the person said to a guess that only she can settle: whether a line is one that was called otherwise. */
export interface RenameAnswer {
  readonly of: 'options' | 'criteria';
  readonly before: string;
  readonly after: string;
  readonly isSame: boolean;
}

/**
 * What was said of two names, also over names in between: A became B, and B became C. Null while nothing was said.
 *
 * @example renameSaid([{ of: 'options', before: 'NewCo', after: 'NewCo Ltd', isSame: true }], 'options', 'NewCo', 'NewCo Ltd')
 * // true
 */
export function renameSaid(
  answers: readonly RenameAnswer[],
  of: RenameAnswer['of'],
  before: string,
  after: string,
): boolean | null {
  const own = answers.filter((answer) => answer.of === of);
  const reached = new Set([sameNameKey(before)]);
  for (const name of reached) {
    for (const answer of own) {
      if (answer.isSame && sameNameKey(answer.before) === name) reached.add(sameNameKey(answer.after));
    }
  }
  if (reached.has(sameNameKey(after))) return true;
  return own.some((answer) => isOf(answer, before, after)) ? false : null;
}

/** Whether an answer is about these two names. */
export function isOf(answer: Pick<RenameAnswer, 'before' | 'after'>, before: string, after: string): boolean {
  return (
    sameNameKey(answer.before) === sameNameKey(before) && sameNameKey(answer.after) === sameNameKey(after)
  );
}
