import type { StoreApi } from 'zustand';
import { selectTask } from '../../store/select';
import type { Actions, AppState } from '../../store/state';
import { joinAsserts, placeAsserts } from './assert-text';
import { verdictMarks } from './verdict-marks';
import { markDecorations } from './mark-decorations';
import { bindKeys, takeLinesWhole } from './bind-keys';
import { calmOptions } from './monaco-options';
import { monaco } from './monaco-setup';

/** The asserts' editor, bound to the store: a task of the user's own can be changed in it. */
export function createAssertsEditor(
  host: HTMLElement,
  store: StoreApi<AppState>,
  actions: Actions,
  onHeight: (pixels: number) => void,
): { readonly editor: monaco.editor.IStandaloneCodeEditor; dispose(): void } {
  const model = monaco.editor.createModel('', 'python');
  const editor = monaco.editor.create(host, { ...calmOptions, model, ariaLabel: 'Asserts' });
  const decorations = editor.createDecorationsCollection();
  let taskId: string | null = null;
  let applying = false;

  function show(state: AppState): void {
    const task = selectTask(state);
    const text = joinAsserts(task?.asserts ?? []);
    // What is typed may hold blank lines that the task does not: only other asserts replace it.
    const shown = joinAsserts(placeAsserts(model.getValue()).map(({ source }) => source));
    if ((task?.id ?? null) !== taskId || shown !== text) {
      taskId = task?.id ?? null;
      model.setValue(text);
    }
    editor.updateOptions({ readOnly: task?.origin !== 'own' });
  }

  function mark({ editorVerdict }: AppState): void {
    if (editorVerdict.phase !== 'judged') {
      decorations.clear();
      return;
    }
    const lines = placeAsserts(model.getValue()).map(({ line }) => line);
    const { asserts } = verdictMarks(lines, editorVerdict.verdict);
    decorations.set(markDecorations(model, asserts, { squiggle: false }));
  }

  let seen: AppState | null = null;
  function follow(state: AppState): void {
    const task = selectTask(state);
    const sameTask = seen !== null && selectTask(seen) === task;
    if (!sameTask) {
      applying = true;
      show(state);
      applying = false;
    }
    if (!sameTask || seen?.editorVerdict !== state.editorVerdict) mark(state);
    seen = state;
  }

  function save(): void {
    const task = selectTask(store.getState());
    const asserts = placeAsserts(model.getValue()).map(({ source }) => source);
    if (task?.origin === 'own' && asserts.length > 0) actions.saveOwnTask({ ...task, asserts });
  }

  bindKeys(editor, actions);
  takeLinesWhole(editor);
  editor.onDidContentSizeChange(({ contentHeight }) => {
    onHeight(contentHeight);
  });
  follow(store.getState());
  editor.onDidChangeModelContent(() => {
    if (!applying) save();
  });
  onHeight(editor.getContentHeight());
  const unsubscribe = store.subscribe(follow);
  return {
    editor,
    dispose() {
      unsubscribe();
      editor.dispose();
      model.dispose();
    },
  };
}
