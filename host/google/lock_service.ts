import type { Run } from '../run/run';
import type { HostState } from './host_state';
import { ScriptException } from './script_error';
import { service } from './service';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Locks that keep runs apart. A run here is never beside another, unless a test holds the lock from outside. */
export function lockService(run: Run, host: HostState): LockService {
  const locks = {
    document: () => lock(run, host, 'document'),
    script: () => lock(run, host, 'script'),
    user: () => lock(run, host, 'user'),
  };
  return service<LockService>(
    run,
    'LockService',
    { getDocumentLock: locks.document, getScriptLock: locks.script, getUserLock: locks.user },
    undefined,
  );
}

function lock(run: Run, host: HostState, name: string): Lock {
  const isMine = (): boolean => host.lockHolders.get(name) === run;
  const take = (): boolean => {
    if (host.lockHolders.has(name)) return isMine();
    host.lockHolders.set(name, run);
    run.atEnd(release);
    return true;
  };
  const release = (): void => {
    if (isMine()) host.lockHolders.delete(name);
  };
  return service<Lock>(
    run,
    'Lock',
    {
      tryLock: take,
      waitLock: () => {
        if (!take())
          throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: isMine,
      releaseLock: release,
    },
    undefined,
  );
}
