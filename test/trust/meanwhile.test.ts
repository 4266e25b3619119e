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
  NOT_UNDONE,
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

/** The same where sheets that a change has just made have the names it gave them: of two, somebody may have renamed only the first. */
const ofOneName = (now: Contents, before: Contents): Contents =>
  Object.fromEntries(
    Object.entries(now).map(([name, sheet]) => [name in before ? name : name.replace(RENAMED, ''), sheet]),
  );

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

type Ends = Map<string, { undone: Contents; done: Contents[] }>;

/** A change during which somebody acts right before a call: what it said, the file then, and how it may be. */
async function during(
  trial: Trial,
  args: unknown[],
  ends: Ends,
  { what, act, call }: { what: string; act: (user: User) => void; call: number },
) {
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
  const [now, trace] = [sheetsOf(file), lastRun(file).trace];
  file.standIn.dispose();
  const isDone = known.done.some((end) => isSame(end, now) || isSame(end, ofOneName(now, known.undone)));
  const wrong = () => {
    const names = differing(said === null ? (known.done[0] ?? {}) : known.undone, now);
    return `before call ${call} (${trace[call - 1]}) ${what}: “${said}”, ${names}`;
  };
  return { said, now, undone: known.undone, isDone, wrong };
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
    const ends: Ends = new Map();
    for (const each of chosen) {
      const { said, now, undone, isDone, wrong: inWords } = await during(trial, args, ends, each);
      const isRight = said === null ? isDone : isSentence(said) && isSame(undone, now);
      if (!isRight) wrong.push(inWords());
    }
    tell({ what: 'other people at work meanwhile', tried: chosen.length, lost: wrong.length });
    expect(wrong).toEqual([]);
  },
);

/** What somebody does to the rows and columns of the very sheet that is being written. */
const ACTS_ON_LINES: readonly [string, (user: User, sheet: string) => void][] = [
  ['a row is inserted at the top', (user, sheet) => user.insertRowsBefore(1, 1, sheet)],
  [
    'rows are inserted above the second line',
    (user, sheet) => user.insertRowsBefore(bodyOf(sheet).first + 1, 3, sheet),
  ],
  ['the first line is deleted', (user, sheet) => user.deleteRows(bodyOf(sheet).first, 1, sheet)],
  ['the lines are sorted', (user, sheet) => user.sort(`'${sheet}'!${bodyOf(sheet).cells}`, 'A')],
  ['a column is inserted at the left', (user, sheet) => user.insertColumnsBefore('A', 1, sheet)],
  [
    'a column is inserted between others',
    (user, sheet) => user.insertColumnsBefore(bodyOf(sheet).second, 1, sheet),
  ],
  ['a column is deleted', (user, sheet) => user.deleteColumns(bodyOf(sheet).second, 1, sheet)],
];

/** The local spreadsheet stops a run that does what Google may do in either way. */
const NOT_KNOWN = /whether Sheets keeps it is not known\.$/;

/** What somebody types where nothing is written: it hinders nothing. Adopting a table takes all of it as it was shown. */
const ACTS_ELSEWHERE: readonly [string, (user: User, sheet: string) => void][] = [
  ['another score is typed', (user, sheet) => user.type(`'${sheet}'!${bodyOf(sheet).score}`, '2')],
  ['a word is typed beside', (user, sheet) => user.type(`'${sheet}'!${bodyOf(sheet).blank}`, 'Hm')],
];

/** Where the criteria and the second option stand in the file of a year, and two cells that no trial writes. */
const BODIES: Record<string, Body> = {
  [MATRIX]: { first: 5, cells: 'A5:Q7', second: 'P', score: 'P6', blank: 'R2' },
  [BY_HAND]: { first: 2, cells: 'A2:G3', second: 'F', score: 'F3', blank: 'C6' },
  Options: { first: 2, cells: 'A2:Z5', second: 'C', score: 'B5', blank: 'C4' },
  Rounds: { first: 2, cells: 'A2:Z3', second: 'C', score: 'D2', blank: 'Z2' },
  History: { first: 2, cells: 'A2:Z19', second: 'C', score: 'D3', blank: 'Z2' },
};
interface Body {
  readonly first: number;
  readonly cells: string;
  readonly second: string;
  readonly score: string;
  readonly blank: string;
}
const bodyOf = (sheet: string): Body => {
  const body = BODIES[sheet];
  if (body === undefined) throw new Error(`Nothing is known of ${sheet}.`);
  return body;
};

/** What is written among the lines of a matrix, and among those of the options. */
const INTO_MATRICES = new Set<Trial['call']>([
  ...(['applyWeights', 'saveWeighting', 'changeScale', 'changeHalf', 'saveScores'] as const),
  ...(['scoreAgain', 'setAsideQuestion', 'keepFrame', 'recordGut', 'writeHeadline'] as const),
  ...(['adoptTable', 'markStale', 'setPlain', 'bringIntoMatrix', 'takeOutOfMatrix'] as const),
]);
const INTO_OPTIONS = new Set<Trial['call']>([
  ...(['addOptions', 'moveOption', 'addMust', 'renameMust', 'takeOutOfMatrix'] as const),
]);
const INTO_ROUNDS = new Set<Trial['call']>([
  ...(['recordRound', 'restoreRound', 'keepRename', 'keepStaleMonths'] as const),
]);
const OWN_SHEET = [
  ...CHANGES.filter(({ call }) => INTO_MATRICES.has(call)).map(
    (trial) => [trial.about, trial, trial.sheet === 'Options' ? MATRIX : trial.sheet] as const,
  ),
  ...CHANGES.filter(({ call }) => INTO_OPTIONS.has(call)).map(
    (trial) => [`${trial.about}, among the options`, trial, 'Options'] as const,
  ),
  ...['Rounds', 'History'].flatMap((sheet) =>
    CHANGES.filter(({ call, file }) => file === 'year' && INTO_ROUNDS.has(call)).map(
      (trial) => [`${trial.about}, on ${sheet}`, trial, sheet] as const,
    ),
  ),
];

/**
 * From the look right before the first write to the last write, as calls of a run. Taking an option out writes on two sheets, one
 * after the other.
 */
function writesIn(trace: readonly string[], { call }: Trial, sheet: string): { look: number; end: number } {
  const flush = (from: number) => trace.indexOf('SpreadsheetApp.flush', from);
  const look = flush(0) + 2;
  if (call !== 'takeOutOfMatrix') return { look, end: trace.lastIndexOf('SpreadsheetApp.flush') + 1 };
  const width = trace.indexOf('Sheet.getMaxColumns');
  return sheet === 'Options'
    ? { look, end: width + 1 }
    : { look: width + 1, end: trace.indexOf('Sheet.deleteColumn') + 2 };
}

describe('rows and columns of the very sheet change meanwhile: the right lines are written, or none and that is said', () => {
  test.each(OWN_SHEET)('%s', async (_about, trial, sheet) => {
    const start = opened(files, trial);
    const args = await trial.args(start);
    await start.call(trial.call, ...args);
    const { calls, trace } = lastRun(start);
    start.standIn.dispose();
    const { look, end } = writesIn(trace, trial, sheet);
    const triesOf = (acts: typeof ACTS_ON_LINES, isElsewhere: boolean) =>
      acts.flatMap(([what, act]) =>
        Array.from({ length: calls }, (_, at) => ({
          ...{ what, isElsewhere, call: at + 1 },
          act: (user: User) => act(user, sheet),
        })),
      );
    const wrong: string[] = [];
    let between = 0;
    const elsewhere = trial.call === 'adoptTable' ? [] : triesOf(ACTS_ELSEWHERE, true);
    const isLong = trial.isLong === true;
    const tries = [...triesOf(ACTS_ON_LINES, false), ...elsewhere];
    const chosen = shareOf(tries, isLong ? 1 : 2, isLong ? 150 : Number.POSITIVE_INFINITY);
    const ends: Ends = new Map();
    for (const each of chosen) {
      const { said, now, undone, isDone, wrong: inWords } = await during(trial, args, ends, each);
      const isBetween = each.call > look && each.call < end;
      if (isBetween) between += 1;
      const isSaid =
        said !== null &&
        [CHANGED_WHILE_WRITING, IS_DONE, NOT_UNDONE, NOT_KNOWN].some((one) => one.test(said));
      const isUndone =
        isSame(undone, now) || (said !== null && IN_BOTH.test(said) && now[sheet] === undone[sheet]);
      const isRefused = said !== null && isSentence(said) && isUndone;
      const isRight = each.isElsewhere
        ? said === null && isDone
        : said === null || isSaid
          ? isDone || (isBetween && isSaid)
          : isRefused;
      if (!isRight) wrong.push(inWords());
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
