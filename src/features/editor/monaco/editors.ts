// All that is loaded after first paint, behind one dynamic import.
export { createAssertsEditor } from './asserts-editor';
export { createProgramEditor } from './program-editor';
export { monaco } from './setup';
export { followTheme } from './theme';
