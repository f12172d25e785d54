import type { BackendWish } from '../../domain/model';

/** Whether to try WebGPU first, and why: half a sentence for the reader. */
export interface BackendPlan {
  readonly tryWebGpu: boolean;
  readonly why: string;
}

const HALF_PRECISION = new Set(['fp16', 'q4f16', 'q2f16', 'q1f16']);

async function findAdapter(gpu: GPU | undefined): Promise<GPUAdapter | null> {
  try {
    return (await gpu?.requestAdapter({ powerPreference: 'high-performance' })) ?? null;
  } catch {
    return null;
  }
}

/** Whether an adapter only plays a GPU on the CPU, which WASM does faster. */
function isSoftware(adapter: GPUAdapter): boolean {
  const { isFallbackAdapter } = adapter as { isFallbackAdapter?: boolean };
  const info = adapter.info as Partial<GPUAdapterInfo> | undefined;
  return (
    isFallbackAdapter === true ||
    info?.isFallbackAdapter === true ||
    info?.architecture === 'swiftshader'
  );
}

/**
 * Decides between WebGPU and WASM. Only an explicit wish for WebGPU takes a software adapter.
 * `dtype` is the model's weight format.
 */
export async function planBackend(
  wish: BackendWish,
  dtype: string,
  gpu: GPU | undefined,
): Promise<BackendPlan> {
  if (wish === 'wasm') return { tryWebGpu: false, why: 'chosen in the settings' };
  const adapter = await findAdapter(gpu);
  if (adapter === null) {
    return { tryWebGpu: false, why: 'this browser offers no WebGPU adapter' };
  }
  if (HALF_PRECISION.has(dtype) && !adapter.features.has('shader-f16')) {
    const why = `this GPU cannot compute with 16-bit floats, which the format ${dtype} needs`;
    return { tryWebGpu: false, why };
  }
  const software = isSoftware(adapter);
  if (wish === 'webgpu') {
    const why = software
      ? 'chosen in the settings, on an adapter that runs in software'
      : 'chosen in the settings';
    return { tryWebGpu: true, why };
  }
  return software
    ? { tryWebGpu: false, why: "this browser's only WebGPU adapter runs in software" }
    : { tryWebGpu: true, why: 'this browser offers a GPU' };
}

/** The CPU threads to use, at least 1. */
export function threadCount(isolated: boolean, hardwareConcurrency: number): number {
  // More than 4 gain nothing on models this small and starve Python's worker.
  return isolated ? Math.max(1, Math.min(hardwareConcurrency, 4)) : 1;
}

/** "WASM, 2 threads: this browser offers no WebGPU adapter." */
export function wasmReason(threads: number, isolated: boolean, why: string): string {
  const count = threads === 1 ? '1 thread' : `${String(threads)} threads`;
  const note = isolated ? '' : ' (this page is served without cross-origin isolation)';
  return `WASM, ${count}${note}: ${why}.`;
}
