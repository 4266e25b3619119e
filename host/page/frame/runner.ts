import { toServer } from '../../run/client_values';

export type Failure = { name: string; message: string };

/** Sends a call to the server. Exactly one of the two callbacks is called, later. */
export type Send = (
  functionName: string,
  args: readonly unknown[],
  succeed: (value: unknown) => void,
  fail: (failure: Failure) => void,
) => void;

interface Handlers {
  success?: (value: unknown, userObject: unknown) => void;
  failure?: (error: Error, userObject: unknown) => void;
  userObject?: unknown;
}

/**
 * google.script.run: one method per server function, and three that return a runner with a handler set, never
 * changing the runner they are called on. A call throws at an argument that Google refuses, else returns undefined at once. Without a failure handler the error
 * goes to the console, as in Google.
 */
export function makeRunner(
  functionNames: readonly string[],
  send: Send,
  handlers: Handlers = {},
): Record<string, unknown> {
  const withHandlers = (more: Handlers) => makeRunner(functionNames, send, { ...handlers, ...more });
  const call = (functionName: string, args: unknown[]): void => {
    send(
      functionName,
      args.map(toServer),
      (value) => handlers.success?.(value, handlers.userObject),
      (failure) => fail(failure, handlers),
    );
  };
  return {
    ...Object.fromEntries(functionNames.map((name) => [name, (...args: unknown[]) => call(name, args)])),
    withSuccessHandler: (success: Handlers['success']) => withHandlers({ success: callable(success) }),
    withFailureHandler: (failure: Handlers['failure']) => withHandlers({ failure: callable(failure) }),
    withUserObject: (userObject: unknown) => withHandlers({ userObject }),
  };
}

function fail({ name, message }: Failure, handlers: Handlers): void {
  const error = Object.assign(new Error(message), { name });
  if (handlers.failure === undefined) reportError(error);
  else handlers.failure(error, handlers.userObject);
}

function callable<T>(handler: T | undefined): T {
  if (typeof handler !== 'function')
    throw new TypeError('A handler of google.script.run must be a function.');
  return handler;
}
