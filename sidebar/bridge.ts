import type { Server } from '../src/api';

/** Calls a server function by name. Rejects with the server's Error, or when the connection fails. */
export type Call = <Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
) => Promise<ReturnType<Server[Name]>>;

/** Gives the keyboard to the sheet, so that the person can type there. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}

/** The one place that names google.script.run: everything else is given a `Call`. */
export const call: Call = (name, ...args) =>
  new Promise((resolve, reject) => {
    const plain: google.script.Parameter[] = JSON.parse(JSON.stringify(args));
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    runner[name]?.(...plain);
  });
