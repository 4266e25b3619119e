/** Somebody else who renames, inserts, deletes and sorts sheets and lines between two service calls of a change. */
import type { SavedFile } from '../../host/open_host';
import { CHANGES, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import {
  CHANGED_WHILE_WRITING,
  IN_BOTH,
  IS_DONE,
  isSentence,
  lastRun,
  opened,
  savedFiles,
  sentenceOf,
} from './trials';
import { contentsOf } from './whole_file';
import { BUDGET, BY_HAND, MATRIX, type TrustFile } from './year_file';

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
async function endOf(trial: Trial, args: unknown[], steps: readonly ('change' | ((user: User) => void))[]) {
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
        undone: await endOf(trial, args, [act]),
        done: [await endOf(trial, args, [act, 'change']), await endOf(trial, args, ['change', act])],
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

/** What somebody does to the rows and columns of the very sheet that is being written. */
const ACTS_ON_LINES: readonly [string, (user: User, sheet: string) => void][] = [
  ['a row is inserted at the top', (user, sheet) => user.insertRowsBefore(1, 1, sheet)],
  [
    'rows are inserted above the second criterion',
    (user, sheet) => user.insertRowsBefore(first(sheet) + 1, 3, sheet),
  ],
  ['the first criterion is deleted', (user, sheet) => user.deleteRows(first(sheet), 1, sheet)],
  ['the criteria are sorted', (user, sheet) => user.sort(`'${sheet}'!${BODIES[sheet]?.cells}`, 'A')],
  ['a column is inserted at the left', (user, sheet) => user.insertColumnsBefore('A', 1, sheet)],
  [
    'a column is inserted between options',
    (user, sheet) => user.insertColumnsBefore(second(sheet), 1, sheet),
  ],
  ['the second option is deleted', (user, sheet) => user.deleteColumns(second(sheet), 1, sheet)],
];

/** Where the criteria and the second option stand in the file of a year. */
const BODIES: Record<string, { first: number; cells: string; second: string }> = {
  [MATRIX]: { first: 5, cells: 'A5:Q7', second: 'P' },
  [BY_HAND]: { first: 2, cells: 'A2:G3', second: 'F' },
};
const first = (sheet: string) => BODIES[sheet]?.first ?? 1;
const second = (sheet: string) => BODIES[sheet]?.second ?? 'B';

/** What is written into a matrix that is there. */
const INTO_MATRICES = new Set<Trial['call']>([
  ...([
    'applyWeights',
    'saveWeighting',
    'changeScale',
    'saveScores',
    'scoreAgain',
    'setAsideQuestion',
  ] as const),
  ...([
    'keepFrame',
    'changeHalf',
    'recordGut',
    'writeHeadline',
    'adoptTable',
    'markStale',
    'setPlain',
  ] as const),
  ...(['bringIntoMatrix', 'takeOutOfMatrix'] as const),
]);
const OWN_SHEET = CHANGES.filter(({ call }) => INTO_MATRICES.has(call)).map(
  (trial) => [trial.about, trial, trial.sheet === 'Options' ? MATRIX : trial.sheet] as const,
);

describe('rows and columns of the very sheet change meanwhile: the right lines are written, or none and that is said', () => {
  test.each(OWN_SHEET)('%s', async (_about, trial, sheet) => {
    const start = opened(files, trial);
    const args = await trial.args(start);
    await start.call(trial.call, ...args);
    const { calls, trace } = lastRun(start);
    start.standIn.dispose();
    // The last look before the first write, and the flush after the last one.
    const look =
      trace.indexOf(
        'SpreadsheetApp.flush',
        trace.includes('Sheet.deleteColumn') ? trace.indexOf('Sheet.getMaxColumns') : 0,
      ) + 2;
    const end =
      trial.call === 'takeOutOfMatrix'
        ? trace.indexOf('Sheet.deleteColumn') + 2
        : trace.lastIndexOf('SpreadsheetApp.flush') + 1;
    const tries = ACTS_ON_LINES.flatMap(([what, act]) =>
      Array.from({ length: calls }, (_, at) => ({
        what,
        act: (user: User) => act(user, sheet),
        call: at + 1,
      })),
    );
    const wrong: string[] = [];
    let between = 0;
    const chosen = shareOf(tries, 2);
    const ends = new Map<string, { undone: Contents; done: Contents[] }>();
    for (const { what, act, call } of chosen) {
      const known = ends.get(what) ?? {
        undone: await endOf(trial, args, [act]),
        done: [await endOf(trial, args, ['change', act]), await endOf(trial, args, [act, 'change'])],
      };
      ends.set(what, known);
      const file = opened(files, trial);
      file.standIn.meanwhileInNextRun((now) => {
        if (now === call) act(file.user);
      });
      const said = await sentenceOf(file, trial, args);
      const now = sheetsOf(file);
      const isBetween = call > look && call < end;
      if (isBetween) between += 1;
      const isSaid = said !== null && (CHANGED_WHILE_WRITING.test(said) || IS_DONE.test(said));
      const isDone = known.done.some((end) => isSame(end, now));
      const isUndone =
        isSame(known.undone, now) ||
        (said !== null && IN_BOTH.test(said) && now[sheet] === known.undone[sheet]);
      const isRight =
        said === null || isSaid ? isDone || (isBetween && isSaid) : isSentence(said) && isUndone;
      if (!isRight) {
        const names = differing(said === null ? (known.done[0] ?? {}) : known.undone, now);
        wrong.push(`before call ${call} (${trace[call - 1]}) ${what}: “${said}”, ${names}`);
      }
      file.standIn.dispose();
    }
    tell({
      what: 'rows and columns of the very sheet changed by others',
      tried: chosen.length - between,
      lost: wrong.length,
    });
    tell({ what: 'the same between two writes, where it is said', tried: between, lost: 0 });
    expect(wrong).toEqual([]);
  });
});
