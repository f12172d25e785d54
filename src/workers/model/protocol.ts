import type { Backend, LoadedModel } from '../../domain/model';
import type { SampleEvent, SampleRequest } from '../../engine/ports';

/** A model's files by their path in its repository, such as `onnx/model_quantized.onnx`. */
export type ModelFiles = Readonly<Record<string, Blob>>;

/** Everything a worker needs to start a model; it asks the network for the runtime only. */
export interface WorkerLoad {
  readonly files: ModelFiles;
  /** Weight format as transformers.js names it. */
  readonly dtype: string;
  readonly backend: Backend;
  /** CPU threads, at least 1. */
  readonly threads: number;
  /** Absolute address of the folder `onnx-runtime/`, with a slash at its end. */
  readonly runtimeUrl: string;
}

/** What a worker found out about the model it started. */
export type LoadReport = Pick<LoadedModel, 'driver' | 'contextLength' | 'chat' | 'selfTest'>;

/** How a call of `sample` ended; `tokens` are the prompt's. */
export type SampleOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'prompt-too-long'; readonly tokens: number; readonly contextLength: number };

/** What the page may ask of the worker. Calls of `sample` are worked off in order. */
export interface ModelWorkerFunctions {
  /** Once in a worker's life. @throws AppError `model-unsupported`, `model-failed`. */
  load(request: WorkerLoad): Promise<LoadReport>;
  /** `id` names the call in `sampleEvents` and `cancel`. @throws AppError `model-failed`. */
  sample(id: number, request: SampleRequest): Promise<SampleOutcome>;
  cancel(id: number): void;
  countTokens(prompt: string, chat: boolean): number;
}

/** What the worker tells the page. */
export interface ModelPageFunctions {
  loadStep(step: 'starting' | 'testing'): void;
  sampleEvents(id: number, events: readonly SampleEvent[]): void;
}
