import { isDate } from '../google/argument_types';

/**
 * A value as google.script.run carries it to the server: copied, undefined in arrays made null, and refused where
 * it holds a Date, a function, an element of the page or a cycle (PLATFORM D).
 */
export function toServer(value: unknown): unknown {
  refuse(value, []);
  return copy(value);
}

/** A server function's result as it arrives: null when anything in it is a Date or cannot be carried. */
export function toClient(result: unknown): unknown {
  try {
    refuse(result, []);
  } catch {
    return null;
  }
  return copy(result) ?? null;
}

function refuse(value: unknown, above: readonly unknown[]): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw illegal(typeof value);
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) throw illegal('cycle');
  if (isDate(value)) throw illegal('Date');
  if (!Array.isArray(value) && !isPlain(value)) throw illegal('object');
  for (const item of Object.values(value)) refuse(item, [...above, value]);
}

function illegal(what: string): TypeError {
  return new TypeError(
    `Failed due to illegal value in property: a ${what} cannot be passed to a server function.`,
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copy(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}
