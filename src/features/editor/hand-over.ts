import type { Editors } from './useEditors';

type Editor = ReturnType<Editors['createProgramEditor']>['editor'];

/** Focus and selection go from the plain editor to Monaco, which has the text from the store. */
export function handOver(plain: HTMLTextAreaElement | null, editor: Editor): void {
  const model = editor.getModel();
  if (!plain || !model || document.activeElement !== plain) return;
  const start = model.getPositionAt(plain.selectionStart);
  const end = model.getPositionAt(plain.selectionEnd);
  editor.setSelection({
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  });
  editor.focus();
}
