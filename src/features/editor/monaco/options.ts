import type { monaco as Monaco } from './setup';

/** The measures of code; `PlainCode.module.css` repeats them, so that nothing moves. */
export const FONT_SIZE = 14;
export const LINE_HEIGHT = 22;

/** What both editors have in common: code and verdicts, nothing around them. */
export const calmOptions: Monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontFamily: 'var(--mono)',
  fontSize: FONT_SIZE,
  lineHeight: LINE_HEIGHT,
  fontLigatures: false,
  letterSpacing: 0,
  padding: { top: 8, bottom: 8 },
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  smoothScrolling: true,
  cursorSmoothCaretAnimation: 'off',
  wordWrap: 'on',
  wrappingIndent: 'same',
  wrappingStrategy: 'simple',
  glyphMargin: true,
  lineNumbersMinChars: 2,
  folding: false,
  lineDecorationsWidth: 24,
  renderLineHighlight: 'none',
  renderFinalNewline: 'on',
  guides: { indentation: false, bracketPairs: false },
  bracketPairColorization: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: true,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  links: false,
  contextmenu: false,
  colorDecorators: false,
  hover: { delay: 250, sticky: true, above: false },
  scrollbar: {
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
    useShadows: false,
    alwaysConsumeMouseWheel: false,
  },
  fixedOverflowWidgets: true,
  accessibilitySupport: 'auto',
  // One way in for every browser: a textarea, which scripts and readers know.
  editContext: false,
  tabSize: 4,
  insertSpaces: true,
  detectIndentation: false,
};
