/**
 * Evaluated inside a realm: a function that copies a value into the realm's own Array, Object, Date and Error.
 * Functions and service objects (a prototype chain longer than a plain object's) pass as they are.
 */
export const ADOPT_SOURCE = `(function adopt(value) {
  if (value === null || typeof value !== 'object') return value;
  const kind = Object.prototype.toString.call(value);
  if (Array.isArray(value)) return Array.from(value, adopt);
  if (kind === '[object Date]') return new Date(value.getTime());
  if (kind === '[object Error]') {
    const error = new Error(value.message);
    error.name = value.name;
    return error;
  }
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, adopt(value[key])]));
})`;

/** Global names that the Apps Script runtime does not have though a JavaScript engine may (PLATFORM H). */
export const ABSENT_GLOBALS: readonly string[] = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];
