/**
 * What is used of ONNX Runtime's WebAssembly module: its exported C functions and
 * Emscripten's memory helpers. Pointers are byte offsets. The names belong to the pinned
 * version of onnxruntime-web; wasm-session.test.ts fails when they change.
 */
export interface OnnxModule {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  stackSave(): number;
  stackAlloc(bytes: number): number;
  stackRestore(stack: number): void;
  setValue(pointer: number, value: number, type: 'i32' | '*'): void;
  getValue(pointer: number, type: 'i8' | 'i32' | '*'): number;
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, pointer: number, bytes: number): void;
  UTF8ToString(pointer: number): string;
  _OrtCreateTensor(
    type: number,
    data: number,
    bytes: number,
    dimensions: number,
    rank: number,
    location: number,
  ): number;
  _OrtReleaseTensor(tensor: number): number;
  _OrtGetLastError(code: number, message: number): number;
  _OrtRun(
    session: number,
    inputNames: number,
    inputs: number,
    inputCount: number,
    outputNames: number,
    outputCount: number,
    outputs: number,
    options: number,
  ): number | Promise<number>;
}

const KEY = Symbol.for('assay.onnx-module');

/**
 * The module that onnx-module-capture.mjs kept when ONNX Runtime started in this worker,
 * or null where another build runs.
 */
export function capturedModule(): OnnxModule | null {
  return (globalThis as { [KEY]?: OnnxModule })[KEY] ?? null;
}
