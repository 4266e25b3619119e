import { Refused } from './refused';

/** How long a writer waits for another writer of the same file. */
const WAIT_MILLISECONDS = 10000;

/** Two people may press Create at the same moment: the second waits for the first. */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) {
    throw new Refused(
      'Nothing was changed: someone else is changing this file with Discern right now, so please try again in a minute.',
    );
  }
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** A lock ends with the run anyway, so failing to give it back must not make finished work look failed. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {}
}
