/** Milliseconds of quiet before a change is saved. */
export const QUIET = 500;
/** Milliseconds before a failed save is tried again, longer each time. */
export const RETRIES = [2_000, 5_000, 15_000, 30_000];
/** The longest that creating waits for a save that is still under way, in milliseconds. */
export const PATIENCE = 5_000;

export interface DraftSaver {
  /** Sees that this text is saved soon; a text not sent yet is replaced by it. */
  put(text: string): void;
  /** Sends at once what is still waiting. */
  flush(): void;
  /** Sends nothing more until `resume` or `settle`; resolves when no save is under way. */
  pause(): Promise<void>;
  resume(): void;
  /** The server holds this text by another way than a save: takes up work again from there. */
  settle(text: string): void;
}

/**
 * Saves a text that changes often. One save at a time, always of the latest text, so that a slow save can never
 * overwrite a later one. A failed save is tried again until it works.
 *
 * @param saved the text that is stored already
 * @param onTrouble told when saving begins to fail, and when it works again
 */
export function createDraftSaver(
  save: (text: string) => Promise<unknown>,
  saved: string,
  onTrouble: (isFailing: boolean) => void,
): DraftSaver {
  /** What the store holds; null when a failure left that unknown. */
  let stored: string | null = saved;
  let wanted = saved;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isPaused = false;

  function schedule(delay: number): void {
    clearTimeout(timer);
    if (!isPaused && wanted !== stored) timer = setTimeout(run, delay);
  }

  function run(): void {
    clearTimeout(timer);
    if (isPaused || underWay !== null || wanted === stored) return;
    underWay = send(wanted);
  }

  async function send(text: string): Promise<void> {
    const before = failures;
    try {
      await save(text);
      stored = text;
      failures = 0;
    } catch {
      stored = null;
      failures += 1;
    }
    underWay = null;
    if (failures > 0 !== before > 0) onTrouble(failures > 0);
    schedule(failures === 0 ? 0 : (RETRIES[failures - 1] ?? 30_000));
  }

  return {
    put(text) {
      wanted = text;
      if (underWay === null && failures === 0) schedule(QUIET);
    },
    flush: run,
    async pause() {
      isPaused = true;
      clearTimeout(timer);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise<void>((resolve) => {
        waiting = setTimeout(resolve, PATIENCE);
      });
      await Promise.race([underWay, patience]);
      clearTimeout(waiting);
    },
    resume() {
      isPaused = false;
      if (underWay === null) schedule(QUIET);
    },
    settle(text) {
      isPaused = false;
      wanted = text;
      if (failures > 0) onTrouble(false);
      failures = 0;
      // A save that is still under way will leave its text behind: `send` then sees to it.
      if (underWay === null) stored = text;
    },
  };
}
