/**
 * The examples in the doc comments of core, run: each `@example call // result` is true to the digits that it gives, and
 * every public function has one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CORE = path.join(__dirname, '../../src/core');
const FILES = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const core: Record<string, unknown> = Object.assign(
  {},
  ...FILES.map((name) => require(path.join(CORE, name)) as object),
);

/** These fill buffers that they are given, draw for a callback, or hand on what another function with an example does. */
const WITHOUT = new Set([
  'sortByTotal',
  'inLanes',
  'sumLanes',
  'coverages',
  'scoredShare',
  'eachWeighting',
  'anyWeights',
  'nearWeights',
  'shareLinesOf',
  'leaderLineOf',
  'optionCells',
]);

interface Example {
  readonly name: string;
  readonly call: string;
  readonly result: string;
}

/** Each exported function with the examples of the comment above it. */
function documented(file: string): { name: string; examples: Example[] }[] {
  const text = readFileSync(path.join(CORE, file), 'utf8');
  return [...text.matchAll(/((?:^\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?)^export function (\w+)/gm)].map((match) => {
    const [, comment = '', name = ''] = match;
    const lines = comment.split('\n').map((line) => line.replace(/^ ?\/?\*+\/? ?/, ''));
    const parts = lines
      .join('\n')
      .split(/^@example/m)
      .slice(1);
    const examples = parts.map((part) => {
      const [own = ''] = part.split(/^@\w+/m);
      const at = own.indexOf('// ');
      const [call, result] = [own.slice(0, at), own.slice(at + 3)].map((side) =>
        side.replace(/\s+/g, ' ').trim(),
      );
      return { name, call: call ?? '', result: result ?? '' };
    });
    return { name, examples };
  });
}

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(core), `return (${code});`)(...Object.values(core));

/** A value with its numbers as an example writes them: to four digits. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(4)) + 0;
  if (Array.isArray(value)) return value.map(asWritten);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, asWritten(own)]));
}

const FUNCTIONS = FILES.flatMap(documented);

test('every public function of core has an example', () => {
  const bare = FUNCTIONS.filter(({ name, examples }) => examples.length === 0 && !WITHOUT.has(name));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test.each(FUNCTIONS.flatMap(({ examples }) => examples).map((example) => [example.call, example.result]))(
  '%s is %s',
  (call, result) => {
    expect(asWritten(evaluate(call))).toEqual(asWritten(evaluate(result)));
  },
);
