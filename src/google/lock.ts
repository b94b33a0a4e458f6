const WAIT_MS = 10_000;

/** Runs `work` alone in this document; `busy` when somebody else holds the lock for longer than ten seconds. */
export function withDocumentLock<T>(work: () => T, busy: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) return busy();
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
