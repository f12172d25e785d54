import { AppError, toAppError } from '../../domain/errors';
import type { BackendWish, LoadedModel, ModelChoice, ModelState } from '../../domain/model';
import type { CodeModel, SampleEvent, SampleRequest } from '../../engine/ports';
import { planBackend } from './backend-plan';
import { downloadModel } from './download/download-model';
import { addressOf } from './download/model-address';
import { createModelStore, type ModelStore, type StoredModel } from './download/model-store';
import { LoadProgress } from './load-progress';
import { browserEnvironment, type ModelEnvironment } from './model-environment';
import { ModelHost } from './model-host';
import { type OpenCall, SampleCalls } from './sample-calls';
import { dtypeOf } from './start-model';

/** Milliseconds that a stopped call waits for the worker's own account of its rows. */
const STOP_GRACE = 500;

/** How to load a model. */
export interface LoadWish {
  readonly backend: BackendWish;
  /** A hub's origin, or the address of a mirror laid out like it. */
  readonly hubHost: string;
}

/** Options of `createModelClient`; everything has the browser's default. */
export interface ModelClientOptions {
  readonly onState?: (state: ModelState) => void;
  readonly environment?: ModelEnvironment;
}

/** A code model in a worker, and its life. */
export interface ModelClient extends CodeModel {
  /**
   * Downloads (or takes from the store) and starts a model; ends running samples and, once
   * its files are there, the model before it. An aborted download leaves that one as it was.
   * @throws AppError; the signal's reason when it aborts.
   */
  load(choice: ModelChoice, wish: LoadWish, signal: AbortSignal): Promise<LoadedModel>;
  /** Deletes a hub model's downloaded files. */
  forget(id: string): Promise<void>;
  /** The hub models that this browser keeps, with their bytes. */
  cached(): Promise<readonly StoredModel[]>;
  /** Ends everything; a later `load` starts afresh. */
  dispose(): void;
}

class WorkerModelClient implements ModelClient {
  readonly #environment: ModelEnvironment;
  readonly #store: ModelStore;
  readonly #onState: (state: ModelState) => void;
  readonly #calls = new SampleCalls();
  readonly #host: ModelHost;
  #loading: AbortController | null = null;

  constructor({ onState, environment = browserEnvironment() }: ModelClientOptions) {
    this.#environment = environment;
    this.#store = createModelStore(environment.cacheStorage);
    this.#onState = onState ?? (() => undefined);
    this.#host = new ModelHost({
      environment,
      onState: this.#onState,
      onSampleEvents: (id, events) => this.#calls.receive(id, events),
    });
  }

  async load(choice: ModelChoice, wish: LoadWish, user: AbortSignal): Promise<LoadedModel> {
    this.#endLoading('Another model is loaded.');
    const loading = new AbortController();
    this.#loading = loading;
    const signal = AbortSignal.any([user, loading.signal]);
    this.#calls.abandonAll();
    try {
      return await this.#download(choice, wish, signal);
    } catch (error) {
      if (this.#loading === loading) this.#settleFailedLoad(choice, error, signal);
      signal.throwIfAborted();
      throw toAppError(error, 'model-failed');
    } finally {
      if (this.#loading === loading) this.#loading = null;
    }
  }

  async sample(
    request: SampleRequest,
    onEvent: (event: SampleEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const open = this.#calls.open(request, onEvent);
    const stop = (): void => {
      void this.#host.running?.link.remote.cancel.asEvent(open.id);
      setTimeout(() => this.#calls.abandon(open.id), STOP_GRACE);
    };
    if (signal.aborted) {
      this.#calls.abandon(open.id);
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    try {
      await Promise.race([this.#write(open), open.abandoned]);
    } finally {
      signal.removeEventListener('abort', stop);
      this.#calls.close(open.id);
    }
  }

  async countTokens(prompt: string, chat: boolean): Promise<number> {
    const { link } = await this.#host.whenRunning();
    return link.remote.countTokens(prompt, chat);
  }

  forget(id: string): Promise<void> {
    return this.#store.forget(id);
  }

  cached(): Promise<readonly StoredModel[]> {
    return this.#store.list();
  }

  dispose(): void {
    this.#endLoading('The model is unloaded.');
    this.#calls.abandonAll();
    this.#host.unload();
    this.#onState({ phase: 'idle' });
  }

  #endLoading(reason: string): void {
    this.#loading?.abort(new DOMException(reason, 'AbortError'));
    this.#loading = null;
  }

  async #download(choice: ModelChoice, wish: LoadWish, signal: AbortSignal): Promise<LoadedModel> {
    const { siteUrl, fetchUrl, gpu } = this.#environment;
    const address = addressOf(choice, siteUrl, wish.hubHost);
    if (address === null) throw new AppError('model-not-found', choice.id);
    const progress = new LoadProgress(choice, this.#onState);
    const dtype = dtypeOf(choice);
    const source = { store: this.#store, fetchUrl, onProgress: progress.onBytes, signal };
    const [files, plan] = await Promise.all([
      downloadModel(address, dtype, source),
      planBackend(wish.backend, dtype, gpu),
    ]);
    signal.throwIfAborted();
    // Calls that came during the download ran on the model that goes now.
    this.#calls.abandonAll();
    return this.#host.start(choice, files, plan, progress, signal);
  }

  #settleFailedLoad(choice: ModelChoice, error: unknown, signal: AbortSignal): void {
    if (!signal.aborted) {
      this.#calls.abandonAll();
      this.#host.unload();
      this.#onState({ phase: 'failed', choice, error: toAppError(error, 'model-failed') });
      return;
    }
    const { running } = this.#host;
    this.#onState(running === null ? { phase: 'idle' } : { phase: 'ready', model: running.model });
  }

  /** Writes a call's samples; when the model fails on WebGPU, once more on WASM. */
  async #write(open: OpenCall): Promise<void> {
    const running = await this.#host.whenRunning();
    let outcome;
    try {
      outcome = await running.link.remote.sample(open.id, open.call.request);
    } catch (error) {
      if (!this.#calls.isOpen(open.id)) return;
      await this.#host.recover(running, toAppError(error, 'model-failed'));
      if (!this.#calls.isOpen(open.id)) return;
      open.call.restart();
      return this.#write(open);
    }
    if (outcome.kind === 'prompt-too-long') {
      const { tokens, contextLength } = outcome;
      const detail = `The prompt has ${String(tokens)} tokens; the model reads fewer than ${String(contextLength)}.`;
      throw new AppError('model-failed', detail);
    }
  }
}

/** Creates a client; nothing is loaded and no worker runs until `load`. */
export function createModelClient(options: ModelClientOptions = {}): ModelClient {
  return new WorkerModelClient(options);
}
