/**
 * The copy of an argument that reaches the server: primitives, null, arrays and plain objects. An undefined item
 * of an array becomes null, an undefined property is left out, as are numbers that JSON does not have (null).
 * @throws TypeError at a Date, a function, any other object, or a cycle (PLATFORM D)
 */
export function copyForServer(value: unknown, property: string, above: readonly unknown[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => copyForServer(item, `${index}`, inside));
  if (!isPlain(value)) throw illegal(property);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copyForServer(item, key, inside)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
