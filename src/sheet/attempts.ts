/** How often a call is made before it counts as failed: Google's failures are often over a moment later. */
const ATTEMPTS = 3;

/** Does something until it works, at most three times; whether it worked. */
export function tryHard(work: () => void): boolean {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      work();
      return true;
    } catch {}
  }
  return false;
}
