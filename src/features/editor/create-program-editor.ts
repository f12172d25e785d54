import type { StoreApi } from 'zustand';
import type { Actions, AppState } from '../../store/state';
import { shownProgram, type ShownProgram } from './shown-program';
import { verdictMarks } from './verdict-marks';
import { caretDecoration, markDecorations } from './mark-decorations';
import { bindKeys, takeLinesWhole } from './bind-keys';
import { calmOptions } from './monaco-options';
import { createProgramModels } from './program-models';
import { monaco } from './monaco-setup';

// They outlive the editor: another screen and back, and undo still works.
const models = createProgramModels();

/** The program's editor, bound to the store: typing goes in at once, everything else comes out. `hint`: the id of what describes it. */
export function createProgramEditor(
  host: HTMLElement,
  store: StoreApi<AppState>,
  actions: Actions,
  hint: string,
): { readonly editor: monaco.editor.IStandaloneCodeEditor; dispose(): void } {
  const editor = monaco.editor.create(host, {
    ...calmOptions,
    model: null,
    ariaLabel: 'Program',
    folding: true,
    // Monaco adds 16 px for the folding arrows.
    lineDecorationsWidth: 8,
    showFoldingControls: 'mouseover',
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    autoClosingBrackets: 'languageDefined',
  });
  const decorations = editor.createDecorationsCollection();
  let key = '';
  let applying = false;

  function show(shown: ShownProgram): void {
    const next = shown.kind === 'nothing' ? '' : `${shown.task} ${shown.kind} ${shown.id}`;
    const text = shown.kind === 'nothing' ? '' : shown.text.replace(/\r\n?/g, '\n');
    if (next !== key) {
      const isOurTyping =
        shown.kind === 'version' &&
        shown.editOf !== null &&
        key === `${shown.task} version ${shown.editOf}` &&
        currentText() === text;
      if (isOurTyping) models.rename(key, next);
      else {
        models.keepView(key, editor.saveViewState());
        editor.setModel(models.open(next, text));
        editor.restoreViewState(models.view(next));
      }
      key = next;
    }
    if (currentText() !== text) replaceText(text, shown.kind === 'version');
    editor.updateOptions({ readOnly: shown.kind !== 'version' });
  }

  function currentText(): string {
    return editor.getModel()?.getValue(monaco.editor.EndOfLinePreference.LF) ?? '';
  }

  /** A foreign change can be undone; what the model writes cannot. */
  function replaceText(text: string, undoable: boolean): void {
    const model = editor.getModel();
    if (!model) return;
    const old = currentText();
    const end = model.getFullModelRange().getEndPosition();
    const edit = text.startsWith(old)
      ? { range: monaco.Range.fromPositions(end), text: text.slice(old.length) }
      : { range: model.getFullModelRange(), text };
    if (!undoable) {
      model.applyEdits([edit]);
      editor.revealLine(model.getLineCount());
      return;
    }
    model.pushStackElement();
    model.pushEditOperations(editor.getSelections(), [edit], () => null);
    model.pushStackElement();
  }

  function mark(state: AppState, shown: ShownProgram): void {
    const model = editor.getModel();
    if (!model) return;
    if (shown.kind === 'writing') decorations.set([caretDecoration(model)]);
    else if (state.editorVerdict.phase !== 'judged') decorations.clear();
    else {
      const { program } = verdictMarks([], state.editorVerdict.verdict);
      decorations.set(markDecorations(model, program, { squiggle: true }));
    }
  }

  let seen = '';
  let seenVerdict: AppState['editorVerdict'] | null = null;
  function follow(state: AppState): void {
    const shown = shownProgram(state);
    applying = true;
    show(shown);
    applying = false;
    const now = `${key}\n${currentText()}`;
    if (now !== seen || seenVerdict !== state.editorVerdict) mark(state, shown);
    seen = now;
    seenVerdict = state.editorVerdict;
  }

  // Each model gets a new textarea.
  editor.onDidChangeModel(() => {
    host.querySelector('textarea')?.setAttribute('aria-describedby', hint);
  });
  bindKeys(editor, actions);
  takeLinesWhole(editor);
  editor.onDidChangeModelContent(() => {
    if (!applying) actions.editProgram(currentText());
  });
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return {
    editor,
    dispose() {
      unsubscribe();
      editor.dispose();
    },
  };
}
