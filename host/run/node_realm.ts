import { type Context, createContext, Script } from 'node:vm';
import type { Realm } from '../contract';
import { ABSENT_GLOBALS, ADOPT_SOURCE } from './realm_tools';
import { RunIsCutOff } from './time_limits';

const adoptScript = new Script(ADOPT_SOURCE);
const forgetAbsent = new Script(
  `for (const name of ${JSON.stringify(ABSENT_GLOBALS)}) delete globalThis[name];`,
);
const compiled = new Map<string, Script>();

/** Only what a script of the vm does can be cut off, so a call is made by one, which finds it under this name and takes it away. */
const CALL = 'hostCall';
const makeCall = new Script(`((name) => {
  const call = globalThis[Symbol.for(name)];
  delete globalThis[Symbol.for(name)];
  return call();
})(${JSON.stringify(CALL)})`);

/** A fresh context of Node's vm: ECMAScript's globals and the given ones, no timers, no fetch, no process. */
export function nodeRealm(globals: Record<string, unknown>): Realm {
  const context = createContext({ ...globals });
  forgetAbsent.runInContext(context);
  const own = new Set(Object.keys(globals));
  const adopt: (value: unknown) => unknown = adoptScript.runInContext(context);
  const find = (functionName: string): unknown =>
    own.has(functionName) ? undefined : Reflect.get(context, functionName);
  return {
    run: (code, milliseconds) => {
      inTime(compile(code), context, milliseconds);
    },
    has: (functionName) => typeof find(functionName) === 'function',
    call: (functionName, args, milliseconds) => {
      const found = find(functionName);
      if (typeof found !== 'function') throw new Error(`Script function not found: ${functionName}`);
      const given = args.map(adopt);
      Reflect.set(context, Symbol.for(CALL), () => Reflect.apply(found, undefined, given));
      return inTime(makeCall, context, milliseconds);
    },
    adopt,
  };
}

function inTime(script: Script, context: Context, milliseconds: number | undefined): unknown {
  try {
    return script.runInContext(context, milliseconds === undefined ? {} : { timeout: milliseconds });
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new RunIsCutOff();
    throw error;
  }
}

function compile(code: string): Script {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const script = new Script(code, { filename: 'Code.js' });
  compiled.set(code, script);
  return script;
}
