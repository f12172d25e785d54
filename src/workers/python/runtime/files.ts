import type { PyodideAPI } from 'pyodide';

/** The parts of Emscripten's file system that change it, or keep something open. */
interface FileSystem {
  streams: unknown[];
  open: (path: unknown, flags?: string | number, ...rest: unknown[]) => unknown;
  [change: string]: unknown;
}

const CHANGES = [
  ...['mknod', 'mkdir', 'rmdir', 'unlink', 'rename', 'symlink', 'chmod', 'chown', 'truncate'],
  ...['ftruncate', 'utime', 'mount', 'unmount', 'mkdev', 'chdir'],
];
/** Any flag by which a file can change: O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND. */
const WRITING = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000;

/**
 * Watches for programs that write files: those live outside Python's heap, so that restoring
 * the heap does not undo them. The returned function says whether that has happened so far.
 */
export function watchFiles(python: PyodideAPI): () => boolean {
  const files = python.FS as unknown as FileSystem;
  let touched = false;
  for (const name of CHANGES) {
    const change = files[name];
    if (typeof change !== 'function') continue;
    files[name] = (...parts: unknown[]) => {
      touched = true;
      return Reflect.apply(change, files, parts) as unknown;
    };
  }
  const { open } = files;
  files.open = (path, flags = 0, ...rest) => {
    if (typeof flags === 'string' ? flags !== 'r' : (flags & WRITING) !== 0) touched = true;
    return open.call(files, path, flags, ...rest);
  };
  const openCount = () => files.streams.filter(Boolean).length;
  const before = openCount();
  return () => touched || openCount() !== before;
}
