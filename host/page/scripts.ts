import type { StandIn } from '../contract';
import type { StatusLine } from './chrome/status_line';

/** Runs the add-on's functions for the page, with the status line told before and after. */
export interface Scripts {
  isRunning(): boolean;
  runMenuItem(functionName: string): Promise<void>;
  callFromClient(functionName: string, args: readonly unknown[]): Promise<unknown>;
}

/** @param afterRun called after every run, when its values are calculated */
export function scripts(standIn: StandIn, status: StatusLine, afterRun: () => void): Scripts {
  let running = 0;

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
      standIn.settled().then(afterRun);
    }
  }

  return {
    isRunning: () => running > 0,
    runMenuItem: (name) => watched(name, () => standIn.runMenuItem(name)),
    callFromClient: (name, args) => watched(name, () => standIn.callFromClient(name, args)),
  };
}
