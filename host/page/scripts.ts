import type { StandIn } from '../contract';
import type { StatusLine } from './chrome/status_line';

/** Runs the add-on's functions for the page, with the status line told before and after. */
export interface Scripts {
  isRunning(): boolean;
  runMenuItem(functionName: string): Promise<void>;
  callFromClient(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Calls back after every run, when the values it changed are calculated. */
  onDone(listener: () => void): void;
}

export function scripts(standIn: StandIn, status: StatusLine): Scripts {
  const listeners: (() => void)[] = [];
  let running = 0;

  async function done(): Promise<void> {
    await standIn.settled();
    for (const listener of listeners) listener();
  }

  async function watched<T>(functionName: string, run: () => Promise<T>): Promise<T> {
    running += 1;
    status.running(functionName);
    // A script holds up the page while it runs, so the line is painted first.
    await new Promise((resolve) => window.setTimeout(resolve));
    try {
      return await run();
    } finally {
      running -= 1;
      status.run(standIn.reports().at(-1));
      void done();
    }
  }

  standIn.onTrigger(() => {
    const report = standIn.reports().at(-1);
    // Google says nothing of triggers; what went wrong in one would else be found by nobody.
    if (report?.error) status.run(report);
    void done();
  });
  return {
    isRunning: () => running > 0 || standIn.isScriptRunning(),
    runMenuItem: (name) => watched(name, () => standIn.runMenuItem(name)),
    callFromClient: (name, args) => watched(name, () => standIn.callFromClient(name, args)),
    onDone: (listener) => listeners.push(listener),
  };
}
