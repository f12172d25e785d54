import styles from './Marks.module.css';
import type { Mark } from './verdict-marks';
import { monaco } from './monaco-setup';

type Decoration = monaco.editor.IModelDeltaDecoration;

/** Wide blanks: Monaco would let plain ones go at the end of a line. */
const GAP = '\u00a0\u00a0\u00a0';

/** Marks as Monaco's decorations: a shape in the margin, words after the line, all of it on hover. */
export function markDecorations(
  model: monaco.editor.ITextModel,
  marks: readonly Mark[],
  look: { readonly squiggle: boolean },
): Decoration[] {
  return marks.flatMap((mark) => {
    const line = Math.min(mark.line, model.getLineCount());
    const end = model.getLineMaxColumn(line);
    const start = model.getLineFirstNonWhitespaceColumn(line) || 1;
    const kind = styles[mark.kind] ?? '';
    const hoverMessage = { value: fenced(mark.detail) };
    const decorations: Decoration[] = [
      {
        range: new monaco.Range(line, 1, line, end),
        options: {
          isWholeLine: true,
          className: `${kind} ${styles.line ?? ''}`,
          marginClassName: `${kind} ${styles.line ?? ''}`,
          hoverMessage,
        },
      },
      {
        // Of the first row alone, where the line wraps.
        range: new monaco.Range(line, 1, line, 1),
        options: {
          glyphMarginClassName: `${kind} ${styles.glyph ?? ''}`,
          glyphMarginHoverMessage: hoverMessage,
        },
      },
      {
        range: new monaco.Range(line, end, line, end),
        options: {
          showIfCollapsed: true,
          after: {
            content: GAP + mark.text,
            inlineClassName: `${kind} ${styles.words ?? ''}`,
            cursorStops: monaco.editor.InjectedTextCursorStops.None,
          },
        },
      },
    ];
    if (look.squiggle) {
      decorations.push({
        range: new monaco.Range(line, start, line, end),
        options: { inlineClassName: `${kind} ${styles.squiggle ?? ''}` },
      });
    }
    return decorations;
  });
}

/** A caret where the model is writing. */
export function caretDecoration(model: monaco.editor.ITextModel): Decoration {
  const line = model.getLineCount();
  const column = model.getLineMaxColumn(line);
  return {
    range: new monaco.Range(line, column, line, column),
    options: {
      showIfCollapsed: true,
      after: {
        content: '▍',
        inlineClassName: styles.caret ?? '',
        cursorStops: monaco.editor.InjectedTextCursorStops.None,
      },
    },
  };
}

/** Values come from programs: shown as text, never read as Markdown. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
