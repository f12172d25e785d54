declare module 'pyodide/pyodide.asm.mjs' {
  /** Emscripten's constructor, to be handed to `loadPyodide` as it is. */
  const createPyodideModule: (settings: unknown) => Promise<unknown>;
  // eslint-disable-next-line no-restricted-exports -- Emscripten's file has no other export.
  export default createPyodideModule;
}
