import { createContext, Script } from 'node:vm';
import type { Realm } from '../contract';
import { ABSENT_GLOBALS, ADOPT_SOURCE } from './realm_tools';

const adoptScript = new Script(ADOPT_SOURCE);
const forgetAbsent = new Script(
  `for (const name of ${JSON.stringify(ABSENT_GLOBALS)}) delete globalThis[name];`,
);
const compiled = new Map<string, Script>();

/** A fresh context of Node's vm: ECMAScript's globals and the given ones, no timers, no fetch, no process. */
export function nodeRealm(globals: Record<string, unknown>): Realm {
  const context = createContext({ ...globals });
  forgetAbsent.runInContext(context);
  const own = new Set(Object.keys(globals));
  const adopt: (value: unknown) => unknown = adoptScript.runInContext(context);
  const find = (functionName: string): unknown =>
    own.has(functionName) ? undefined : Reflect.get(context, functionName);
  return {
    run: (code) => {
      compile(code).runInContext(context);
    },
    has: (functionName) => typeof find(functionName) === 'function',
    call: (functionName, args) => {
      const found = find(functionName);
      if (typeof found !== 'function') throw new Error(`Script function not found: ${functionName}`);
      return Reflect.apply(found, undefined, args.map(adopt));
    },
    adopt,
  };
}

function compile(code: string): Script {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const script = new Script(code, { filename: 'Code.js' });
  compiled.set(code, script);
  return script;
}
