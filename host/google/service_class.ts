const classes = new WeakMap<object, string>();
const states = new WeakMap<object, unknown>();

/** A prototype of its own, so that a service object is never taken for a script's plain object. */
export class ServiceObject {}

/** Remembers of which class of Google's a proxy is, and what it stands for inside the stand-in. */
export function tagService(proxy: object, className: string, state: unknown): void {
  classes.set(proxy, className);
  states.set(proxy, state);
}

export function serviceClassOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? classes.get(value) : undefined;
}

/** What a service object stands for: given at its making, handed back when a script passes it as an argument. */
export function stateOf<T>(value: object, isState: (state: unknown) => state is T): T {
  const state = states.get(value);
  if (!isState(state)) throw new TypeError('Not a service object of the expected class.');
  return state;
}
