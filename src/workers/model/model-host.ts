import { AppError, toAppError } from '../../domain/errors';
import type { LoadedModel, ModelChoice, ModelState } from '../../domain/model';
import type { SampleEvent } from '../../engine/ports';
import type { BackendPlan } from './backend-plan';
import { LoadProgress } from './load-progress';
import type { ModelEnvironment } from './model-environment';
import type { ModelFiles } from './protocol';
import { type RunningModel, startModel, webGpuFailure } from './start-model';

interface HostOptions {
  readonly environment: ModelEnvironment;
  readonly onState: (state: ModelState) => void;
  readonly onSampleEvents: (id: number, events: readonly SampleEvent[]) => void;
}

/** Holds the one running model: starts it, brings it back after WebGPU failed, unloads it. */
export class ModelHost {
  readonly #options: HostOptions;
  #running: RunningModel | null = null;
  #recovery: { readonly done: Promise<void>; readonly abort: AbortController } | null = null;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  get running(): RunningModel | null {
    return this.#running;
  }

  /** The running model, after a recovery that is under way. @throws AppError `model-failed`. */
  async whenRunning(): Promise<RunningModel> {
    await this.#recovery?.done;
    if (this.#running === null) throw new AppError('model-failed', 'No model is loaded.');
    return this.#running;
  }

  async start(
    choice: ModelChoice,
    files: ModelFiles,
    plan: BackendPlan,
    progress: LoadProgress,
    signal: AbortSignal,
  ): Promise<LoadedModel> {
    this.unload();
    const { environment, onState, onSampleEvents } = this.#options;
    const page = { loadStep: progress.onStep, sampleEvents: onSampleEvents };
    const running = await startModel(plan, { choice, files, environment, page, signal });
    this.#running = running;
    onState({ phase: 'ready', model: running.model });
    return running.model;
  }

  unload(): void {
    this.#recovery?.abort.abort();
    this.#recovery = null;
    this.#running?.link.terminate();
    this.#running = null;
  }

  /**
   * After a failed run: a model on WebGPU starts again on WASM.
   * @throws the fault when it ran on WASM already, or fails there too.
   */
  async recover(failed: RunningModel, fault: AppError): Promise<void> {
    // Several calls may fail together; the first one recovers for all.
    if (this.#running !== failed) {
      await this.whenRunning();
      return;
    }
    const { choice, backend } = failed.model;
    this.unload();
    if (backend === 'wasm') {
      this.#options.onState({ phase: 'failed', choice, error: fault });
      throw fault;
    }
    const abort = new AbortController();
    const done = this.#startAgain(failed, fault, abort.signal);
    this.#recovery = { done, abort };
    await done;
    await this.whenRunning();
  }

  /** Never rejects: a failure is told as a state. */
  async #startAgain(failed: RunningModel, fault: AppError, signal: AbortSignal): Promise<void> {
    const { environment, onState, onSampleEvents } = this.#options;
    const { choice } = failed.model;
    const progress = new LoadProgress(choice, onState);
    const page = { loadStep: progress.onStep, sampleEvents: onSampleEvents };
    const plan = { tryWebGpu: false, why: webGpuFailure(fault.detail) };
    try {
      const { files } = failed;
      const running = await startModel(plan, { choice, files, environment, page, signal });
      this.#running = running;
      onState({ phase: 'ready', model: running.model });
    } catch (error) {
      if (signal.aborted) return;
      onState({ phase: 'failed', choice, error: toAppError(error, 'model-failed') });
    } finally {
      if (this.#recovery?.abort.signal === signal) this.#recovery = null;
    }
  }
}
