/** Somebody else who renames, inserts and deletes sheets and lines between two service calls of a change. */
import type { SavedFile } from '../../host/open_host';
import { CHANGES, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import { isSentence, lastRun, opened, savedFiles, sentenceOf } from './trials';
import { contentsOf } from './whole_file';
import { BUDGET, type TrustFile } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

let files: Record<Trial['file'], SavedFile>;
beforeAll(async () => {
  files = await savedFiles();
});

type User = TrustFile['user'];

/** What the other person sees on their screen stays; what is in view here is no business of theirs. */
const elsewhere =
  (act: (user: User) => void) =>
  (user: User): void => {
    const inView = user.sheetInView();
    act(user);
    if (user.sheetNames().includes(inView)) user.switchTo(inView);
  };

const ACTS: readonly [string, (user: User) => void][] = [
  ['a sheet is added at the front', elsewhere((user) => user.addSheet('New of Cy', 0))],
  ['the budget is renamed', (user) => user.renameSheet(BUDGET, "Cy's budget")],
  ['a row of the budget is deleted', (user) => user.deleteRows(2, 1, BUDGET)],
  ['rows are inserted into the budget', (user) => user.insertRowsBefore(2, 3, BUDGET)],
  ['a column is inserted into the budget', (user) => user.insertColumnsBefore('B', 1, BUDGET)],
  ['the budget is deleted', elsewhere((user) => user.deleteSheet(BUDGET))],
  ['every other sheet is renamed', elsewhere(renameAll)],
];

function renameAll(user: User): void {
  for (const name of user.sheetNames()) {
    if (name !== BUDGET && !name.startsWith('Discern: ')) user.renameSheet(name, name + RENAMED);
  }
}

const RENAMED = ' of Cy';

type Contents = ReturnType<typeof sheetsOf>;

/**
 * The cells of each sheet by its name: where a sheet stands among the others is as it comes. A formula that was made of the old
 * name of a sheet may be written after it was renamed: it shows an error in the line of a chart, and nobody's cells are lost.
 */
function sheetsOf(file: TrustFile) {
  const { sheets } = contentsOf(file);
  return Object.fromEntries(
    sheets.map(({ name, ...sheet }) => [name, JSON.stringify(sheet).replaceAll(RENAMED, '')]),
  );
}

const isSame = (a: Contents, b: Contents) => differing(a, b).length === 0;
const differing = (a: Contents, b: Contents) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);

/** What the file holds after these, one after another. */
async function after(trial: Trial, args: unknown[], steps: readonly ('change' | ((user: User) => void))[]) {
  const file = opened(files, trial);
  for (const step of steps) {
    if (step === 'change') await sentenceOf(file, trial, args);
    else step(file.user);
  }
  const contents = sheetsOf(file);
  file.standIn.dispose();
  return contents;
}

test.each(CHANGES.map((change) => [change.about, change] as const))(
  '%s loses nothing of what somebody else does meanwhile',
  async (_about, trial) => {
    const first = opened(files, trial);
    const args = await trial.args(first);
    await first.call(trial.call, ...args);
    const { calls } = lastRun(first);
    first.standIn.dispose();
    const tries = ACTS.flatMap(([what, act]) =>
      Array.from({ length: calls }, (_, at) => ({ what, act, call: at + 1 })),
    );
    const wrong: string[] = [];
    const chosen = shareOf(tries, trial.isLong === true ? 1 : 3, trial.isLong === true ? 100 : 250);
    const ends = new Map<string, { undone: Contents; done: Contents[] }>();
    for (const { what, act, call } of chosen) {
      const known = ends.get(what) ?? {
        undone: await after(trial, args, [act]),
        done: [await after(trial, args, [act, 'change']), await after(trial, args, ['change', act])],
      };
      ends.set(what, known);
      const file = opened(files, trial);
      file.standIn.meanwhileInNextRun((now) => {
        if (now === call) act(file.user);
      });
      const said = await sentenceOf(file, trial, args);
      const now = sheetsOf(file);
      const isRight =
        said === null
          ? known.done.some((end) => isSame(end, now))
          : isSentence(said) && isSame(known.undone, now);
      if (!isRight) {
        const names = differing(said === null ? (known.done[0] ?? {}) : known.undone, now);
        wrong.push(`before call ${call} (${lastRun(file).trace[call - 1]}) ${what}: “${said}”, ${names}`);
      }
      file.standIn.dispose();
    }
    tell({ what: 'other people at work meanwhile', tried: chosen.length, lost: wrong.length });
    expect(wrong).toEqual([]);
  },
);
