import type { BackendWish, LoadedModel, ModelChoice } from '../domain/model';
import { sameChoice } from '../domain/same-choice';
import type { Tools } from './tools';

/** Loads models for whoever needs one; what is loaded already is used as it is. */
export interface ModelLoader {
  /** @throws AppError, or the signal's reason. */
  ensure(choice: ModelChoice, signal: AbortSignal): Promise<LoadedModel>;
}

/** Makes the one loader that workbench and experiments share. */
export function createModelLoader({ store, services }: Tools): ModelLoader {
  let loadedFor: BackendWish | null = null;
  return {
    async ensure(choice, signal) {
      const { model, settings } = store.getState();
      const { backend, hubHost } = settings;
      if (
        model.phase === 'ready' &&
        sameChoice(model.model.choice, choice) &&
        backend === loadedFor
      ) {
        return model.model;
      }
      const loaded = await services.model.load(choice, { backend, hubHost }, signal);
      loadedFor = backend;
      return loaded;
    },
  };
}
