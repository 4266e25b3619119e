/** Service calls that fail: afterwards the file is done or exactly as before, and the sentence says which. */
import type { SavedFile } from '../../host/open_host';
import type { Fault } from '../../host/run/run';
import { CHANGES, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import { contentsOf, differences, type WholeFile, wholeFile } from './whole_file';
import { reopened, savedFile, type TrustFile } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 120_000);

const WHENS: readonly Fault['when'][] = ['before', 'after'];

let files: Record<Trial['file'], SavedFile>;
beforeAll(async () => {
  files = { year: await savedFile('year'), people: await savedFile('people') };
});

/** What a change does where nothing fails: how each trial is judged. */
interface Known {
  readonly trial: Trial;
  readonly args: unknown[];
  readonly before: WholeFile;
  /** What the file holds when it is done. */
  readonly done: unknown;
  /** Whether the change has to do with this place. */
  readonly isOwn: (place: string) => boolean;
  readonly trace: readonly string[];
}

async function opened(trial: Trial): Promise<TrustFile> {
  const file = reopened(files[trial.file]);
  file.user.switchTo(trial.sheet);
  return file;
}

async function known(trial: Trial): Promise<Known> {
  const file = await opened(trial);
  const args = await trial.args(file);
  const before = wholeFile(file);
  await file.call(trial.call, ...args);
  const places = differences(before, wholeFile(file));
  const { trace } = traceOf(file);
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

const traceOf = ({ standIn }: TrustFile) => {
  const report = standIn.reports().at(-1);
  if (report === undefined) throw new Error('Nothing has run.');
  return report;
};

/** The sentence of a call that failed; null where it went well. */
async function sentenceOf(
  file: TrustFile,
  { trial, args }: Pick<Known, 'trial' | 'args'>,
): Promise<string | null> {
  return file.call(trial.call, ...args).then(
    () => null,
    (error: Error) => error.message,
  );
}

/* What sentences claim. */
const NOTHING_CHANGED =
  /^Nothing was [a-z]|nothing was changed|^The change was undone, but Google Sheets did not confirm it, so please look at the sheet/;
const IS_DONE =
  /^The (change|sheet) was made, but (its sheet )?could not be read again: please press Refresh\.$/;
/** A draft is no part of the file. */
const MAY_BE_DONE = /^The draft may not be kept, /;
const NOT_UNDONE =
  /^The change could not be finished nor fully undone, so please look at (.*), because Google Sheets/;
/** The scores are kept among the options before the column goes; both is more than nothing, and is said. */
const IN_BOTH = /is still in the matrix, .*; its scores were kept in the note of its row among the options/;
const OVER = 'Exceeded maximum execution time';
/** Google's own words, ids, and what JavaScript says. */
const RAW = /Service Spreadsheets|document with id|Exception|undefined|\[object|TypeError|NaN/;

/** What is wrong with the end of a trial, in words; nothing where all is well. */
async function faultsIn(file: TrustFile, change: Known, said: string | null): Promise<string[]> {
  if (said !== null && said !== OVER && (RAW.test(said) || !/^[“A-Z=].*\.$/.test(said)))
    return [`said “${said}”`];
  const after = wholeFile(file);
  const other = differences(change.before, after);
  const isDone = () => JSON.stringify(contentsOf(file)) === JSON.stringify(change.done);
  if (said === null || IS_DONE.test(said))
    return isDone() ? [] : ['said that it is done', ...other.slice(0, 5)];
  if (NOTHING_CHANGED.test(said)) {
    return other.length === 0 ? [] : [`said “${said}”`, ...other.slice(0, 5)];
  }
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
    (args) => sentenceOf(file, { ...change, args }),
    (error: Error) => error.message,
  );
  if (again !== null && RAW.test(again)) return [`said “${said}”, then “${again}”`];
  const unfinished = file.user.sheetNames().filter((name) => name.startsWith('Discern: unfinished'));
  return unfinished.length === 0 ? [] : [`said “${said}”, and ${unfinished} is still there`];
}

const isOfNewSheet = (place: string, before: WholeFile): boolean => {
  if (place === 'order' || place === 'in view') return true;
  const id = /^(?:sheet|resource [A-Z_]+|sheetNumbers) (\d+)/.exec(place)?.[1];
  if (id !== undefined) return !before.has(`sheet ${id} id`);
  return /^(charts|protections) \d+ /.test(place) && !before.has(place);
};

function newSheets({ standIn }: TrustFile, before: WholeFile): string[] {
  const { sheets } = standIn.save().workbook;
  return Object.entries(sheets).flatMap(([id, { name = '' }]) =>
    before.has(`sheet ${id} id`) ? [] : [name],
  );
}

/** Tries faults one by one, each in a file of its own; what went wrong, in words. */
async function tryFaults(change: Known, faults: readonly Fault[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const fault of faults) {
    const file = await opened(change.trial);
    file.standIn.failNextRun(fault);
    const said = await sentenceOf(file, change);
    const found = await faultsIn(file, change, said);
    if (found.length > 0) wrong.push([inWords(fault, change.trace), ...found].join('; '));
    file.standIn.dispose();
  }
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
  isLong === true ? { single: 2, again: 1, outage: 1, over: 1 } : { single: 6, again: 4, outage: 2, over: 2 };

/** Second failures of one change when everything is tried. */
const MOST_SECOND = 200;

/** Two transactions still. */
const NOT_YET: readonly Trial['call'][] = ['restoreRound'];
const CLAIMS = CHANGES.filter(({ call }) => !NOT_YET.includes(call)).map(
  (change) => [change.about, change] as const,
);

describe('whatever fails, the file is done or exactly as before, and the sentence says which', () => {
  test.each(CLAIMS)('%s', async (_about, trial) => {
    const change = await known(trial);
    const share = shareFor(trial);
    const single = shareOf(inBothWays(calls(change).map((call) => ({ call }))), share.single);
    const again = shareOf(await secondFaults(change, share.again), share.again, MOST_SECOND);
    const outage = shareOf(
      inBothWays(calls(change).map((call) => ({ call, again: 'all' as const }))),
      share.outage,
    );
    const over = shareOf(
      inBothWays(calls(change).map((call) => ({ call, again: 'over' as const }))),
      share.over,
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
  const firsts = shareOf(inBothWays(calls(change).map((call) => ({ call }))), share, MOST_SECOND / 5);
  const faults: Fault[] = [];
  for (const first of firsts) {
    const file = await opened(change.trial);
    file.standIn.failNextRun(first);
    await sentenceOf(file, change);
    const { calls: last } = traceOf(file);
    for (let again = Number(first.call) + 1; again <= last; again += 1) faults.push({ ...first, again });
    file.standIn.dispose();
  }
  return faults;
}
