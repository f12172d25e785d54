import type { InferenceSession, Tensor } from 'onnxruntime-common';
import type { DecoderCache, DecoderSession } from './decoder-session';
import { bytesPerPosition, LOGITS_TO_KEEP, type GraphSignature } from './graph-signature';

/** A cache may take much here: it lies in the process's own memory. */
const CACHE_LIMIT_BYTES = 2 ** 30;

/** The tensor class of the very runtime that the session belongs to. */
export type TensorClass = typeof Tensor;

/** A cache in plain arrays that are bound as past input and present output alike. */
class ArrayCache implements DecoderCache {
  readonly #session: InferenceSession;
  readonly #Tensor: TensorClass;
  readonly #signature: GraphSignature;
  readonly #positions: number;
  readonly #slotLength: number;
  readonly #arrays: ReadonlyMap<string, Float32Array>;

  constructor(
    session: InferenceSession,
    tensorClass: TensorClass,
    signature: GraphSignature,
    slots: number,
    positions: number,
  ) {
    const { keyValueHeads, headSize, cacheNames } = signature;
    this.#session = session;
    this.#Tensor = tensorClass;
    this.#signature = signature;
    this.#positions = positions;
    this.#slotLength = keyValueHeads * positions * headSize;
    this.#arrays = new Map(
      cacheNames.map(({ past }) => [past, new Float32Array(slots * this.#slotLength)]),
    );
  }

  prefill(tokens: readonly number[]): Promise<Float32Array> {
    return this.#run(tokens, [1, tokens.length], [tokens.length]);
  }

  step(tokens: readonly number[], lengths: readonly number[]): Promise<Float32Array> {
    const filled = lengths.map((length) => length + 1);
    return this.#run(tokens, [tokens.length, 1], filled);
  }

  copySlot(from: number, to: readonly number[], length: number): void {
    const headLength = this.#positions * this.#signature.headSize;
    const used = length * this.#signature.headSize;
    for (const array of this.#arrays.values()) {
      for (let head = 0; head < this.#signature.keyValueHeads; head += 1) {
        const source = from * this.#slotLength + head * headLength;
        for (const slot of to) {
          array.copyWithin(slot * this.#slotLength + head * headLength, source, source + used);
        }
      }
    }
  }

  dispose(): void {
    // The arrays go with the garbage.
  }

  async #run(
    tokens: readonly number[],
    shape: readonly [number, number],
    filled: readonly number[],
  ): Promise<Float32Array> {
    const rows = shape[0];
    const total = Math.max(...filled);
    const mask = new BigInt64Array(rows * total);
    filled.forEach((length, row) => mask.fill(1n, row * total, row * total + length));
    const feeds: Record<string, Tensor> = {
      input_ids: new this.#Tensor('int64', BigInt64Array.from(tokens, BigInt), shape),
      attention_mask: new this.#Tensor('int64', mask, [rows, total]),
      [LOGITS_TO_KEEP]: new this.#Tensor('int64', BigInt64Array.of(1n), []),
    };
    const fetches: Record<string, Tensor | null> = { logits: null };
    for (const { past, present } of this.#signature.cacheNames) {
      feeds[past] = fetches[present] = this.#cacheTensor(past, rows);
    }
    const { logits } = await this.#session.run(feeds, fetches);
    if (!(logits?.data instanceof Float32Array)) throw new Error('the model gave no logits');
    return logits.data;
  }

  #cacheTensor(name: string, rows: number): Tensor {
    const array = this.#arrays.get(name);
    if (array === undefined) throw new Error(`no cache for ${name}`);
    const { keyValueHeads, headSize } = this.#signature;
    const shape = [rows, keyValueHeads, this.#positions, headSize];
    return new this.#Tensor('float32', array.subarray(0, rows * this.#slotLength), shape);
  }
}

/**
 * A session of ONNX Runtime's native build, driven through the public API: it computes in the
 * arrays it is given, so the cache stays in place.
 */
export function createTensorSession(
  session: InferenceSession,
  tensorClass: TensorClass,
  signature: GraphSignature,
): DecoderSession {
  return {
    bytesPerPosition: bytesPerPosition(signature),
    cacheLimitBytes: CACHE_LIMIT_BYTES,
    unequalLengths: true,
    openCache: (slots, positions) =>
      new ArrayCache(session, tensorClass, signature, slots, positions),
  };
}
