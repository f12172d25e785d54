import { AppError } from '../domain/errors';
import type { BackendWish, LoadedModel, ModelChoice } from '../domain/model';
import { sameChoice } from '../domain/same-choice';
import type { Tools } from './tools';

/** Loads models for whoever needs one; what is loaded already is used as it is. */
export interface ModelLoader {
  /**
   * Those who want the same model wait for one load, which ends when all of them give it up.
   * @throws AppError, or the signal's reason.
   */
  ensure(choice: ModelChoice, signal: AbortSignal): Promise<LoadedModel>;
}

interface Loading {
  readonly choice: ModelChoice;
  readonly backend: BackendWish;
  readonly abort: AbortController;
  readonly loaded: Promise<LoadedModel>;
  waiting: number;
}

const INSTEAD = 'Another model was loaded instead.';

/** Makes the one loader that workbench, experiments and predictions share. */
export function createModelLoader({ store, services }: Tools): ModelLoader {
  let loadedFor: BackendWish | null = null;
  let loading: Loading | null = null;

  async function load(choice: ModelChoice, abort: AbortController): Promise<LoadedModel> {
    const { backend, hubHost } = store.getState().settings;
    try {
      const loaded = await services.model.load(choice, { backend, hubHost }, abort.signal);
      loadedFor = backend;
      return loaded;
    } catch (thrown) {
      if (thrown instanceof AppError || abort.signal.aborted) throw thrown;
      throw new AppError('model-failed', INSTEAD, { cause: thrown });
    } finally {
      if (loading?.abort === abort) loading = null;
    }
  }

  function begin(choice: ModelChoice, backend: BackendWish): Loading {
    const abort = new AbortController();
    const begun = { choice, backend, abort, waiting: 0 };
    // Taken in before the load tells its first state.
    return (loading = { ...begun, loaded: Promise.resolve().then(() => load(choice, abort)) });
  }

  return {
    async ensure(choice, signal) {
      signal.throwIfAborted();
      const { model, settings } = store.getState();
      const { backend } = settings;
      const fits = (other: ModelChoice, itsBackend: BackendWish | null): boolean =>
        sameChoice(other, choice) && itsBackend === backend;
      if (model.phase === 'ready' && fits(model.model.choice, loadedFor)) return model.model;
      const shared =
        loading && fits(loading.choice, loading.backend) ? loading : begin(choice, backend);
      shared.waiting += 1;
      try {
        return await orAborted(shared.loaded, signal);
      } finally {
        shared.waiting -= 1;
        if (shared.waiting === 0) shared.abort.abort();
      }
    },
  };
}

/** As `work`, or rejected as soon as `signal` aborts. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
