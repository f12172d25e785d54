import type { LoadedModel } from '../domain/model';
import type { Series } from '../domain/predict/series';
import type { Candidate, Run } from '../domain/run';
import { sameChoice } from '../domain/same-choice';
import type { Task } from '../domain/task';
import { currentVersion } from './documents';
import type { AppState, TaskFilter, Version } from './state';

/** The task on the screen. */
export function selectTask(state: AppState): Task | null {
  return state.selectedTask === null ? null : (state.tasks[state.selectedTask] ?? null);
}

/** The newest run of the task on the screen. */
export function selectRun(state: AppState): Run | null {
  return state.selectedTask === null ? null : (state.runs[state.selectedTask] ?? null);
}

/** The version in the editor. */
export function selectVersion(state: AppState): Version | null {
  const document = state.selectedTask === null ? null : state.documents[state.selectedTask];
  return document ? currentVersion(document) : null;
}

/** The chosen candidate of the run on the screen. */
export function selectCandidate(state: AppState): Candidate | null {
  const run = selectRun(state);
  const chosen = state.selectedCandidate;
  return run && chosen?.run === run.id ? (run.candidates[chosen.sample] ?? null) : null;
}

/** The chosen model, once it is loaded. */
export function selectChosenModel({ model, settings }: AppState): LoadedModel | null {
  const there = model.phase === 'ready' && sameChoice(model.model.choice, settings.model);
  return there ? model.model : null;
}

/** The series of predictions on the screen. */
export function selectSeries({ series, currentSeries }: AppState): Series | null {
  return currentSeries === null ? null : (series[currentSeries] ?? null);
}

/** Whether something is going on that Stop would end. */
export function selectBusy(state: AppState): boolean {
  return (
    state.activeRun !== null ||
    state.model.phase === 'loading' ||
    state.editorVerdict.phase === 'running' ||
    state.predict.kind === 'preparing' ||
    state.measuring !== null
  );
}

/** All tasks, in list order. A new array each call. */
export function listTasks({ tasks, taskOrder }: Pick<AppState, 'tasks' | 'taskOrder'>): Task[] {
  return taskOrder.flatMap((id) => tasks[id] ?? []);
}

function hasWords({ id, title, text, tags }: Task, words: string): boolean {
  const haystack = `${id} ${title} ${text} ${tags.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Those of the tasks that have all of these words in their id, title, text or tags. */
export function findTasks(tasks: readonly Task[], words: string): readonly Task[] {
  return tasks.filter((task) => hasWords(task, words));
}

function matches(task: Task, filter: TaskFilter, solved: boolean): boolean {
  if (filter.tag !== null && !task.tags.includes(filter.tag)) return false;
  if (filter.difficulty !== null && task.difficulty !== filter.difficulty) return false;
  if (filter.progress !== 'all' && (filter.progress === 'solved') !== solved) return false;
  return hasWords(task, filter.query);
}

/** The tasks that the filter lets through, in list order. A new array each call: memoise by its inputs. */
export function filterTasks(
  state: Pick<AppState, 'tasks' | 'taskOrder' | 'filter' | 'solved'>,
): readonly Task[] {
  return listTasks(state).filter((task) => matches(task, state.filter, task.id in state.solved));
}
