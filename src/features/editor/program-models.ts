import { monaco } from './monaco-setup';

type Model = monaco.editor.ITextModel;
type ViewState = monaco.editor.ICodeEditorViewState;

const KEPT = 40;

/** A Monaco model for each version, so that each has its own undo, cursor and scroll. */
export function createProgramModels(): {
  open(key: string, text: string): Model;
  /** The same text under the key of the version that typing made of it. */
  rename(from: string, to: string): void;
  keepView(key: string, view: ViewState | null): void;
  view(key: string): ViewState | null;
} {
  const models = new Map<string, Model>();
  const views = new Map<string, ViewState>();

  function drop(key: string): void {
    models.get(key)?.dispose();
    models.delete(key);
    views.delete(key);
  }

  return {
    open(key, text) {
      const model = models.get(key) ?? monaco.editor.createModel(text, 'python');
      model.setEOL(monaco.editor.EndOfLineSequence.LF);
      models.delete(key);
      models.set(key, model);
      for (const old of [...models.keys()].slice(0, -KEPT)) drop(old);
      return model;
    },
    rename(from, to) {
      const model = models.get(from);
      if (!model || from === to) return;
      models.get(to)?.dispose();
      models.delete(from);
      models.set(to, model);
      views.delete(from);
    },
    keepView(key, view) {
      if (view) views.set(key, view);
    },
    view: (key) => views.get(key) ?? null,
  };
}
