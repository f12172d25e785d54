// All that is loaded after first paint, behind one dynamic import.
export { createAssertsEditor } from './create-asserts-editor';
export { createProgramEditor } from './create-program-editor';
export { followTheme } from './monaco-theme';
export { createCodeView } from './create-code-view';
