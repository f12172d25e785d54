declare module 'pyodide/pyodide.asm.mjs' {
  /** Emscripten's constructor, to be handed to `loadPyodide` as it is. */
  const createPyodideModule: (settings: unknown) => Promise<unknown>;
  export default createPyodideModule;
}
