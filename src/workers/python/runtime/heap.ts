import type { PyodideModule } from './interpreter';

/**
 * Keeps a copy of Python's whole memory and puts it back, and with it every module, class and
 * built-in as it was. Files and JavaScript's side are not in it. Pyodide promises nothing about
 * this: no proxy may be made between the two that is used, or freed, afterwards.
 */
export interface HeapKeeper {
  save(): void;
  restore(): void;
}

/** A keeper with nothing saved yet. */
export function createHeapKeeper(module: PyodideModule): HeapKeeper {
  let saved = new Uint8Array();
  return {
    save() {
      const heap = module.HEAPU8;
      if (saved.length === heap.length) saved.set(heap);
      else saved = heap.slice();
    },
    restore() {
      const heap = module.HEAPU8;
      heap.set(saved);
      heap.fill(0, saved.length);
    },
  };
}
