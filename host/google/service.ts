import type { Run } from '../run/run';
import { StandInError, unknownToStandIn } from './script_error';
import { ServiceObject, tagService } from './service_class';
import { SIGNATURES } from './signatures';

/**
 * A strict object of Google's: methods are those of `methods`, every call goes through the run, and a name that
 * Google has but the stand-in lacks, or that nobody has, throws.
 *
 * @param className as @types/google-apps-script names the interface
 * @param state what the object stands for, given back by `stateOf` when the script passes the object on
 */
export function service<T extends object>(
  run: Run,
  className: string,
  methods: Partial<T>,
  state: unknown,
): T {
  const proxy = new Proxy(new ServiceObject(), {
    get: (_target, name) => (typeof name === 'symbol' ? undefined : member(run, className, methods, name)),
    set: (_target, name) => {
      throw run.breachOf(new StandInError(`A script set ${className}.${String(name)}.`));
    },
    has: (_target, name) => typeof name === 'string' && name in methods,
  });
  tagService(proxy, className, state);
  return proxy as T;
}

/** Asked of any object by JavaScript itself, by JSON and by promises. */
const ASKED_OF_ANY_OBJECT = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  'asymmetricMatch',
]);

function member(run: Run, className: string, methods: object, name: string): unknown {
  if (Object.hasOwn(methods, name)) {
    const found: unknown = Reflect.get(methods, name);
    if (typeof found !== 'function') return found;
    return (...args: unknown[]) =>
      run.serviceCall(className, name, args, () => Reflect.apply(found, methods, args));
  }
  if (name === 'toString') return () => className;
  if (ASKED_OF_ANY_OBJECT.has(name)) return undefined;
  const isGoogles = SIGNATURES[className]?.[name] !== undefined;
  if (!isGoogles) throw run.breachOf(new StandInError(`Google has no ${className}.${name}.`));
  return (...args: unknown[]) =>
    run.serviceCall(className, name, args, () => {
      throw unknownToStandIn(`${className}.${name}`);
    });
}
