import { renameSaid } from '../../../src/decision/renames';
import { noteWithRename, renamesIn } from '../../../src/table/history/rename_note';

const renamed = (before: string, after: string, isSame = true) => ({
  of: 'options' as const,
  before,
  after,
  isSame,
});

test.each([
  ['a plain name', 'NewCo', 'NewCo Ltd', 'My next role'],
  ['quotation marks', 'the “new” one', 'a “newer” one', 'My “next” role'],
  ['several lines', 'New\nCo', 'New Co Ltd', 'My\nnext role'],
  ['a formula', '=1+1', '=2+2', ''],
])('an answer stands in a sentence beside what is there, and is read back: %s', (_, before, after, title) => {
  for (const isSame of [true, false]) {
    const note = noteWithRename('Mine.', title, { before, after, isSame });
    expect(note.split('\n')).toHaveLength(2);
    expect(renamesIn(note, title, 'options')).toEqual([
      renamed(before.replace(/\n/, ' '), after.replace(/\n/, ' '), isSame),
    ]);
    expect(renamesIn(note, 'Another matrix', 'options')).toEqual([]);
    expect(noteWithRename(note, title, { before, after, isSame: null })).toBe('Mine.');
  }
});

test('a new answer takes the place of the earlier one; those of other matrices stay', () => {
  const answer = { before: 'A', after: 'B' };
  const first = noteWithRename('', 'One', { ...answer, isSame: false });
  const both = noteWithRename(first, 'Two', { ...answer, isSame: false });
  const changed = noteWithRename(both, 'One', { ...answer, isSame: true });
  expect(changed).toBe('In “Two”, “B” is not what was called “A”.\nIn “One”, “B” is what was called “A”.');
});

test.each<[string, ReturnType<typeof renamed>[], boolean | null]>([
  ['nothing was said', [], null],
  ['it was said', [renamed('A', 'C')], true],
  ['it was denied', [renamed('A', 'C', false)], false],
  ['it was called otherwise in between', [renamed('A', 'B'), renamed('B', 'C')], true],
  ['a name went round in a circle', [renamed('A', 'B'), renamed('B', 'A')], null],
])('A is called C now, when %s', (_, answers, expected) => {
  expect(renameSaid(answers, 'options', 'A', 'C')).toBe(expected);
});
