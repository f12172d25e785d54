interface EmscriptenImports {
  env?: { emscripten_resize_heap?: (bytes: number) => boolean | number };
}

/**
 * Makes every WebAssembly module that is instantiated from now on refuse a heap above
 * `limit` bytes, so that a program gets a MemoryError before the tab does. Returns the undoing.
 */
export function capMemory(limit: number): () => void {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const cap = (imports?: WebAssembly.Imports): WebAssembly.Imports | undefined => {
    const env = (imports as EmscriptenImports | undefined)?.env;
    const resize = env?.emscripten_resize_heap;
    if (env && resize)
      env.emscripten_resize_heap = (bytes) => bytes >>> 0 <= limit && resize(bytes);
    return imports;
  };
  WebAssembly.instantiate = ((source: WebAssembly.Module, imports?: WebAssembly.Imports) =>
    instantiate(source, cap(imports))) as typeof instantiate;
  WebAssembly.instantiateStreaming = ((source: Response, imports?: WebAssembly.Imports) =>
    instantiateStreaming(source, cap(imports))) as typeof instantiateStreaming;
  return () => Object.assign(WebAssembly, { instantiate, instantiateStreaming });
}
