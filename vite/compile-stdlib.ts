import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPyodide, version } from 'pyodide';

const script = readFileSync(new URL('./compile-stdlib.py', import.meta.url), 'utf8');
const pyodideFolder = fileURLToPath(new URL('../node_modules/pyodide/', import.meta.url));
const cacheFolder = fileURLToPath(new URL('../node_modules/.cache/assay/', import.meta.url));

/**
 * The path of our zip of the standard library, compiled by this very Python: a `.pyc`
 * file is only good for the version that made it. Made once, then kept under node_modules.
 */
export async function compiledStdlib(): Promise<string> {
  const key = createHash('sha256').update(script).digest('hex').slice(0, 8);
  const target = join(cacheFolder, `stdlib-${version}-${key}.zip`);
  if (existsSync(target)) return target;
  const python = await loadPyodide({ indexURL: pyodideFolder });
  const compileZip = python.runPython(script) as (source: string, target: string) => number;
  compileZip('/lib/python314.zip', '/tmp/own.zip');
  mkdirSync(dirname(target), { recursive: true });
  // Another process may be doing the same: rename makes the file appear whole or not at all.
  const partial = `${target}.${String(process.pid)}`;
  writeFileSync(
    partial,
    (python.FS as unknown as { readFile(path: string): Uint8Array }).readFile('/tmp/own.zip'),
  );
  renameSync(partial, target);
  return target;
}

/** What `loadPyodide` needs in Node: the same interpreter and library as in the page. */
export async function pythonInNode(): Promise<{ indexURL: string; stdLibURL: string }> {
  return { indexURL: pyodideFolder, stdLibURL: await compiledStdlib() };
}
