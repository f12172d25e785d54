import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { eventually } from '../../testing/eventually';
import { createFakeLocks } from '../../testing/fake-locks';
import { fakeServices } from '../../testing/fake-services';
import { begin, counted, visit, type Visit } from '../../testing/visit-experiments';
import type { Services } from '../services';
import { openArchive } from './database-archive';

let names = 0;

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

describe('a run that another tab works off', () => {
  /** Two tabs over one archive and one set of locks; the first one's model stops at its second task. */
  function openTabs() {
    const name = `archive-${names++}`;
    const locks = createFakeLocks();
    const plain = fakeServices(['right', 'wrong']).model;
    let asked = 0;
    let goOn: () => void = () => undefined;
    const standing = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow: Services['model'] = {
      ...plain,
      sample: async (request, onEvent, signal) => {
        asked += 1;
        if (asked === 2) await Promise.race([standing, aborted(signal)]);
        await plain.sample(request, onEvent, signal);
      },
    };
    const { model: counting, written } = counted(plain);
    const open = (model: Services['model'], tab: string) =>
      visit({
        openArchive: () => openArchive(name),
        newId: () => `${tab}-${names++}`,
        model,
        ...locks.ofTab(tab),
      });
    const [first, second] = [open(slow, 'first'), open(counting, 'second')];
    /** Begins a run in the first tab, and looks at it from the second in its midst. */
    async function beginAndLook(): Promise<string> {
      await first.experiments.open();
      const id = begin(first);
      await eventually(() => {
        expect(asked).toBe(2);
        expect(first.run(id)?.totals.samples).toBe(4);
      });
      await second.experiments.open();
      return id;
    }
    return { first, second, beginAndLook, goOn, locks, written };
  }

  const elsewhere = ({ store }: Visit) => Object.keys(store.getState().experiments.elsewhere);

  test('is shown as running there, and cannot be resumed, stopped or deleted here', async () => {
    const { first, second, beginAndLook, goOn, written } = openTabs();
    const id = await beginAndLook();
    expect(second.run(id)).toMatchObject({ phase: 'running', totals: { samples: 4 } });
    expect(elsewhere(second)).toEqual([id]);
    second.experiments.resume(id);
    second.experiments.stop(id);
    second.experiments.remove(id);
    await second.experiments.open();
    expect(second.run(id)?.phase).toBe('running');

    goOn();
    await first.phase(id, 'completed');
    await second.phase(id, 'completed');
    expect(elsewhere(second)).toEqual([]);
    expect(second.run(id)?.totals.samples).toBe(12);
    expect(written()).toBe(0);
  });

  test('can be resumed here once that tab is gone, with what it lacks', async () => {
    const { second, beginAndLook, locks, written } = openTabs();
    const id = await beginAndLook();
    locks.close('first');
    await second.phase(id, 'interrupted');
    expect(elsewhere(second)).toEqual([]);
    second.experiments.resume(id);
    await second.phase(id, 'completed');
    expect(second.run(id)?.totals.samples).toBe(12);
    expect(written()).toBe(8);
  });

  test('lets runs that are begun here wait, with a sentence, until it is done', async () => {
    const { first, second, beginAndLook, goOn } = openTabs();
    const id = await beginAndLook();
    const behind = begin(second, { name: 'Behind' });
    await eventually(() => {
      expect(second.store.getState().notices.map(({ text }) => text)).toEqual([
        'Another tab is working on runs. Those that wait here begin when it is done.',
      ]);
    });
    expect(second.run(behind)?.phase).toBe('waiting');
    goOn();
    await second.phase(behind, 'completed');
    expect(second.run(id)?.phase).toBe('completed');
    await first.experiments.open();
    expect(first.run(behind)?.phase).toBe('completed');
  });

  test('keeps what it learnt there when it is renamed here', async () => {
    const { first, second, beginAndLook, goOn } = openTabs();
    const id = await beginAndLook();
    second.experiments.rename(id, 'Another name');
    goOn();
    await first.phase(id, 'completed');
    await second.phase(id, 'completed');
    expect(second.run(id)).toMatchObject({ name: 'Another name', totals: { samples: 12 } });
  });

  test('is left alone by a tab that still knows it as paused', async () => {
    const { first, second, beginAndLook, written } = openTabs();
    const id = await beginAndLook();
    first.experiments.pause(id);
    await second.phase(id, 'paused');
    second.experiments.resume(id);
    await second.phase(id, 'completed');
    expect(first.run(id)?.phase).toBe('paused');
    first.experiments.resume(id);
    await first.phase(id, 'completed');
    expect(first.run(id)?.totals.samples).toBe(12);
    expect(written()).toBe(8);
  });
});

describe('a run that was completed', () => {
  /** Two tabs that both list one run, and a way to open a further one. */
  async function listedTwice() {
    const name = `archive-${names++}`;
    const locks = createFakeLocks();
    const open = async (tab: string) => {
      const tabs = visit({ openArchive: () => openArchive(name), ...locks.ofTab(tab) });
      await tabs.experiments.open();
      return tabs;
    };
    const first = await open('first');
    const id = begin(first);
    await first.phase(id, 'completed');
    return { id, first, second: await open('second'), open, close: locks.close };
  }

  test('and is deleted in one tab is gone from another when that is looked at', async () => {
    const { id, first, second } = await listedTwice();
    expect(second.run(id)?.phase).toBe('completed');
    first.experiments.remove(id);
    await first.experiments.open();
    await second.experiments.open();
    expect(second.run(id)).toBeUndefined();
    first.experiments.bringBack();
    await first.experiments.open();
    await second.experiments.open();
    expect(second.run(id)?.totals.samples).toBe(12);
  });

  test('can be brought back whole after further tabs came and went', async () => {
    const { id, first, second, open, close } = await listedTwice();
    second.experiments.remove(id);
    await second.experiments.open();
    await open('third');
    close('first');
    await open('fourth');
    second.experiments.bringBack();
    await second.experiments.open();
    await second.experiments.read(id);
    expect(second.store.getState().experiments.results[id]).toHaveLength(3);
    expect(first.run(id)?.phase).toBe('completed');
    expect(await second.experiments.samples(id, 'own/two')).toHaveLength(4);
  });
});
