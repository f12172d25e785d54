import type { OnnxModule } from './onnx-module';

const ELEMENT_TYPES = { float32: 1, int64: 7 } as const;
const ON_CPU = 1;

/** Blocks and tensors on ONNX Runtime's heap, all freed together. */
export class WasmMemory {
  readonly #module: OnnxModule;
  readonly #blocks: number[] = [];

  constructor(module: OnnxModule) {
    this.#module = module;
  }

  /** @throws Error when the heap cannot grow by `bytes`. */
  allocate(bytes: number): number {
    const pointer = this.#module._malloc(bytes) >>> 0;
    if (pointer === 0) throw new Error(`no memory left for ${String(bytes)} bytes`);
    this.#blocks.push(pointer);
    return pointer;
  }

  allocateText(text: string): number {
    const bytes = this.#module.lengthBytesUTF8(text) + 1;
    const pointer = this.allocate(bytes);
    this.#module.stringToUTF8(text, pointer, bytes);
    return pointer;
  }

  /** A tensor over bytes that stay where they are; the caller releases it. */
  createTensor(
    type: keyof typeof ELEMENT_TYPES,
    pointer: number,
    dimensions: readonly number[],
  ): number {
    const module = this.#module;
    const elements = dimensions.reduce((product, size) => product * size, 1);
    const stack = module.stackSave();
    const shape = module.stackAlloc(4 * Math.max(1, dimensions.length));
    dimensions.forEach((size, axis) => module.setValue(shape + 4 * axis, size, 'i32'));
    const tensor = module._OrtCreateTensor(
      ELEMENT_TYPES[type],
      pointer,
      elements * (type === 'float32' ? 4 : 8),
      shape,
      dimensions.length,
      ON_CPU,
    );
    module.stackRestore(stack);
    if (tensor === 0) throw new Error(lastError(module));
    return tensor;
  }

  releaseTensor(tensor: number): void {
    this.#module._OrtReleaseTensor(tensor);
  }

  bytes(): Uint8Array {
    // Another thread may have grown the heap: a read through the module renews its views.
    this.#module.getValue(0, 'i8');
    return this.#module.HEAPU8;
  }

  int64(pointer: number, length: number): BigInt64Array {
    return new BigInt64Array(this.bytes().buffer, pointer, length);
  }

  float32(pointer: number, length: number): Float32Array {
    return new Float32Array(this.bytes().buffer, pointer, length);
  }

  free(): void {
    for (const pointer of this.#blocks) this.#module._free(pointer);
    this.#blocks.length = 0;
  }
}

/** ONNX Runtime's message for the call that just failed. */
export function lastError(module: OnnxModule): string {
  const stack = module.stackSave();
  const code = module.stackAlloc(8);
  module._OrtGetLastError(code, code + 4);
  const message = module.getValue(code + 4, '*') >>> 0;
  const text = message === 0 ? 'ONNX Runtime failed' : module.UTF8ToString(message);
  module.stackRestore(stack);
  return text;
}
