/** Only a secure page has locks that all tabs of the site share. */
function tabLocks(): LockManager | undefined {
  return navigator.locks;
}

/** Does work under a lock that all tabs of the site share; a browser without locks just does it. */
export async function exclusively(
  name: string,
  work: () => Promise<void>,
): Promise<'done' | 'taken'> {
  const locks = tabLocks();
  if (!locks) {
    await work();
    return 'done';
  }
  return locks.request(`assay-${name}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return 'taken';
    await work();
    return 'done';
  });
}

/** As `exclusively`, but waits until the lock is free; the browser frees it when its tab goes. */
export async function inTurn(name: string, work: () => Promise<void>): Promise<void> {
  const locks = tabLocks();
  await (locks ? locks.request(`assay-${name}`, work) : work());
}
