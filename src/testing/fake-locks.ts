import type { Services } from '../store/services';

type TabLocks = Pick<Services, 'exclusively' | 'inTurn'>;

/** Locks that several fake tabs share, and a way to close a tab in the midst of its work. */
export function createFakeLocks(): {
  readonly ofTab: (tab: string) => TabLocks;
  readonly close: (tab: string) => void;
} {
  const holders = new Map<string, string>();
  const queues = new Map<string, (() => void)[]>();

  function free(name: string): void {
    holders.delete(name);
    queues.get(name)?.shift()?.();
  }

  async function hold(name: string, tab: string, work: () => Promise<void>): Promise<void> {
    holders.set(name, tab);
    await work();
    if (holders.get(name) === tab) free(name);
  }

  return {
    ofTab: (tab) => ({
      async exclusively(name, work) {
        if (holders.has(name)) return 'taken';
        await hold(name, tab, work);
        return 'done';
      },
      async inTurn(name, work) {
        if (holders.has(name)) {
          await new Promise<void>((resolve) => {
            queues.set(name, [...(queues.get(name) ?? []), resolve]);
          });
        }
        await hold(name, tab, work);
      },
    }),
    close(tab) {
      for (const [name, holder] of holders) if (holder === tab) free(name);
    },
  };
}
