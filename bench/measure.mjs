/** Milliseconds since an arbitrary moment. */
const now = () => Number(process.hrtime.bigint()) / 1e6;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs every subject once per round, one after the other, so that a slow moment of the machine hits all alike,
 * and gives the median milliseconds of each, the first rounds left out.
 *
 * @param {Record<string, () => unknown>} subjects
 * @returns {Record<string, number>}
 */
export function medians(subjects, { rounds = 60, warmup = 20 } = {}) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < warmup + rounds; round += 1) {
    for (const [name, run] of Object.entries(subjects)) {
      const start = now();
      run();
      if (round >= warmup) times[name].push(now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** The same for subjects that finish later. */
export async function mediansAsync(subjects, { rounds = 10, warmup = 2 } = {}) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < warmup + rounds; round += 1) {
    for (const [name, run] of Object.entries(subjects)) {
      const start = now();
      await run(round);
      if (round >= warmup) times[name].push(now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}
