import { AppError } from '../domain/errors';
import { sameChoice } from '../domain/same-choice';
import type { ModelChoice } from '../domain/model';
import type { CodeModel } from '../engine/ports';
import type { Tools } from './tools';

/**
 * The loaded model for as long as it stays the one that some work began with: no sample of
 * another model, and none that was cut off by its loading, gets into the work.
 * @throws AppError `model-failed` with `taken` from the first call after another was loaded.
 */
export function holdModel(
  { store, services }: Tools,
  choice: ModelChoice,
  taken: string,
): CodeModel {
  function check(): void {
    const { model } = store.getState();
    const holds = model.phase === 'ready' && sameChoice(model.model.choice, choice);
    // A test's model tells no states.
    if (model.phase !== 'idle' && !holds) throw new AppError('model-failed', taken);
  }
  return {
    countTokens(prompt, chat) {
      check();
      return services.model.countTokens(prompt, chat);
    },
    async sample(request, onEvent, signal) {
      check();
      const cutOff = new Set<number>();
      await services.model.sample(
        request,
        (event) => {
          if (event.kind === 'finished' && event.stop === 'cancelled' && !signal.aborted) {
            cutOff.add(event.sample);
          }
          onEvent(event);
        },
        signal,
      );
      if (cutOff.size > 0) throw new AppError('model-failed', taken);
    },
  };
}
