import type { loadPyodide, PyodideAPI } from 'pyodide';
import { capMemory } from './memory';
import approx from './python/approx.py?raw';
import compare from './python/compare.py?raw';
import fault from './python/fault.py?raw';
import fresh from './python/fresh.py?raw';
import judge from './python/judge.py?raw';
import pack from './python/pack.py?raw';
import plan from './python/plan.py?raw';
import run from './python/run.py?raw';
import scan from './python/scan.py?raw';
import settle from './python/settle.py?raw';
import steps from './python/steps.py?raw';
import trivial from './python/trivial.py?raw';
import install from './python/install.py?raw';

/** Each may import those before it. */
const modules = {
  ...{ settle, scan, pack, fault, steps, plan, run },
  ...{ approx, trivial, fresh, compare, judge },
};

/** What Pyodide has, but its types don't tell. */
export interface PyodideModule {
  HEAPU8: Uint8Array;
  _PyThreadState_Get(): number;
  _PyUnstable_ThreadState_SetStackProtection(state: number, start: number, size: number): number;
  _emscripten_stack_get_base(): number;
}

/** A Python that has never run a program, with our modules in it. */
export interface Interpreter {
  readonly python: PyodideAPI;
  readonly module: PyodideModule;
  /** The class of one of our Python modules. */
  readonly take: (module: 'run' | 'judge', name: string) => (...args: unknown[]) => unknown;
}

/** Bytes of the C stack that Python may use; with more, deep recursion ends the whole worker. */
const STACK_BYTES = 160 * 1024;

type LoadOptions = NonNullable<Parameters<typeof loadPyodide>[0]>;

/** Starts Python through `load` with no way out of it, and makes it fit for anyone's programs. */
export async function startInterpreter(
  load: typeof loadPyodide,
  options: LoadOptions,
  memoryLimit: number,
): Promise<Interpreter> {
  const release = capMemory(memoryLimit);
  const python = await load({
    ...options,
    // Without a prototype: from any object that has one, a program reaches Function.
    jsglobals: Object.create(null) as object,
    lockFileContents: {
      info: { arch: 'wasm32', platform: '', version: '', python: '3.14.2', abi_version: '2026_0' },
      packages: {},
    },
    // A fixed seed makes verdicts repeatable.
    env: { PYTHONHASHSEED: '0', HOME: '/home' },
    stdin: () => null,
    stdout: () => undefined,
    stderr: () => undefined,
    enableRunUntilComplete: false,
  }).finally(release);
  const module = (python as unknown as { _module: PyodideModule })._module;
  const base = module._emscripten_stack_get_base();
  module._PyUnstable_ThreadState_SetStackProtection(
    module._PyThreadState_Get(),
    base - STACK_BYTES,
    STACK_BYTES,
  );
  const take = python.runPython(install) as (sources: string) => Interpreter['take'];
  return { python, module, take: take(JSON.stringify(modules)) };
}
