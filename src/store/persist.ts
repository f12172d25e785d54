import type { StoreApi } from 'zustand';
import { explainError } from '../domain/errors';
import { keptChanges } from './changes';
import type { Database } from './database';
import type { Kept } from './kept';
import type { SharedData } from './services';
import type { AppState, Notice } from './state';
import { addTasks } from './task-actions';
import { unreadableWords } from './unreadable-words';

/** How long changes gather before they are written; a killed tab loses at most this much typing. */
const WRITE_MS = 150;

/** The part of the state that kept data makes. */
function hydrate(state: AppState, kept: Kept): Partial<AppState> {
  return {
    ...addTasks(state, kept.tasks),
    settings: kept.settings ?? state.settings,
    selectedTask: kept.selectedTask ?? state.selectedTask,
    series: { ...kept.series, ...state.series },
    measurements: { ...kept.measurements, ...state.measurements },
    currentSeries: kept.currentSeries ?? state.currentSeries,
    drafts: { ...kept.drafts, ...state.drafts },
    solved: { ...kept.solved, ...state.solved },
    documents: { ...state.documents, ...kept.documents },
    runs: { ...state.runs, ...kept.runs },
    notices: [...state.notices, ...unreadableNotice(kept)],
  };
}

function unreadableNotice({ unreadable }: Kept): readonly Notice[] {
  const text = unreadableWords(unreadable);
  return text === null ? [] : [{ id: 'unreadable', tone: 'warning', text, action: null }];
}

/** The store as it is kept. */
export interface KeptStore extends SharedData {
  /** The page may go any moment: puts down at once what could not be written in time. */
  readonly leave: () => void;
}

/**
 * Reads the kept data into the store, then writes every change of it, until the page goes.
 * When the storage refuses, the page goes on in memory and says so.
 */
export async function keepStore(
  store: StoreApi<AppState>,
  open: () => Promise<Database>,
): Promise<KeptStore> {
  let database: Database;
  try {
    database = await open();
    const kept = await database.read();
    store.setState((state) => ({ ...hydrate(state, kept), hydrated: true }));
  } catch {
    giveUp();
    store.setState({ hydrated: true });
    const nothing = (): Promise<void> => Promise.resolve();
    return { flush: nothing, refreshMeasurements: nothing, leave: () => undefined };
  }

  let written = store.getState();
  /** What the database has said to have; `written` may be on its way. */
  let confirmed = written;
  let remembered: AppState | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending = Promise.resolve();

  function giveUp(): void {
    if (store.getState().storage === 'memory') return;
    const { what, todo } = explainError('storage-unavailable');
    const notice = {
      id: 'storage',
      tone: 'warning',
      text: `${what} ${todo}`,
      action: null,
    } as const;
    store.setState(({ notices }) => ({ storage: 'memory', notices: [...notices, notice] }));
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const before = written;
    const after = store.getState();
    const changes = keptChanges(before, after);
    written = after;
    if (changes.length === 0) return pending;
    pending = pending
      .then(() => database.write(changes))
      .then(
        () => {
          confirmed = after;
          if (remembered && keptChanges(after, remembered).length === 0) database.remember([]);
          if (store.getState().storage === 'memory') recover();
        },
        () => {
          // Nothing of `changes` is kept: the next flush tries all of it again.
          written = before;
          giveUp();
        },
      );
    return pending;
  }

  function recover(): void {
    store.setState(({ notices }) => ({
      storage: 'kept',
      notices: notices.filter(({ id }) => id !== 'storage'),
    }));
  }

  store.subscribe(() => {
    timer ??= setTimeout(() => void flush(), WRITE_MS);
  });
  return {
    flush,
    async refreshMeasurements() {
      await flush();
      const before = store.getState().measurements;
      const read = Object.entries(await database.readMeasurements());
      const { measurements } = store.getState();
      // What was changed here meanwhile is newer.
      const fresh = Object.fromEntries(read.filter(([id]) => measurements[id] === before[id]));
      written = { ...written, measurements: { ...written.measurements, ...fresh } };
      confirmed = { ...confirmed, measurements: { ...confirmed.measurements, ...fresh } };
      store.setState({ measurements: { ...measurements, ...fresh } });
    },
    leave() {
      remembered = store.getState();
      database.remember(keptChanges(confirmed, remembered));
      void flush();
    },
  };
}
