/** Milliseconds before a failed save is tried again, longer each time. */
export const RETRIES = [2_000, 5_000, 15_000, 30_000];

export interface DraftSaver {
  /** Sees that this text is saved: at once, or as soon as the save under way has ended. */
  put(text: string): void;
  /** Sends at once what is still waiting, even beside a save under way: the page may be closing. */
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
 * Saves a text that changes often, at every change. One save at a time, always of the latest text, so that a slow save
 * can never overwrite a later one; where `flush` could not wait, the text is sent once more when all have ended. A
 * failed save is tried again until it works.
 *
 * @param saved the text that is stored already
 * @param onTrouble told when saving begins to fail, and when it works again
 */
export function createDraftSaver(
  save: (text: string) => Promise<unknown>,
  saved: string,
  onTrouble: (isFailing: boolean) => void,
): DraftSaver {
  /** What the store holds; null when a failure, or saves that overtook each other, left that unknown. */
  let stored: string | null = saved;
  let wanted = saved;
  /** How many saves are under way, the text of the latest, and whether what they leave is known. */
  let sending = 0;
  let latest = saved;
  let isKnown = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let hasFailed = false;
  let isPaused = false;

  /** Sends the latest text, unless the store holds it, or a save under way brings it. */
  function send(): void {
    clearTimeout(timer);
    if (isPaused || wanted === (sending > 0 ? latest : stored)) return;
    isKnown = sending === 0;
    sending += 1;
    latest = wanted;
    void save(latest)
      .catch(() => {
        hasFailed = true;
      })
      .then(ended);
  }

  function ended(): void {
    sending -= 1;
    if (sending > 0) return;
    stored = isKnown && !hasFailed ? latest : null;
    setFailures(hasFailed ? failures + 1 : 0);
    hasFailed = false;
    if (failures === 0) send();
    else if (!isPaused) timer = setTimeout(send, RETRIES[Math.min(failures, RETRIES.length) - 1]);
  }

  function setFailures(count: number): void {
    if (count > 0 !== failures > 0) onTrouble(count > 0);
    failures = count;
  }

  return {
    put(text) {
      wanted = text;
      if (sending === 0 && failures === 0) send();
    },
    flush: send,
    pause() {
      isPaused = true;
      clearTimeout(timer);
    },
    resume() {
      isPaused = false;
      if (sending === 0) send();
    },
    settle(text) {
      isPaused = false;
      wanted = text;
      setFailures(0);
      if (sending === 0) stored = text;
    },
  };
}
