import { toAppError } from '../domain/errors';
import { parseTaskFile } from '../domain/formats/parse-task-file';
import type { Task } from '../domain/task';
import { showCandidateVerdict, type Tools } from './tools';
import type { Actions, AppState } from './state';

type TaskActions = Pick<
  Actions,
  | 'selectTask'
  | 'setFilter'
  | 'openTaskFile'
  | 'dismissImport'
  | 'saveOwnTask'
  | 'removeTask'
  | 'editDraft'
>;

const originRank = { own: 0, imported: 1, pack: 2 } as const;

/** Adds or replaces tasks; the list stays own, imported, pack, each in its order of arrival. */
export function addTasks(
  state: Pick<AppState, 'tasks' | 'taskOrder'>,
  added: readonly Task[],
): Pick<AppState, 'tasks' | 'taskOrder'> {
  const tasks = { ...state.tasks };
  for (const task of added) tasks[task.id] = task;
  const order = [...new Set([...state.taskOrder, ...added.map(({ id }) => id)])];
  const rank = (id: string) => originRank[tasks[id]?.origin ?? 'pack'];
  return { tasks, taskOrder: order.sort((a, b) => rank(a) - rank(b)) };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** Choosing, finding, opening and writing tasks. */
export function taskActions(tools: Tools): TaskActions {
  const { store } = tools;

  function selectTask(id: string): void {
    if (!store.getState().tasks[id]) return;
    tools.ensureDocument(id);
    if (store.getState().selectedTask === id) return;
    tools.touch();
    store.setState({ selectedTask: id, selectedCandidate: null, editorVerdict: { phase: 'none' } });
    showCandidateVerdict(store);
  }

  /** Verdicts of other asserts say nothing about the new ones; the programs stay as versions. */
  function forgetVerdicts(id: string): void {
    store.setState(({ runs, solved }) => ({
      runs: without(runs, id),
      solved: without(solved, id),
      selectedCandidate: null,
      editorVerdict: { phase: 'none' },
    }));
  }

  return {
    selectTask,
    setFilter(change) {
      store.setState((state) => ({ filter: { ...state.filter, ...change } }));
    },
    async openTaskFile(file) {
      try {
        const { tasks, rejected } = parseTaskFile(file.name, await file.text());
        store.setState((state) => addTasks(state, tasks));
        store.setState({ lastImport: { file: file.name, accepted: tasks.length, rejected } });
        if (tasks[0]) selectTask(tasks[0].id);
      } catch (thrown) {
        tools.fail(toAppError(thrown, 'file-unreadable'));
      }
    },
    dismissImport() {
      store.setState({ lastImport: null });
    },
    saveOwnTask(task) {
      const old = store.getState().tasks[task.id];
      store.setState((state) => addTasks(state, [task]));
      if (old && old.asserts.join('\n') !== task.asserts.join('\n')) forgetVerdicts(task.id);
      selectTask(task.id);
    },
    editDraft(id, draft) {
      store.setState(({ drafts }) => ({
        drafts: draft ? { ...drafts, [id]: draft } : without(drafts, id),
      }));
    },
    removeTask(id) {
      const { tasks, taskOrder, selectedTask } = store.getState();
      if (!tasks[id] || tasks[id].origin === 'pack') return;
      const order = taskOrder.filter((other) => other !== id);
      const next = order[Math.min(taskOrder.indexOf(id), order.length - 1)];
      if (selectedTask === id && next !== undefined) selectTask(next);
      store.setState({ tasks: without(tasks, id), taskOrder: order });
    },
  };
}
