/** Does work under a lock that all tabs of the site share; a browser without locks just does it. */
export async function exclusively(
  name: string,
  work: () => Promise<void>,
): Promise<'done' | 'taken'> {
  // Only a secure page has locks.
  const locks = navigator.locks as LockManager | undefined;
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
