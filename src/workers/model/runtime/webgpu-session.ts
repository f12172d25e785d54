import { type InferenceSession, Tensor } from 'onnxruntime-web/webgpu';
import type { DecoderCache, DecoderSession } from './decoder-session';
import { bytesPerPosition, LOGITS_TO_KEEP, type GraphSignature } from './graph-signature';

const CACHE_LIMIT_BYTES = 512 * 2 ** 20;

/** A cache in GPU buffers that are bound as past input and present output alike. */
class WebGpuCache implements DecoderCache {
  readonly #session: InferenceSession;
  readonly #device: GPUDevice;
  readonly #signature: GraphSignature;
  readonly #positions: number;
  readonly #slotBytes: number;
  readonly #buffers: ReadonlyMap<string, GPUBuffer>;
  /** A buffer cannot be copied onto itself, so a slot travels through this one. */
  readonly #scratch: GPUBuffer;

  constructor(
    session: InferenceSession,
    device: GPUDevice,
    signature: GraphSignature,
    slots: number,
    positions: number,
  ) {
    this.#session = session;
    this.#device = device;
    this.#signature = signature;
    this.#positions = positions;
    this.#slotBytes = (bytesPerPosition(signature) / signature.cacheNames.length) * positions;
    const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | GPUBufferUsage.COPY_SRC;
    const create = (size: number): GPUBuffer => device.createBuffer({ size, usage });
    this.#buffers = new Map(
      signature.cacheNames.map(({ past }) => [past, create(slots * this.#slotBytes)]),
    );
    this.#scratch = create(this.#slotBytes);
  }

  async prefill(tokens: readonly number[]): Promise<Float32Array> {
    return this.#run(tokens, [1, tokens.length], tokens.length);
  }

  async step(tokens: readonly number[], lengths: readonly number[]): Promise<Float32Array> {
    return this.#run(tokens, [tokens.length, 1], Math.max(...lengths) + 1);
  }

  copySlot(from: number, to: readonly number[]): void {
    const encoder = this.#device.createCommandEncoder();
    const bytes = this.#slotBytes;
    for (const buffer of this.#buffers.values()) {
      encoder.copyBufferToBuffer(buffer, from * bytes, this.#scratch, 0, bytes);
      for (const slot of to) {
        encoder.copyBufferToBuffer(this.#scratch, 0, buffer, slot * bytes, bytes);
      }
    }
    this.#device.queue.submit([encoder.finish()]);
  }

  dispose(): void {
    for (const buffer of this.#buffers.values()) buffer.destroy();
    this.#scratch.destroy();
  }

  async #run(
    tokens: readonly number[],
    shape: readonly [number, number],
    total: number,
  ): Promise<Float32Array> {
    const rows = shape[0];
    const mask = new BigInt64Array(rows * total).fill(1n);
    const feeds: Record<string, Tensor> = {
      input_ids: new Tensor('int64', BigInt64Array.from(tokens, BigInt), shape),
      attention_mask: new Tensor('int64', mask, [rows, total]),
      [LOGITS_TO_KEEP]: new Tensor('int64', [1n], []),
    };
    const fetches: Record<string, Tensor | null> = { logits: null };
    for (const { past, present } of this.#signature.cacheNames) {
      feeds[past] = this.#cacheTensor(past, rows);
      fetches[present] = this.#cacheTensor(past, rows);
    }
    const { logits } = await this.#session.run(feeds, fetches);
    const values: unknown = await logits?.getData(true);
    if (!(values instanceof Float32Array)) throw new Error('the model gave no logits');
    return values;
  }

  #cacheTensor(name: string, rows: number): Tensor {
    const buffer = this.#buffers.get(name);
    if (buffer === undefined) throw new Error(`no cache for ${name}`);
    const { cacheType, keyValueHeads, headSize } = this.#signature;
    return Tensor.fromGpuBuffer(buffer, {
      dataType: cacheType,
      dims: [rows, keyValueHeads, this.#positions, headSize],
    });
  }
}

/** A session on the WebGPU execution provider, driven through onnxruntime-web's public API. */
export function createWebGpuSession(
  session: InferenceSession,
  device: GPUDevice,
  signature: GraphSignature,
): DecoderSession {
  const bufferLimit = Math.min(
    device.limits.maxStorageBufferBindingSize,
    device.limits.maxBufferSize,
  );
  return {
    bytesPerPosition: bytesPerPosition(signature),
    cacheLimitBytes: Math.min(CACHE_LIMIT_BYTES, bufferLimit * signature.cacheNames.length),
    // Its attention kernels take one length for the whole batch on some paths.
    unequalLengths: false,
    openCache: (slots, positions) => new WebGpuCache(session, device, signature, slots, positions),
  };
}
