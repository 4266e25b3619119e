/** Milliseconds of quiet before a change is saved. */
export const QUIET = 500;
/** Milliseconds before a failed save is tried again, longer each time. */
export const RETRIES = [2_000, 5_000, 15_000, 30_000];

export interface DraftSaver {
  /** Sees that this text is saved soon; a text not sent yet is replaced by it. */
  put(text: string): void;
  /** Sends at once what is still waiting. */
  flush(): void;
  /** Sends nothing more until `resume` or `settle`. */
  pause(): void;
  resume(): void;
  /**
   * The server holds this text by another way than a save: takes up work again from there. A save that is still under
   * way may put its own text in place of it, so this one is sent once more after it.
   */
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
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isPaused = false;

  function schedule(delay: number): void {
    clearTimeout(timer);
    if (!isPaused && wanted !== stored) timer = setTimeout(send, delay);
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (isPaused || isSending || wanted === stored) return;
    const text = wanted;
    isSending = true;
    try {
      await save(text);
      stored = text;
      setFailures(0);
    } catch {
      stored = null;
      setFailures(failures + 1);
    }
    isSending = false;
    schedule(failures === 0 ? 0 : (RETRIES[failures - 1] ?? 30_000));
  }

  function setFailures(count: number): void {
    if (count > 0 !== failures > 0) onTrouble(count > 0);
    failures = count;
  }

  return {
    put(text) {
      wanted = text;
      if (!isSending && failures === 0) schedule(QUIET);
    },
    flush: () => void send(),
    pause() {
      isPaused = true;
      clearTimeout(timer);
    },
    resume() {
      isPaused = false;
      if (!isSending) schedule(QUIET);
    },
    settle(text) {
      isPaused = false;
      wanted = text;
      setFailures(0);
      if (!isSending) stored = text;
    },
  };
}
