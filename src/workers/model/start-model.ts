import type { LoadedModel, ModelChoice } from '../../domain/model';
import { toAppError } from '../../domain/errors';
import { type BackendPlan, threadCount, wasmReason } from './backend-plan';
import type { ModelEnvironment } from './model-environment';
import type { ModelFiles, ModelPageFunctions } from './protocol';
import { linkWorker, type WorkerLink } from './worker-link';

/** A model that runs in a worker. */
export interface RunningModel {
  readonly link: WorkerLink;
  readonly model: LoadedModel;
  /** Its files, to start it again on another backend. */
  readonly files: ModelFiles;
}

/** What a start needs beside the plan. */
export interface StartOptions {
  readonly choice: ModelChoice;
  readonly files: ModelFiles;
  readonly environment: ModelEnvironment;
  readonly page: ModelPageFunctions;
  readonly signal: AbortSignal;
}

/** The weight format to load; the embedded model has one. */
export function dtypeOf(choice: ModelChoice): string {
  return choice.kind === 'hub' ? choice.dtype : 'q8';
}

async function attempt(
  options: StartOptions,
  how: Pick<LoadedModel, 'backend' | 'threads' | 'reason'>,
): Promise<RunningModel> {
  const { choice, files, environment, page, signal } = options;
  const link = linkWorker(environment.spawnWorker(), page);
  const end = (): void => link.terminate();
  signal.addEventListener('abort', end, { once: true });
  try {
    const report = await link.remote.load({
      files,
      dtype: dtypeOf(choice),
      backend: how.backend,
      threads: how.threads,
      runtimeUrl: new URL('onnx-runtime/', environment.siteUrl).href,
    });
    signal.throwIfAborted();
    return { link, files, model: { choice, ...how, ...report } };
  } catch (error) {
    link.terminate();
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/**
 * Starts a model, on WebGPU where the plan says so and else on WASM; each attempt has its
 * own worker, because a runtime that failed once fails for good (transformers.js#1767).
 * @throws AppError; the signal's reason when it aborts.
 */
export async function startModel(plan: BackendPlan, options: StartOptions): Promise<RunningModel> {
  const { hardwareConcurrency, crossOriginIsolated } = options.environment;
  let { why } = plan;
  if (plan.tryWebGpu) {
    try {
      const reason = `WebGPU: ${why}.`;
      return await attempt(options, { backend: 'webgpu', threads: 1, reason });
    } catch (error) {
      options.signal.throwIfAborted();
      const fault = toAppError(error, 'model-failed');
      if (fault.code === 'model-unsupported') throw fault;
      why = webGpuFailure(fault.detail);
    }
  }
  const threads = threadCount(crossOriginIsolated, hardwareConcurrency);
  const reason = wasmReason(threads, crossOriginIsolated, why);
  return attempt(options, { backend: 'wasm', threads, reason });
}

/** Why WASM took over, as half a sentence. */
export function webGpuFailure(detail: string): string {
  const short = detail.length > 160 ? `${detail.slice(0, 160)}…` : detail;
  return `WebGPU was tried first and failed (${short.replace(/[\s.]+$/, '')})`;
}
