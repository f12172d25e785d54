import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { compiledStdlib } from './compile-stdlib';

const NAMES = 'virtual:python-files';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../src/workers/python/', import.meta.url));
const require = createRequire(import.meta.url);

/** The source of the frame's only script; a page that has a policy must allow its hash. */
export function roomScriptHash(): string {
  const script = readFileSync(`${folder}room-frame.js`);
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

interface ServedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts Python's files under `python/<version>/`, from which the page hands them to the closed
 * room: Pyodide's WebAssembly, our compiled standard library, and the worker that runs in the
 * room as one classic script (a sandboxed frame can't start a module worker).
 */
export function pythonAssets(): Plugin {
  let files: Promise<Record<'worker' | 'wasm' | 'stdlib', ServedFile>> | undefined;
  const make = () => (files ??= makeFiles());
  return {
    name: 'assay:python-assets',
    resolveId: (id) => (id === NAMES ? `\0${NAMES}` : undefined),
    async load(id) {
      if (id !== `\0${NAMES}`) return undefined;
      const { worker, wasm, stdlib } = await make();
      const names = { worker: worker.name, wasm: wasm.name, stdlib: stdlib.name };
      return `export const names = ${JSON.stringify(names)}`;
    },
    async generateBundle() {
      if (files === undefined) return;
      for (const { name, bytes } of Object.values(await make())) {
        this.emitFile({ type: 'asset', fileName: name, source: bytes });
      }
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.startsWith(folder)) files = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!/\/python\/[\d.]+\/[\w.-]+$/.test(pathname)) {
          next();
          return;
        }
        make().then((made) => {
          const file = Object.values(made).find(({ name }) => pathname.endsWith(`/${name}`));
          if (file === undefined) {
            next();
            return;
          }
          for (const [name, value] of Object.entries(server.config.server.headers)) {
            if (value !== undefined) response.setHeader(name, value);
          }
          response.setHeader('Content-Type', file.type);
          response.end(file.bytes);
        }, next);
      });
    },
  };
}

async function makeFiles() {
  const { version } = require('pyodide/package.json') as { version: string };
  const worker = await bundleWorker(version);
  const served = (stem: string, ending: string, type: string, bytes: Uint8Array): ServedFile => {
    // Our own two change without Pyodide's version changing.
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return { name: `python/${version}/${stem}-${hash}.${ending}`, type, bytes };
  };
  const wasm = readFileSync(require.resolve('pyodide/pyodide.asm.wasm'));
  const stdlib = readFileSync(await compiledStdlib());
  return {
    worker: served('worker', 'js', 'text/javascript', worker),
    wasm: served('pyodide.asm', 'wasm', 'application/wasm', wasm),
    stdlib: served('stdlib', 'zip', 'application/zip', stdlib),
  };
}

async function bundleWorker(version: string): Promise<Uint8Array> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutInlinedWasm],
    // A classic script has no import.meta; Pyodide only derives folders from it, which we never use.
    define: { 'import.meta.url': JSON.stringify(`blob:assay/python/${version}/`) },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: `${folder}python.worker.ts`, formats: ['iife'], name: 'python' },
    },
  });
  const bundle = Array.isArray(result) ? result[0] : result;
  if (bundle === undefined || !('output' in bundle)) throw new Error('no worker was built');
  return new TextEncoder().encode(bundle.output[0].code);
}

/** Keeps Vite from writing the 10 MB of WebAssembly into the script: the page hands them over. */
const withoutInlinedWasm: Plugin = {
  name: 'assay:without-inlined-wasm',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('pyodide.asm.mjs')) return undefined;
    return code.replace('new URL("pyodide.asm.wasm",import.meta.url).href', '"pyodide.asm.wasm"');
  },
};
