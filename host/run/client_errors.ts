import { StandInError } from '../google/script_error';

/**
 * An error as it leaves the script: its name and message, nothing else of the realm in which it was made. What the
 * stand-in could not answer stays what it is.
 */
export function outsideError(error: unknown): Error {
  if (error instanceof StandInError) return error;
  const part = (key: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  const outside = new Error(String(part('message') ?? error));
  outside.name = String(part('name') ?? 'Error');
  return outside;
}
