import type { StoreApi } from 'zustand';
import type { AppError } from '../domain/errors';
import { starterProgram } from '../domain/starter-program';
import { starterScript } from '../domain/starter-script';
import { addVersion, openDocument } from './documents';
import { selectCandidate, selectRun, selectVersion } from './select';
import type { Services } from './services';
import type { AppState, Notice, TaskDocument } from './state';

/** What the actions share. */
export interface Tools {
  readonly store: StoreApi<AppState>;
  readonly services: Services;
  /** Makes sure that a task has a document, beginning from its starter. */
  ensureDocument(taskId: string): void;
  /** Goes to a task, with a sample's program as a version of it in the editor. */
  openProgram(taskId: string, run: string, sample: number, program: string): void;
  /** Chooses a candidate; once it is written it becomes a version and stands in the editor. */
  showCandidate(run: string, sample: number): void;
  markSolved(taskId: string): void;
  /** Tells the reader of a fault. */
  fail(error: AppError): void;
  notify(notice: Omit<Notice, 'id'>): void;
  /** The reader did something: a running run no longer chooses what is shown. */
  touch(): void;
  /** Calls back at each `touch`. */
  onTouch(listener: () => void): void;
}

/** Makes the tools that every action group works with. */
export function createTools(store: StoreApi<AppState>, services: Services): Tools {
  const listeners: (() => void)[] = [];

  function showProgram(
    document: TaskDocument,
    run: string,
    sample: number,
    program: string,
  ): TaskDocument {
    const known = document.versions.find(
      ({ origin }) => origin.kind === 'candidate' && origin.run === run && origin.sample === sample,
    );
    if (known) return { ...document, current: known.id };
    const origin = { kind: 'candidate', run, sample } as const;
    const at = services.today();
    return addVersion(document, { id: services.newId(), text: program, origin, at });
  }

  function ensureDocument(taskId: string): void {
    const task = store.getState().tasks[taskId];
    if (!task || store.getState().documents[taskId]) return;
    const document = openDocument({
      id: services.newId(),
      text: task.check.kind === 'answer' ? starterScript(task.text) : starterProgram(task),
      origin: { kind: 'starter' },
      at: services.today(),
    });
    store.setState(({ documents }) => ({ documents: { ...documents, [taskId]: document } }));
  }

  return {
    store,
    services,
    ensureDocument,
    openProgram(taskId, run, sample, program) {
      ensureDocument(taskId);
      const document = store.getState().documents[taskId];
      if (!document) return;
      const shown = showProgram(document, run, sample, program);
      store.setState(({ documents }) => ({
        documents: { ...documents, [taskId]: shown },
        selectedTask: taskId,
        selectedCandidate: null,
        editorVerdict: { phase: 'none' },
      }));
    },
    showCandidate(run, sample) {
      store.setState({ selectedCandidate: { run, sample }, editorVerdict: { phase: 'none' } });
      store.setState((state) => {
        const candidate = selectCandidate(state);
        const taskId = state.selectedTask;
        const document = taskId === null ? undefined : state.documents[taskId];
        if (!candidate || candidate.phase === 'writing' || !document || taskId === null) return {};
        const shown = showProgram(document, run, sample, candidate.program);
        return { documents: { ...state.documents, [taskId]: shown } };
      });
      showCandidateVerdict(store);
    },
    markSolved(taskId) {
      store.setState(({ solved }) =>
        solved[taskId] ? {} : { solved: { ...solved, [taskId]: true } },
      );
    },
    fail({ code, detail }) {
      store.setState({ lastError: { code, detail } });
    },
    notify(notice) {
      const full = { ...notice, id: services.newId() };
      store.setState(({ notices }) => ({ notices: [...notices, full] }));
    },
    touch() {
      for (const listener of listeners) listener();
    },
    onTouch(listener) {
      listeners.push(listener);
    },
  };
}

/** Puts the verdict of the candidate in the editor beside its text, when it has one. */
export function showCandidateVerdict(store: StoreApi<AppState>): void {
  const state = store.getState();
  const origin = selectVersion(state)?.origin;
  const run = selectRun(state);
  if (origin?.kind !== 'candidate' || run?.id !== origin.run) return;
  const candidate = run.candidates[origin.sample];
  if (candidate?.phase !== 'judged') return;
  store.setState({ editorVerdict: { phase: 'judged', verdict: candidate.verdict } });
}
