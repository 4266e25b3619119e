import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medians } from './measure.mjs';
import { ROOT } from './subject.mjs';
import { rating, tableOf } from './tables.mjs';

/** dist/Code.js as a server meets it: read, compiled and run from nothing, in a realm that has seen no code. */
export async function loadingCase() {
  const code = await readFile(path.join(ROOT, 'dist/Code.js'), 'utf8');
  const scores = tableOf(8, 7, rating);
  const weights = tableOf(8, 1, () => 1);
  let run = 0;
  const realms = [];
  const load = (realm) => {
    run += 1;
    // Another text each time, or the compiler remembers the last one.
    new Script(`${code}\n// ${run}`).runInContext(realm);
    return realm;
  };
  const times = medians(
    {
      realm: () => realms.push(createContext({})),
      load: () => load(realms.at(-1)),
      'first call': () => realms.pop().WEIGHTED_SCORE(scores, weights, 1, 9),
    },
    { rounds: 100, warmup: 10 },
  );
  return { ...times, bytes: Buffer.byteLength(code), gzipped: gzipSync(code).length };
}
