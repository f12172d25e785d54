import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/python/register';
import { tokenizeLine, type OpenString } from './python-tokens';

globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };

/** The string that is open at a line's start, as Monaco keeps it. */
class LineState implements monaco.languages.IState {
  readonly open: OpenString;

  constructor(open: OpenString) {
    this.open = open;
  }

  clone(): this {
    return this;
  }

  equals(other: monaco.languages.IState): boolean {
    return other instanceof LineState && other.open === this.open;
  }
}

// The plain editor colours with the same function: nothing changes colour when Monaco takes over.
monaco.languages.setTokensProvider('python', {
  getInitialState: () => new LineState(''),
  tokenize(line, state) {
    const { tokens, open } = tokenizeLine(line, state instanceof LineState ? state.open : '');
    return {
      tokens: tokens.map(({ start, kind }) => ({ startIndex: start, scopes: kind })),
      endState: open === '' && state.equals(new LineState('')) ? state : new LineState(open),
    };
  },
});

export { monaco };
