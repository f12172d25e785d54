import { toAppError } from '../domain/errors';
import { solves } from '../domain/verdict';
import { editDocument } from './documents';
import { selectTask, selectVersion } from './select';
import { showCandidateVerdict, type Tools } from './tools';
import type { Actions, TaskDocument } from './state';

type EditorActions = Pick<
  Actions,
  'editProgram' | 'selectVersion' | 'selectCandidate' | 'runTests'
> & { readonly stopTests: () => void };

/** Editing, going back to versions and candidates, and judging the text in the editor. */
export function editorActions(tools: Tools): EditorActions {
  const { store, services } = tools;
  let tests: AbortController | null = null;

  function changeDocument(change: (document: TaskDocument) => TaskDocument): void {
    const id = store.getState().selectedTask;
    const old = id === null ? undefined : store.getState().documents[id];
    if (id === null || !old) return;
    const changed = change(old);
    if (changed === old) return;
    tests?.abort();
    store.setState(({ documents }) => ({
      documents: { ...documents, [id]: changed },
      editorVerdict: { phase: 'none' },
    }));
  }

  async function judgeEditor(signal: AbortSignal): Promise<void> {
    const state = store.getState();
    const task = selectTask(state);
    const version = selectVersion(state);
    if (!task || !version) return;
    store.setState({ editorVerdict: { phase: 'running' } });
    const { setup, asserts, challengeAsserts } = task;
    const { timeLimitMs } = state.settings;
    await services.python.judge(
      { programs: [version.text], setup, asserts, challengeAsserts, timeLimitMs },
      (_, verdict) => {
        if (signal.aborted) return;
        store.setState({ editorVerdict: { phase: 'judged', verdict } });
        if (solves(verdict)) tools.markSolved(task.id);
      },
      signal,
    );
  }

  return {
    editProgram(text) {
      tools.touch();
      const stamp = { id: services.newId(), at: services.today() };
      changeDocument((document) => editDocument(document, text, stamp));
      if (selectVersion(store.getState())?.origin.kind === 'edit') {
        store.setState({ selectedCandidate: null });
      }
    },
    selectVersion(id) {
      tools.touch();
      store.setState({ selectedCandidate: null });
      changeDocument((document) => ({ ...document, current: id }));
      showCandidateVerdict(store);
    },
    selectCandidate(run, sample) {
      tools.touch();
      tools.showCandidate(run, sample);
    },
    async runTests() {
      tests?.abort();
      const mine = new AbortController();
      tests = mine;
      try {
        await judgeEditor(mine.signal);
      } catch (thrown) {
        if (!mine.signal.aborted) tools.fail(toAppError(thrown, 'python-failed'));
      } finally {
        const { phase } = store.getState().editorVerdict;
        if (tests === mine && phase === 'running') {
          store.setState({ editorVerdict: { phase: 'none' } });
        }
      }
    },
    stopTests() {
      tests?.abort();
    },
  };
}
