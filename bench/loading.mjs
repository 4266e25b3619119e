import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medians } from './measure.mjs';
import { ROOT } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

const ROUNDS = { rounds: 100, warmup: 10 };

/** The same text in one piece: a text that was put together is copied when it is first read. */
const flat = (text) => Buffer.from(text).toString();

/** dist/Code.js as a server meets it: read, compiled and run from nothing, in a realm that has seen no code. */
export async function loadingCase() {
  const code = await readFile(path.join(ROOT, 'dist/Code.js'), 'utf8');
  const scores = tableOf(8, 7, rating);
  const weights = tableOf(8, 1, () => 1);
  // Another text each time, or the compiler remembers the last one.
  const texts = Array.from({ length: ROUNDS.rounds + ROUNDS.warmup }, (_, run) => flat(`${code}\n// ${run}`));
  const realms = [];
  const times = medians(
    {
      realm: () => realms.push(createContext({})),
      load: () => new Script(texts.pop()).runInContext(realms.at(-1)),
      'first call': () => realms.pop().WEIGHTED_SCORE(scores, weights, 1, 9),
    },
    ROUNDS,
  );
  return { ...times, bytes: Buffer.byteLength(code), gzipped: gzipSync(code).length };
}
