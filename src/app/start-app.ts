import { toAppError } from '../domain/errors';
import { keepStore } from '../store/persist';
import { addTasks } from '../store/task-actions';
import { storeForOffline } from '../workers/offline/offline-client';
import { SITE, type App } from './create-app';

/**
 * Start-up after first paint, in order: the reader's own data; the recorded run, when there
 * is nothing of theirs to show; the task pack; at last the store for offline use.
 */
export async function startApp(app: App): Promise<void> {
  const kept = await keepStore(app.store, async () => {
    const { openDatabase } = await import('../store/database');
    return openDatabase(`assay:${new URL(SITE).pathname}`);
  });
  app.setShared(kept);
  addEventListener('pagehide', kept.leave);
  document.addEventListener('visibilitychange', () => void kept.flush());

  const firstVisit = app.store.getState().selectedTask === null;
  // Tasks can be chosen, and programs typed, once it has taken its task and the editor.
  if (firstVisit) await app.actions.replayRecorded();
  await loadTasks(app);
  if (import.meta.env.PROD) await goOffline(app);
}

async function loadTasks({ store, actions, loadPack }: App): Promise<void> {
  try {
    const pack = await loadPack();
    const kept = store.getState().selectedTask;
    // The recorded run's task may be there already: it takes its place in the pack.
    const ofPack = new Set(pack.map(({ id }) => id));
    store.setState(({ tasks, taskOrder }) =>
      addTasks({ tasks, taskOrder: taskOrder.filter((id) => !ofPack.has(id)) }, pack),
    );
    const { tasks, taskOrder } = store.getState();
    const first = kept !== null && tasks[kept] ? kept : taskOrder[0];
    if (first !== undefined) actions.selectTask(first);
  } catch (thrown) {
    const { code, detail } = toAppError(thrown);
    store.setState({ lastError: { code, detail } });
  }
}

async function goOffline({ store, setUpdate }: App): Promise<void> {
  const apply = await storeForOffline(SITE, {
    onStoring: (files, totalFiles) => {
      if (store.getState().offline.phase === 'ready') return;
      store.setState({ offline: { phase: 'storing', files, totalFiles } });
    },
    onReady: () => {
      store.setState({ offline: { phase: 'ready' } });
    },
    onUpdate: () => {
      const action = { label: 'Reload', kind: 'reload-for-update' } as const;
      const text = 'A new version of Assay is ready. Your work is kept.';
      const notice = { id: 'update', tone: 'info', text, action } as const;
      store.setState(({ notices }) => ({
        notices: [...notices.filter(({ id }) => id !== notice.id), notice],
      }));
    },
  });
  if (apply) setUpdate(apply);
}
