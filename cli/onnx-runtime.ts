import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Common from 'onnxruntime-common';
import { onnxFiles } from '../vite/onnx-assets';

/** The ONNX Runtime that this process computes with. */
export interface Runtime {
  readonly backend: 'native' | 'wasm';
  readonly version: string;
  readonly Tensor: typeof Common.Tensor;
  readonly executionProvider: 'cpu' | 'wasm';
  /** CPU threads that it computes with. */
  readonly threads: number;
}

/** Where the native build is installed: apart, since the page must never depend on it. */
const NATIVE = fileURLToPath(new URL('./native/', import.meta.url));

export const HOW_TO_INSTALL =
  'ONNX Runtime’s native build is not installed, so the slower WebAssembly build runs; install it with: ONNXRUNTIME_NODE_INSTALL=skip npm install --prefix cli/native';

/** transformers.js takes the runtime that its host shows under this name. */
function show(runtime: object): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for('onnxruntime')] = runtime;
}

function openNative(threads: number): Runtime | null {
  if (!existsSync(path.join(NATIVE, 'node_modules', 'onnxruntime-node', 'package.json')))
    return null;
  const require = createRequire(path.join(NATIVE, 'package.json'));
  const native = require('onnxruntime-node') as typeof Common;
  show(native);
  const version = native.env.versions.node ?? native.env.versions.common;
  return { backend: 'native', version, Tensor: native.Tensor, executionProvider: 'cpu', threads };
}

/** The page's own build: its loader and our capture beside each other, as the site serves them. */
async function openWasm(): Promise<Runtime> {
  const onnx = await import('onnxruntime-web/webgpu');
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-onnx-'));
  let wasm = '';
  for (const [name, file] of onnxFiles()) {
    if (name.endsWith('simd-threaded.wasm')) wasm = file;
    if (name.endsWith('.mjs')) copyFileSync(file, path.join(folder, path.basename(name)));
  }
  const loader = path.join(folder, 'onnx-module-capture.mjs');
  onnx.env.wasm.wasmPaths = { mjs: pathToFileURL(loader).href, wasm: pathToFileURL(wasm).href };
  // Its threads are made for a browser's workers.
  onnx.env.wasm.numThreads = 1;
  // transformers.js hands over paths in Node; this build takes bytes.
  const create = (file: string, options: Common.InferenceSession.SessionOptions) =>
    onnx.InferenceSession.create(readFileSync(file), options);
  show({ ...onnx, InferenceSession: { create } });
  const version = onnx.env.versions.web ?? onnx.env.versions.common;
  return { backend: 'wasm', version, Tensor: onnx.Tensor, executionProvider: 'wasm', threads: 1 };
}

/**
 * The native build where it is installed, with so many threads, else WebAssembly with one. Must
 * run before transformers.js loads.
 */
export async function openRuntime(threads: number): Promise<Runtime> {
  return openNative(threads) ?? openWasm();
}
