import type { LineNote } from '../../domain/predict/trace-view';
import styles from './CodeView.module.css';
import { calmOptions } from './monaco-options';
import { monaco } from './monaco-setup';

/** Wide blanks: Monaco would let plain ones go at the end of a line. */
const GAP = '\u00a0\u00a0\u00a0';

/** What a view shows beside its text. */
export interface CodeMarks {
  /** The line that is about to run, 1-based; null for none. */
  readonly line: number | null;
  readonly notes: readonly LineNote[];
}

/** A program to be read, as high as it needs, with a line in the light and words after lines. */
export function createCodeView(
  host: HTMLElement,
  label: string,
  onHeight: (pixels: number) => void,
): { show(text: string, marks: CodeMarks): void; dispose(): void } {
  const model = monaco.editor.createModel('', 'python');
  const editor = monaco.editor.create(host, {
    ...calmOptions,
    model,
    ariaLabel: label,
    readOnly: true,
    domReadOnly: true,
    tabFocusMode: true,
    glyphMargin: true,
  });
  const decorations = editor.createDecorationsCollection();
  editor.onDidContentSizeChange(({ contentHeight }) => {
    onHeight(contentHeight);
  });
  return {
    show(text, { line, notes }) {
      if (model.getValue() !== text) model.setValue(text);
      onHeight(editor.getContentHeight());
      const last = model.getLineCount();
      const inside = notes.filter((note) => note.line <= last);
      decorations.set([
        ...inside.map((note) => wordsAfter(model, note)),
        ...currentLine(line, last),
      ]);
      if (line !== null && line <= last) editor.revealLineInCenterIfOutsideViewport(line);
    },
    dispose() {
      editor.dispose();
      model.dispose();
    },
  };
}

function wordsAfter(
  model: monaco.editor.ITextModel,
  { line, text, fresh }: LineNote,
): monaco.editor.IModelDeltaDecoration {
  const end = model.getLineMaxColumn(line);
  return {
    range: new monaco.Range(line, end, line, end),
    options: {
      showIfCollapsed: true,
      after: {
        content: GAP + text,
        inlineClassName: (fresh ? styles.fresh : styles.older) ?? '',
        cursorStops: monaco.editor.InjectedTextCursorStops.None,
      },
    },
  };
}

function currentLine(line: number | null, last: number): monaco.editor.IModelDeltaDecoration[] {
  if (line === null || line > last) return [];
  return [
    {
      range: new monaco.Range(line, 1, line, 1),
      options: {
        isWholeLine: true,
        className: styles.current ?? '',
        marginClassName: styles.current ?? '',
      },
    },
    {
      // Of the first row alone, where the line wraps.
      range: new monaco.Range(line, 1, line, 1),
      options: { glyphMarginClassName: styles.arrow ?? '' },
    },
  ];
}
