import type { AppError } from './errors';

/** Which model to load. `id` is a folder under public/models, or a hub repository `owner/name`. */
export type ModelChoice =
  | { readonly kind: 'embedded'; readonly id: string }
  | {
      readonly kind: 'hub';
      readonly id: string;
      /** Weight format as transformers.js names it: `q8`, `q4`, `fp32`, … */
      readonly dtype: string;
    };

/** Where tensors live. */
export type Backend = 'webgpu' | 'wasm';

/** Which backend the user wants; `auto` takes WebGPU when it works. */
export type BackendWish = 'auto' | Backend;

/** A loaded model and how it runs. */
export interface LoadedModel {
  readonly choice: ModelChoice;
  readonly backend: Backend;
  /** Why this backend: one sentence for the reader, with every fallback taken on the way. */
  readonly reason: string;
  /** CPU threads used (1 on WebGPU or without cross-origin isolation). */
  readonly threads: number;
  /** `direct`: our own batched loop over the ONNX session. `generate`: transformers.js. */
  readonly driver: 'direct' | 'generate';
  /** Tokens that fit the context, prompt included. */
  readonly contextLength: number;
  /** Whether prompts go through the model's chat template. */
  readonly chat: boolean;
  /** The greedy self-test after load; `none` for models that carry no stored answer. */
  readonly selfTest: 'passed' | 'none';
}

/** A model's life, as the page shows it. Bytes are of the download; `total` is null until known. */
export type ModelState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'loading';
      readonly choice: ModelChoice;
      readonly step: 'downloading' | 'starting' | 'testing';
      readonly loadedBytes: number;
      readonly totalBytes: number | null;
    }
  | { readonly phase: 'ready'; readonly model: LoadedModel }
  | { readonly phase: 'failed'; readonly choice: ModelChoice; readonly error: AppError };

/** The Python judge's life. */
export type PythonState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'starting' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly error: AppError };
