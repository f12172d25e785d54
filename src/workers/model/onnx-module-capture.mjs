// ONNX Runtime loads this in place of its own glue (env.wasm.wasmPaths.mjs). It starts the same
// module and keeps a reference, with which wasm-session.ts leaves the key-value cache on the heap.
import createModule from './ort-wasm-simd-threaded.mjs';

export default async function createCapturedModule(config) {
  const onnxModule = await createModule(config);
  globalThis[Symbol.for('assay.onnx-module')] = onnxModule;
  return onnxModule;
}
