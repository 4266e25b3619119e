import type { Realm } from './contract';
import { ABSENT_GLOBALS, ADOPT_SOURCE } from './run/realm_tools';

/** The globals of ECMAScript; everything else that the browser's window has is hidden from the script. */
const ECMASCRIPT = new Set(
  (
    'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape unescape AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean ' +
    'DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array ' +
    'Int32Array Intl JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String ' +
    'Symbol SyntaxError TypeError URIError Uint8Array Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakRef WeakSet'
  ).split(' '),
);

const TOP_LEVEL_FUNCTION = /^function\s+([A-Za-z_$][\w$]*)\s*\(/gm;

/**
 * A scope of its own for each run, made of one function around the script. Every name of the browser's window
 * that ECMAScript does not have is shadowed, so `typeof window` and the like answer as in Apps Script.
 */
export function browserRealm(globals: Record<string, unknown>): Realm {
  const adopt: (value: unknown) => unknown = evaluate(`return ${ADOPT_SOURCE}`, [], []);
  let functions: Record<string, unknown> = {};
  return {
    run: (code) => {
      const shadowed = hiddenNames().filter((name) => !(name in globals));
      const names = [...Object.keys(globals), ...shadowed];
      const declared = [...code.matchAll(TOP_LEVEL_FUNCTION)].map((match) => match[1] ?? '');
      const body = `${code}\nreturn { ${[...new Set(declared)].join(', ')} };`;
      functions = evaluate(body, names, Object.values(globals));
    },
    has: (functionName) => typeof own(functions, functionName) === 'function',
    call: (functionName, args) => {
      const found = own(functions, functionName);
      if (typeof found !== 'function') throw new Error(`Script function not found: ${functionName}`);
      return Reflect.apply(found, undefined, args.map(adopt));
    },
    adopt,
  };
}

function own(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function evaluate<T>(body: string, names: readonly string[], values: readonly unknown[]): T {
  return Reflect.apply(new Function(...names, body), undefined, values);
}

let hidden: string[] | undefined;

/** Asked once: the window's names do not change in a way that a script could see. */
function hiddenNames(): string[] {
  hidden ??= [...allPropertyNames(globalThis), ...ABSENT_GLOBALS, 'globalThis', 'self'].filter(
    (name, index, all) => isShadowable(name) && all.indexOf(name) === index,
  );
  return hidden;
}

function isShadowable(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && (name === 'globalThis' || !ECMASCRIPT.has(name));
}

function allPropertyNames(object: object | null): string[] {
  if (object === null) return [];
  return [...Object.getOwnPropertyNames(object), ...allPropertyNames(Object.getPrototypeOf(object))];
}
