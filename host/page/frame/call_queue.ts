/** How many calls of google.script.run Google works on at once; the next one waits for a free place (PLATFORM D). */
export const CONCURRENT_CALLS = 10;

/** A function that starts jobs in the order they come, at most `places` at a time. */
export function callQueue(places: number = CONCURRENT_CALLS): (job: () => Promise<void>) => void {
  const queue: (() => Promise<void>)[] = [];
  let busy = 0;
  const next = (): void => {
    const job = busy < places ? queue.shift() : undefined;
    if (job === undefined) return;
    busy += 1;
    job().finally(() => {
      busy -= 1;
      next();
    });
  };
  return (job) => {
    queue.push(job);
    next();
  };
}
