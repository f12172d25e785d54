import type { Actions } from '../../store/state';
import { monaco } from './monaco-setup';

/** Run, synthesize, and a way out for the keyboard: Escape, then Tab. */
export function bindKeys(editor: monaco.editor.IStandaloneCodeEditor, actions: Actions): void {
  const { KeyCode, KeyMod } = monaco;
  editor.addAction({
    id: 'assay.run-tests',
    label: 'Run tests',
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
    run: () => actions.runTests(),
  });
  editor.addAction({
    id: 'assay.synthesize',
    label: 'Synthesize',
    keybindings: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter],
    run: () => actions.synthesize(),
  });
  let leaving = false;
  editor.onKeyDown((event) => {
    if (leaving && event.keyCode === KeyCode.Tab) {
      // Unseen by Monaco, the browser moves the focus.
      event.stopPropagation();
    }
    if (event.keyCode === KeyCode.Shift) return;
    leaving = event.keyCode === KeyCode.Escape;
  });
  editor.onDidBlurEditorText(() => {
    leaving = false;
  });
}

/**
 * Lines that arrive at once (dictation, a phone's keyboard, a script) go in as they are;
 * Monaco would type them key by key and indent each once more.
 */
export function takeLinesWhole(editor: monaco.editor.IStandaloneCodeEditor): void {
  editor.getContainerDomNode().addEventListener(
    'beforeinput',
    (event) => {
      const isCode = event.target instanceof Element && event.target.matches('textarea.inputarea');
      if (!isCode || !event.data?.includes('\n') || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      editor.trigger('beforeinput', 'paste', { text: event.data, pasteOnNewLine: false });
    },
    { capture: true },
  );
}
