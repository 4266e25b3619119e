/** What a page sends that is stale, broken or not from our page at all: a sentence each, and nothing half done. */
import type { SavedFile } from '../../host/open_host';
import { CHANGES, READS, type Trial } from './changes';
import { IS_WHOLE, shareOf, tell } from './tally';
import { isSentence, lastRun, opened, savedFiles, sentenceOf } from './trials';
import { contentsOf, differences, wholeFile } from './whole_file';
import type { TrustFile } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

let files: Record<Trial['file'], SavedFile>;
beforeAll(async () => {
  files = await savedFiles();
});

const HUGE_TEXT = 'x'.repeat(200_000);

/** In place of any part of what is sent. */
const HOSTILE: readonly [string, unknown][] = [
  ['nothing', null],
  ['a yes', true],
  ['a number', 3],
  ['a number below zero', -1],
  ['half a number', 0.5],
  ['a number too large', 1e308],
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a text', 'constructor'],
  ['a formula', '=IMPORTDATA("https://example.org")'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['an empty text', ''],
  ['half an emoji', '\ud83d'],
  ['a text of 200 kB', HUGE_TEXT],
  ['an empty list', []],
  ['a list of lists', [[[]]]],
  ['a list of 100 000', new Array(100_000).fill(0)],
  ['an object', {}],
  ['an object with a prototype of its own', JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": 1}')],
  ['an object that says how long it is', { length: 1e9 }],
  ['a number in a text', '5'],
];

/** A path into what is sent: argument, member, element. */
type Path = readonly (string | number)[];

/** Every place in what is sent, but for long lists only their beginning. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value)
    ? value.slice(0, 2).map((part, at) => [at, part])
    : Object.entries(value);
  return [path, ...parts.flatMap(([key, part]) => pathsIn(part, [...path, key as string | number]))];
}

function withPart(value: unknown, [key, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy as object, key, withPart(Reflect.get(value as object, key), rest, change));
  return copy;
}

const LEFT_OUT = Symbol('left out');

interface Payload {
  readonly about: string;
  readonly args: unknown[];
}

function payloadsFrom(args: unknown[]): Payload[] {
  const paths = pathsIn(args).filter((path) => path.length > 0);
  const replaced = paths.flatMap((path) =>
    HOSTILE.map(([what, value]) => ({ path, what, change: (): unknown => value })),
  );
  const members = paths.filter((path) => typeof path[path.length - 1] === 'string');
  const leftOut = members.map((path) => ({ path, what: 'nothing at all', change: (): unknown => LEFT_OUT }));
  const extra = paths.map((path) => ({
    path,
    what: 'one member more',
    change: (part: unknown): unknown =>
      typeof part === 'object' && part !== null && !Array.isArray(part) ? { ...part, admin: true } : [part],
  }));
  const longer = [
    ...HOSTILE.map(([what, value]) => ({ about: `${what} more`, args: [...args, value] })),
    ...args.map((_, at) => ({ about: `only ${at} arguments`, args: args.slice(0, at) })),
  ];
  const changed = [...replaced, ...leftOut, ...extra].map(({ path, what, change }) => ({
    about: `${what} at ${path.join('.')}`,
    args: withoutLeftOut(withPart(args, path, change)) as unknown[],
  }));
  return [...changed, ...longer];
}

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLeftOut);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== LEFT_OUT);
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutLeftOut(part)]));
}

/** What a sheet says that is not there any more, or is another by now. */
const STALE: readonly [string, (args: unknown[]) => unknown[]][] = [
  ['a sheet that is gone', (args) => withIds(args, () => 123_456_789)],
  ['a sheet of another kind', (args) => withIds(args, (id) => (id === 0 ? 1 : 0))],
];

function withIds(value: unknown, change: (id: number) => number): unknown[] {
  const walk = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) return part.map((each) => walk(each, key));
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, walk(each, name)]));
    return typeof part === 'number' && (/[iI]ds?$/.test(key) || key === '0') ? change(part) : part;
  };
  return (value as unknown[]).map((part, at) => walk(part, String(at)));
}

const MOST_SECONDS = 5;

test.each([...CHANGES, ...READS].map((trial) => [trial.about, trial] as const))(
  '%s: whatever is sent is done whole or refused in a sentence',
  async (_about, trial) => {
    const first = opened(files, trial);
    const args = await trial.args(first);
    const before = wholeFile(first);
    first.standIn.dispose();
    const stale = STALE.map(([about, change]) => ({ about, args: change(args) }));
    const chosen = [...stale, ...shareOf(payloadsFrom(args), trial.isLong === true ? 3 : 6, 600)];
    const wrong: string[] = [];
    let file = opened(files, trial);
    for (const payload of chosen) {
      const start = process.cpuUsage();
      const said = await sentenceOf(file, trial, payload.args);
      const seconds = process.cpuUsage(start).user / 1e6;
      // What asks Google for nothing changes nothing.
      const other = lastRun(file).calls === 0 ? [] : differences(before, wholeFile(file));
      const isCalm = said === null ? isWhole(file) : isSentence(said) && other.length === 0;
      if (!isCalm || seconds > MOST_SECONDS) {
        wrong.push([payload.about, `“${said}”`, `${seconds} s`, ...other.slice(0, 3)].join('; '));
      }
      if (other.length > 0) {
        file.standIn.dispose();
        file = opened(files, trial);
      }
    }
    file.standIn.dispose();
    tell({ what: 'payloads', tried: chosen.length, lost: wrong.length });
    expect(wrong).toEqual([]);
  },
);

/** Nothing unfinished is left, and no cell holds what is not a text, a number or a formula. */
function isWhole(file: TrustFile): boolean {
  const { sheets } = contentsOf(file);
  return sheets.every(
    ({ name, cells }) => !name.startsWith('Discern: ') && !/"v":null/.test(JSON.stringify(cells)),
  );
}
