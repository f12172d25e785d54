import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { MEASUREMENT } from '../testing/sample-measurement';
import type { Series } from '../domain/predict/series';
import { doubleTask, fakeServices } from '../testing/fake-services';
import { createActions } from './actions';
import { openDatabase, type Database } from './database';
import { INITIAL_STATE } from './initial-state';
import type { JournalStorage } from './journal';
import { FIRST_TABLES } from './kept';
import { keepStore } from './persist';
import { selectVersion } from './select';
import type { AppState } from './state';

let names = 0;

const series: Series = {
  ...{ id: 'a-series', at: 1, current: 0, draft: 'half a thou' },
  shown: { text: true, asserts: false },
  rounds: [],
};

function fakeStorage(): JournalStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

async function visit(open: () => Promise<Database>) {
  const store = createStore<AppState>(() => INITIAL_STATE);
  const actions = createActions(store, fakeServices(['right']));
  return { store, actions, ...(await keepStore(store, open)) };
}

describe('what the reader made', () => {
  test('is there again at the next visit', async () => {
    const name = `kept-${names++}`;
    const first = await visit(() => openDatabase(name));
    first.actions.saveOwnTask(doubleTask);
    first.actions.setSampling({ samples: 3, temperature: 0.25 });
    await first.actions.synthesize();
    first.actions.editProgram('mine');
    first.actions.editDraft('new', { text: 'Half a', assertsText: '' });
    await first.flush();

    const second = await visit(() => openDatabase(name));
    const { tasks, selectedTask, settings, runs, solved, drafts } = second.store.getState();
    expect(Object.keys(tasks)).toEqual([doubleTask.id]);
    expect(selectedTask).toBe(doubleTask.id);
    expect(settings.sampling).toMatchObject({ samples: 3, temperature: 0.25 });
    expect(runs[doubleTask.id]?.candidates).toHaveLength(3);
    expect(solved).toEqual({ [doubleTask.id]: true });
    expect(drafts).toEqual({ new: { text: 'Half a', assertsText: '' } });
    expect(selectVersion(second.store.getState())?.text).toBe('mine');
  });

  test('keeps the versions of two tabs', async () => {
    const name = `kept-${names++}`;
    const first = await visit(() => openDatabase(name));
    first.actions.saveOwnTask(doubleTask);
    await first.flush();
    const other = await visit(() => openDatabase(name));
    first.actions.editProgram('in the first tab');
    await first.flush();
    other.actions.editProgram('in the other tab');
    await other.flush();

    const third = await visit(() => openDatabase(name));
    const texts = third.store.getState().documents[doubleTask.id]?.versions.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['in the first tab', 'in the other tab']));
  });

  test('takes over what another tab has measured, and does not write it back', async () => {
    const name = `kept-${names++}`;
    const first = await visit(() => openDatabase(name));
    const other = await visit(() => openDatabase(name));
    first.store.setState({ measurements: { a: { ...MEASUREMENT, done: 1 } } });
    await first.flush();
    await other.refreshMeasurements();
    expect(other.store.getState().measurements.a?.done).toBe(1);
    first.store.setState({ measurements: { a: MEASUREMENT } });
    await first.flush();
    await other.flush();
    await other.refreshMeasurements();
    expect(other.store.getState().measurements.a?.done).toBe(MEASUREMENT.done);
  });

  test('stays in memory, with a notice, when the browser refuses storage', async () => {
    const { store, actions } = await visit(() => Promise.reject(new Error('denied')));
    actions.saveOwnTask(doubleTask);
    expect(store.getState()).toMatchObject({ storage: 'memory', hydrated: true });
    expect(store.getState().notices).toHaveLength(1);
  });

  test('is written once a full disk has room again', async () => {
    const name = `kept-${names++}`;
    const real = await openDatabase(name);
    let full = true;
    const { store, actions, flush } = await visit(() =>
      Promise.resolve({
        read: () => real.read(),
        readMeasurements: () => real.readMeasurements(),
        remember: () => undefined,
        write: (changes) => (full ? Promise.reject(new Error('full')) : real.write(changes)),
      }),
    );
    actions.saveOwnTask(doubleTask);
    await flush();
    expect(store.getState().storage).toBe('memory');
    full = false;
    await flush();
    expect(store.getState().storage).toBe('kept');
    expect((await real.read()).tasks.map(({ id }) => id)).toEqual([doubleTask.id]);
  });

  test('stays when a database of the first version gets its newer tables', async () => {
    const name = `kept-${names++}`;
    const old = new Dexie(name);
    old.version(1).stores(Object.fromEntries(FIRST_TABLES.map((table) => [table, ''])));
    await old.table('tasks').put({ value: doubleTask }, doubleTask.id);
    old.close();

    const database = await openDatabase(name);
    await database.write([{ table: 'series', key: series.id, value: series }]);
    const kept = await database.read();
    expect(kept.tasks).toEqual([doubleTask]);
    expect(kept.series).toEqual({ [series.id]: series });
    expect(kept.unreadable).toEqual({});
  });

  test('leaves out a row that no longer fits, and reads the rest', async () => {
    const name = `kept-${names++}`;
    const database = await openDatabase(name);
    await database.write([
      { table: 'tasks', key: 'broken', value: { id: 3 } },
      { table: 'tasks', key: doubleTask.id, value: doubleTask },
      { table: 'settings', key: 'settings', value: { timeLimitMs: 'soon' } },
    ]);
    const kept = await database.read();
    expect(kept.tasks).toEqual([doubleTask]);
    expect(kept.settings?.timeLimitMs).toBe(INITIAL_STATE.settings.timeLimitMs);
  });

  test('says what of it could not be read', async () => {
    const name = `kept-${names++}`;
    const first = await openDatabase(name);
    await first.write([
      { table: 'measurements', key: 'a', value: { ...MEASUREMENT, done: 99 } },
      { table: 'measurements', key: 'b', value: { ...MEASUREMENT, at: 1e300 } },
      { table: 'measurements', key: 'c', value: { ...MEASUREMENT, phase: 'running' } },
      { table: 'series', key: series.id, value: { ...series, rounds: 'many' } },
    ]);
    const { store, flush } = await visit(() => openDatabase(name));
    expect(store.getState().measurements).toEqual({ c: { ...MEASUREMENT, phase: 'running' } });
    expect(store.getState().notices[0]?.text).toContain(
      'left out: 1 series of predictions, 2 measurements of predictions.',
    );
    await flush();
    expect((await first.read()).unreadable).toEqual({ measurements: 2, series: 1 });
  });

  test('is not written over by something new of the same key when it cannot be read', async () => {
    const name = `kept-${names++}`;
    const first = await openDatabase(name);
    const unreadable = { versions: 'of another kind', current: 'a' };
    await first.write([
      { table: 'tasks', key: doubleTask.id, value: doubleTask },
      { table: 'documents', key: doubleTask.id, value: unreadable },
      { table: 'drafts', key: 'new', value: 'half a draft' },
    ]);
    const { store, actions, flush } = await visit(() => openDatabase(name));
    actions.selectTask(doubleTask.id);
    actions.editProgram('mine');
    actions.editDraft('new', { text: 'Half a', assertsText: '' });
    await flush();

    const again = await visit(() => openDatabase(name));
    for (const { notices } of [store.getState(), again.store.getState()]) {
      expect(notices.map(({ text }) => text)).toEqual([
        'Kept, but not readable by this version, and so left out: 1 draft of a task, 1 task’s programs. Nothing of it is deleted or written over.',
      ]);
    }
    expect(selectVersion(again.store.getState())?.text).toBe('mine');
    const raw = await new Dexie(name).open();
    const rows = await raw.table<{ row: { value: unknown } }>('aside').toArray();
    expect(rows.map(({ row }) => row.value)).toEqual(
      expect.arrayContaining([unreadable, 'half a draft']),
    );
    raw.close();
  });

  test('is there when the page went before it could be written', async () => {
    const name = `kept-${names++}`;
    const storage = fakeStorage();
    const real = await openDatabase(name, storage);
    const first = await visit(() =>
      Promise.resolve({ ...real, write: () => new Promise<void>(() => undefined) }),
    );
    first.actions.editDraft('new', { text: 'Half a', assertsText: '' });
    first.leave();
    expect(storage.length).toBe(1);

    const second = await visit(() => openDatabase(name, storage));
    expect(second.store.getState().drafts).toEqual({ new: { text: 'Half a', assertsText: '' } });
    expect(storage.length).toBe(0);
    second.actions.editDraft('new', null);
    second.leave();
    expect(storage.length).toBe(1);
    await second.flush();
    expect(storage.length).toBe(0);
    expect((await real.read()).drafts).toEqual({});
  });
});
