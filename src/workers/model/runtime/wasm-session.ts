import type { DecoderCache, DecoderSession } from './decoder-session';
import { bytesPerPosition, LOGITS_TO_KEEP, type GraphSignature } from './graph-signature';
import { lastError, WasmMemory } from './wasm-memory';
import type { OnnxModule } from './onnx-module';

const CACHE_LIMIT_BYTES = 256 * 2 ** 20;

/** A cache on ONNX Runtime's heap: past input and present output are the same bytes. */
class WasmCache implements DecoderCache {
  readonly #module: OnnxModule;
  readonly #handle: number;
  readonly #signature: GraphSignature;
  readonly #positions: number;
  readonly #memory: WasmMemory;
  readonly #cacheBlocks: ReadonlyMap<string, number>;
  readonly #names: ReadonlyMap<string, number>;
  readonly #ids: number;
  readonly #mask: number;
  readonly #logits: number;
  readonly #keep: number;
  readonly #table: number;
  readonly #slotBytes: number;
  #cacheTensors = new Map<string, number>();
  #cacheRows = 0;

  constructor(
    module: OnnxModule,
    handle: number,
    signature: GraphSignature,
    slots: number,
    positions: number,
  ) {
    const { inputNames, outputNames, cacheNames, keyValueHeads, headSize, vocabulary } = signature;
    const memory = new WasmMemory(module);
    this.#module = module;
    this.#handle = handle;
    this.#signature = signature;
    this.#positions = positions;
    this.#memory = memory;
    this.#slotBytes = keyValueHeads * positions * headSize * 4;
    try {
      this.#cacheBlocks = new Map(
        cacheNames.map(({ past }) => [past, memory.allocate(slots * this.#slotBytes)]),
      );
      this.#names = new Map(
        [...inputNames, ...outputNames].map((name) => [name, memory.allocateText(name)]),
      );
      this.#ids = memory.allocate(8 * Math.max(slots, positions));
      this.#mask = memory.allocate(8 * slots * positions);
      this.#logits = memory.allocate(4 * slots * vocabulary);
      this.#keep = memory.allocate(8);
      this.#table = memory.allocate(8 * (inputNames.length + outputNames.length));
    } catch (error) {
      memory.free();
      throw error;
    }
  }

  async prefill(tokens: readonly number[]): Promise<Float32Array> {
    return this.#run(tokens, [1, tokens.length], [tokens.length]);
  }

  async step(tokens: readonly number[], lengths: readonly number[]): Promise<Float32Array> {
    const filled = lengths.map((length) => length + 1);
    return this.#run(tokens, [tokens.length, 1], filled);
  }

  copySlot(from: number, to: readonly number[], length: number): void {
    const bytes = this.#memory.bytes();
    const headBytes = this.#positions * this.#signature.headSize * 4;
    const usedBytes = length * this.#signature.headSize * 4;
    for (const block of this.#cacheBlocks.values()) {
      for (let head = 0; head < this.#signature.keyValueHeads; head += 1) {
        const source = block + from * this.#slotBytes + head * headBytes;
        for (const slot of to) {
          const target = block + slot * this.#slotBytes + head * headBytes;
          bytes.copyWithin(target, source, source + usedBytes);
        }
      }
    }
  }

  dispose(): void {
    this.#releaseCacheTensors();
    this.#memory.free();
  }

  /** `shape` is that of the ids; `filled` counts each row's positions after this run. */
  async #run(
    tokens: readonly number[],
    shape: readonly [number, number],
    filled: readonly number[],
  ): Promise<Float32Array> {
    const rows = shape[0];
    const memory = this.#memory;
    const total = Math.max(...filled);
    memory.int64(this.#ids, tokens.length).set(tokens.map(BigInt));
    this.#writeMask(filled, total);
    memory.int64(this.#keep, 1)[0] = 1n;
    const created = new Map([
      ['input_ids', memory.createTensor('int64', this.#ids, shape)],
      ['attention_mask', memory.createTensor('int64', this.#mask, [rows, total])],
      [LOGITS_TO_KEEP, memory.createTensor('int64', this.#keep, [])],
      [
        'logits',
        memory.createTensor('float32', this.#logits, [rows, 1, this.#signature.vocabulary]),
      ],
    ]);
    this.#bindCache(rows);
    try {
      await this.#call((name) => created.get(name) ?? this.#cacheTensors.get(name) ?? 0);
    } finally {
      for (const tensor of created.values()) memory.releaseTensor(tensor);
    }
    return memory.float32(this.#logits, rows * this.#signature.vocabulary);
  }

  /** Ones for each row's positions: GroupQueryAttention takes the row's length from their sum. */
  #writeMask(filled: readonly number[], total: number): void {
    const mask = this.#memory.int64(this.#mask, filled.length * total).fill(1n);
    filled.forEach((length, row) => {
      if (length < total) mask.fill(0n, row * total + length, (row + 1) * total);
    });
  }

  #bindCache(rows: number): void {
    if (rows === this.#cacheRows) return;
    this.#releaseCacheTensors();
    const { cacheNames, keyValueHeads, headSize } = this.#signature;
    const shape = [rows, keyValueHeads, this.#positions, headSize];
    for (const { past, present } of cacheNames) {
      const tensor = this.#memory.createTensor('float32', this.#cacheBlocks.get(past) ?? 0, shape);
      this.#cacheTensors.set(past, tensor);
      this.#cacheTensors.set(present, tensor);
    }
    this.#cacheRows = rows;
  }

  #releaseCacheTensors(): void {
    for (const tensor of new Set(this.#cacheTensors.values())) this.#memory.releaseTensor(tensor);
    this.#cacheTensors = new Map();
    this.#cacheRows = 0;
  }

  async #call(tensorOf: (name: string) => number): Promise<void> {
    const module = this.#module;
    const { inputNames, outputNames } = this.#signature;
    let next = this.#table;
    const writeTable = (values: readonly number[]): number => {
      const start = next;
      for (const value of values) {
        module.setValue(next, value, '*');
        next += 4;
      }
      return start;
    };
    const nameOf = (name: string): number => this.#names.get(name) ?? 0;
    const code = await module._OrtRun(
      this.#handle,
      writeTable(inputNames.map(nameOf)),
      writeTable(inputNames.map(tensorOf)),
      inputNames.length,
      writeTable(outputNames.map(nameOf)),
      outputNames.length,
      writeTable(outputNames.map(tensorOf)),
      0,
    );
    if (code !== 0) throw new Error(lastError(module));
  }
}

/**
 * A session of ONNX Runtime's plain WebAssembly build, driven through the module's C
 * functions: onnxruntime-web itself copies the whole cache in and out at every step.
 * `handle` is the runtime's session pointer.
 */
export function createWasmSession(
  module: OnnxModule,
  handle: number,
  signature: GraphSignature,
): DecoderSession {
  return {
    bytesPerPosition: bytesPerPosition(signature),
    cacheLimitBytes: CACHE_LIMIT_BYTES,
    unequalLengths: true,
    openCache: (slots, positions) => new WasmCache(module, handle, signature, slots, positions),
  };
}
