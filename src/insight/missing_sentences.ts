import type { MissingScores } from './headline_facts';

/**
 * Whether missing scores matter, in a few words, to read without opening.
 *
 * @param isAnyLeftOut whether an option is not compared, because a cell of it is wrong: its blanks are not looked at
 */
export function missingAnswer({ blank, decisive, together }: MissingScores, isAnyLeftOut: boolean): string {
  if (blank === 0) return isAnyLeftOut ? 'none of those compared' : 'none';
  if (decisive === null) return `${blank}, left out`;
  if (decisive.length > 0) return `${decisive.length} of ${blank} could change who is first`;
  return `${blank}, which ${together ? 'matter only together' : 'cannot change who is first'}`;
}

/** Whether missing scores matter, in a sentence. */
export function missingSentence({ blank, decisive, together }: MissingScores, isAnyLeftOut: boolean): string {
  if (blank === 0)
    return `Every option${isAnyLeftOut ? ' that is compared' : ''} is scored on every criterion that has a weight.`;
  if (decisive === null) return 'A blank is left out, not counted as zero.';
  if (decisive.length > 0)
    return 'A blank is left out, not counted as zero. Each of these could change who is first:';
  return together
    ? 'Only several missing scores together could change who is first.'
    : 'The missing scores cannot change who is first, whatever they are on their scales.';
}
