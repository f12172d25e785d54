import type { PyodideModule } from './interpreter';

/**
 * Keeps a copy of Python's whole memory; the returned function puts it back, and with it
 * every module, class and built-in as it was. Files and JavaScript's side are not in it.
 */
export function saveHeap(module: PyodideModule): () => void {
  const saved = module.HEAPU8.slice();
  return () => {
    const heap = module.HEAPU8;
    heap.set(saved);
    heap.fill(0, saved.length);
  };
}
