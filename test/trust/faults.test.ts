/** Service calls that fail: afterwards the file is done or exactly as before, and the sentence says which. */
import type { SavedFile } from '../../host/open_host';
import type { Fault } from '../../host/run/run';
import { CHANGES, READS, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import {
  IN_BOTH,
  IS_DONE,
  isSentence,
  lastRun,
  MAY_BE_DONE,
  NOT_UNDONE,
  NOTHING_CHANGED,
  opened,
  savedFiles,
  sentenceOf,
} from './trials';
import { contentsOf, differences, type WholeFile, wholeFile } from './whole_file';
import type { TrustFile } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

const WHENS: readonly Fault['when'][] = ['before', 'after'];

let files: Record<Trial['file'], SavedFile>;
beforeAll(async () => {
  files = await savedFiles();
});

/** What a change does where nothing fails: how each trial is judged. */
interface Known {
  readonly trial: Trial;
  readonly args: unknown[];
  readonly before: WholeFile;
  /** What the file holds when it is done. */
  readonly done: ReturnType<typeof contentsOf>;
  /** Whether the change has to do with this place. */
  readonly isOwn: (place: string) => boolean;
  readonly trace: readonly string[];
}

async function known(trial: Trial): Promise<Known> {
  const file = opened(files, trial);
  const args = await trial.args(file);
  const before = wholeFile(file);
  await file.call(trial.call, ...args);
  const places = differences(before, wholeFile(file));
  const { trace } = lastRun(file);
  const done = contentsOf(file);
  file.standIn.dispose();
  return { trial, args, before, done, isOwn: ownPlaces(places), trace };
}

/** The places that a change is about; where it inserts or deletes lines, all of the sheets on which it does. */
function ownPlaces(places: readonly string[]): (place: string) => boolean {
  const exact = new Set(places);
  const moved = places.flatMap((place) => /^sheet (\d+) (?:row|column)Count$/.exec(place)?.[1] ?? []);
  return (place) => exact.has(place) || moved.some((id) => place.includes(id));
}

const isOptions = ({ name }: { name: string }) => name === 'Options';

const OVER = 'Exceeded maximum execution time';
/** What is wrong with the end of a trial, in words; nothing where all is well. */
async function faultsIn(file: TrustFile, change: Known, said: string | null): Promise<string[]> {
  if (said !== null && said !== OVER && !isSentence(said)) return [`said “${said}”`];
  const after = wholeFile(file);
  const other = differences(change.before, after);
  const isDone = () => JSON.stringify(contentsOf(file)) === JSON.stringify(change.done);
  const isAmongOptions = () =>
    JSON.stringify(contentsOf(file).sheets.find(isOptions)) ===
    JSON.stringify(change.done.sheets.find(isOptions));
  if (said === null || IS_DONE.test(said))
    return isDone() ? [] : ['said that it is done', ...other.slice(0, 5)];
  if (NOTHING_CHANGED.test(said)) {
    return other.length === 0 ? [] : [`said “${said}”`, ...other.slice(0, 5)];
  }
  if (IN_BOTH.test(said) && !isAmongOptions()) return [`said “${said}”, but the scores are not kept`];
  if (MAY_BE_DONE.test(said) && other.length === 0) return [];
  const foreign = other.filter((place) => !change.isOwn(place) && !isOfNewSheet(place, change.before));
  if (foreign.length > 0) return [`said “${said}”`, 'foreign:', ...foreign.slice(0, 5)];
  const left = newSheets(file, change.before);
  const named = NOT_UNDONE.exec(said)?.[1];
  if (named !== undefined) {
    const unnamed = left.filter((name) => !named.includes(name));
    if (unnamed.length > 0) return [`said “${said}”`, `but left ${unnamed}`];
  } else if (said !== OVER && !IN_BOTH.test(said) && !MAY_BE_DONE.test(said)) {
    return [`said “${said}”`];
  }
  return faultsOfNextRun(file, change, said);
}

/** Whatever was left, the next run does what it is asked for, and takes away the unfinished. */
async function faultsOfNextRun(file: TrustFile, change: Known, said: string): Promise<string[]> {
  if (JSON.stringify(contentsOf(file)) === JSON.stringify(change.done)) return [];
  file.user.switchTo(change.trial.sheet);
  await file.standIn.settled();
  const again = await change.trial.args(file).then(
    (args) => sentenceOf(file, change.trial, args),
    (error: Error) => error.message,
  );
  if (again !== null && !isSentence(again)) return [`said “${said}”, then “${again}”`];
  // One that was shown already is complete but for its name: it is hers to look at, as the sentence says.
  const unfinished = hiddenSheets(file).filter((name) => name.startsWith('Discern: unfinished'));
  return unfinished.length === 0 ? [] : [`said “${said}”, and ${unfinished} is still there`];
}

const isOfNewSheet = (place: string, before: WholeFile): boolean => {
  if (place === 'order' || place === 'in view') return true;
  const id = /^(?:sheet|resource [A-Z_]+) (\S+)/.exec(place)?.[1];
  if (id !== undefined) return !before.has(`sheet ${id} id`);
  return /^(charts|protections) \d+ /.test(place) && !before.has(place);
};

function newSheets({ standIn }: TrustFile, before: WholeFile): string[] {
  const { sheets } = standIn.save().workbook;
  return Object.entries(sheets).flatMap(([id, { name = '' }]) =>
    before.has(`sheet ${id} id`) ? [] : [name],
  );
}

const hiddenSheets = ({ standIn }: TrustFile): string[] =>
  Object.values(standIn.save().workbook.sheets).flatMap(({ name = '', hidden }) =>
    hidden === 1 ? [name] : [],
  );

/** The same file where it is exactly as before, for the next trial to begin in; else a new copy. */
function freshAfter(file: TrustFile, { trial, before }: Pick<Known, 'trial' | 'before'>): TrustFile {
  if (file.standIn.reports().length < MOST_RUNS && differences(before, wholeFile(file)).length === 0)
    return file;
  file.standIn.dispose();
  return opened(files, trial);
}

/** What a person could undo is kept, so that a file grows with each run. */
const MOST_RUNS = 200;

/** Tries faults one by one, each in a file that is as before; what went wrong, in words. */
async function tryFaults(change: Known, faults: readonly Fault[]): Promise<string[]> {
  const wrong: string[] = [];
  let file = opened(files, change.trial);
  for (const fault of faults) {
    file.standIn.failNextRun(fault);
    const said = await sentenceOf(file, change.trial, change.args);
    const found = await faultsIn(file, change, said);
    if (found.length > 0) wrong.push([inWords(fault, change.trace), ...found].join('; '));
    file = freshAfter(file, change);
  }
  file.standIn.dispose();
  return wrong;
}

function inWords({ call, when, again }: Fault, trace: readonly string[]): string {
  const name = typeof call === 'number' ? `call ${call} (${trace[call - 1]})` : `each ${call}`;
  return `${name} fails ${when} it takes effect${again === undefined ? '' : `, then ${again}`}`;
}

const calls = ({ trace }: Known) => trace.map((_, at) => at + 1);
const inBothWays = (list: readonly Omit<Fault, 'when'>[]): Fault[] =>
  list.flatMap((fault) => WHENS.map((when) => ({ ...fault, when })));

/** How many of each are tried of each change where not everything is. */
const shareFor = ({ isLong }: Trial) =>
  isLong === true ? { single: 1, again: 1, outage: 1, over: 1 } : { single: 2, again: 1, outage: 1, over: 1 };

/** So many of those that go together with other failures are tried of one change when everything is tried. */
const MOST_TOGETHER = 60;

const CLAIMS = CHANGES.map((change) => [change.about, change] as const);

describe('whatever fails, the file is done or exactly as before, and the sentence says which', () => {
  test.each(CLAIMS)('%s', async (_about, trial) => {
    const change = await known(trial);
    const share = shareFor(trial);
    const single = shareOf(inBothWays(calls(change).map((call) => ({ call }))), share.single);
    const again = shareOf(await secondFaults(change, share.again), share.again, MOST_TOGETHER);
    const outage = shareOf(
      inBothWays(calls(change).map((call) => ({ call, again: 'all' as const }))),
      share.outage,
      MOST_TOGETHER,
    );
    const over = shareOf(
      inBothWays(calls(change).map((call) => ({ call, again: 'over' as const }))),
      share.over,
      MOST_TOGETHER,
    );
    const flush = inBothWays([{ call: 'SpreadsheetApp.flush' }]);
    const wrong: string[] = [];
    for (const [what, faults] of Object.entries({
      'service calls that fail': [...single, ...flush],
      'second failures in the same run': again,
      'outages from a call on': outage,
      'runs whose time is over': over,
    })) {
      const found = await tryFaults(change, faults);
      tell({ what, tried: faults.length, lost: found.length });
      wrong.push(...found);
    }
    expect(wrong).toEqual([]);
  });
});

/** A first failure, and a second in what the run does about it. */
async function secondFaults(change: Known, share: number): Promise<Fault[]> {
  const firsts = shareOf(inBothWays(calls(change).map((call) => ({ call }))), share, MOST_TOGETHER / 5);
  const faults: Fault[] = [];
  let file = opened(files, change.trial);
  for (const first of firsts) {
    file.standIn.failNextRun(first);
    await sentenceOf(file, change.trial, change.args);
    const { calls: last } = lastRun(file);
    for (let again = Number(first.call) + 1; again <= last; again += 1) faults.push({ ...first, again });
    file = freshAfter(file, change);
  }
  file.standIn.dispose();
  return faults;
}

describe('what only reads changes nothing when a service call fails, and says so in a sentence or does without', () => {
  test.each(READS.map((read) => [read.about, read] as const))('%s', async (_about, trial) => {
    const first = opened(files, trial);
    const args = await trial.args(first);
    const whole = wholeFile(first);
    const before = withoutView(whole);
    await first.call(trial.call, ...args);
    const { trace } = lastRun(first);
    first.standIn.dispose();
    const faults = shareOf(inBothWays(trace.map((_, at) => ({ call: at + 1 }))), 3);
    const wrong: string[] = [];
    let file = opened(files, trial);
    for (const fault of faults) {
      file.standIn.failNextRun(fault);
      const said = await sentenceOf(file, trial, args);
      const other = differences(before, withoutView(wholeFile(file)));
      if (other.length > 0 || (said !== null && !isSentence(said)))
        wrong.push([inWords(fault, trace), `said “${said}”`, ...other.slice(0, 5)].join('; '));
      file = freshAfter(file, { trial, before: whole });
    }
    file.standIn.dispose();
    tell({ what: 'service calls that fail', tried: faults.length, lost: wrong.length });
    expect(wrong).toEqual([]);
  });
});

/** Which sheet is in view, and which cell is selected, are no change of the file. */
const withoutView = (file: WholeFile): WholeFile =>
  new Map([...file].filter(([place]) => place !== 'in view' && !place.includes('SELECTION')));

test('a menu item that fails says so in a sentence, and changes nothing', async () => {
  const [trial] = READS;
  if (trial === undefined) throw new Error('Nothing is read.');
  const wrong: string[] = [];
  let tried = 0;
  for (const item of opened(files, trial).standIn.open()) {
    if (item.kind !== 'item') continue;
    const first = opened(files, trial);
    const before = wholeFile(first);
    await first.standIn.runMenuItem(item.functionName);
    const { trace } = lastRun(first);
    first.standIn.dispose();
    let file = opened(files, trial);
    for (const fault of inBothWays(trace.map((_, at) => ({ call: at + 1 })))) {
      tried += 1;
      file.standIn.failNextRun(fault);
      const said = await file.standIn.runMenuItem(item.functionName).then(
        () => null,
        (error: Error) => error.message,
      );
      const other = differences(before, wholeFile(file)).filter(
        (place) => !place.startsWith('properties user'),
      );
      if (other.length > 0 || said === null || !isSentence(said))
        wrong.push([item.caption, inWords(fault, trace), `said “${said}”`, ...other.slice(0, 5)].join('; '));
      file = freshAfter(file, { trial, before });
    }
    file.standIn.dispose();
  }
  tell({ what: 'service calls that fail', tried, lost: wrong.length });
  expect(wrong).toEqual([]);
});

test('while somebody else is writing, every change waits, gives up and changes nothing', async () => {
  const wrong: string[] = [];
  const changes = CHANGES.filter(({ call }) => call !== 'saveDraft');
  for (const trial of changes) {
    const file = opened(files, trial);
    const args = await trial.args(file);
    const before = wholeFile(file);
    file.standIn.host.lockHolders.set('document', 'somebody else');
    const said = await sentenceOf(file, trial, args);
    const other = differences(before, wholeFile(file));
    if (said !== SOMEONE_ELSE || other.length > 0)
      wrong.push([trial.about, `said “${said}”`, ...other].join('; '));
    file.standIn.dispose();
  }
  tell({ what: 'locks that are refused', tried: changes.length, lost: wrong.length });
  expect(wrong).toEqual([]);
});

const SOMEONE_ELSE =
  'Nothing was changed: someone else is changing this file with Discern right now, so please try again in a minute.';

test('where no property can be kept any more, every change is done all the same, but for the draft', async () => {
  const wrong: string[] = [];
  for (const trial of CHANGES) {
    const file = opened(files, trial);
    const args = await trial.args(file);
    const full = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, 'x'.repeat(1020)]));
    for (const store of ['user', 'document', 'script'] as const)
      file.standIn.host.beside.setProperties(store, full);
    const said = await sentenceOf(file, trial, args);
    const isExpected = trial.call === 'saveDraft' ? MAY_BE_DONE.test(said ?? '') : said === null;
    if (!isExpected) wrong.push(`${trial.about} said “${said}”`);
    file.standIn.dispose();
  }
  tell({ what: 'stores of properties that are full', tried: CHANGES.length, lost: wrong.length });
  expect(wrong).toEqual([]);
});
