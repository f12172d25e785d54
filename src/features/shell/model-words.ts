import { explainError } from '../../domain/errors';
import type { ModelChoice, ModelState } from '../../domain/model';
import { backendLabel, modelLabel } from '../../domain/model-label';
import { formatBytes } from '../../lib/format-bytes';

/** The model's state for the bar. */
export interface ModelWords {
  readonly name: string;
  /** Changes with every number. */
  readonly detail: string;
  /** The reason, or what to do: a sentence. */
  readonly about: string;
}

function loadingDetail(model: Extract<ModelState, { phase: 'loading' }>): string {
  if (model.step === 'starting') return 'starting';
  if (model.step === 'testing') return 'testing itself';
  if (model.totalBytes === null) return `${formatBytes(model.loadedBytes)} loaded`;
  return `${formatBytes(model.loadedBytes)} of ${formatBytes(model.totalBytes)}`;
}

/** The model's name, state and reason in words; `chosen` is the one that would be loaded. */
export function describeModel(model: ModelState, chosen: ModelChoice): ModelWords {
  switch (model.phase) {
    case 'idle':
      return {
        name: modelLabel(chosen),
        detail: 'not loaded yet',
        about: 'The model loads when you synthesize.',
      };
    case 'loading':
      return {
        name: modelLabel(model.choice),
        detail: loadingDetail(model),
        about: 'The model is being loaded. Stop ends it.',
      };
    case 'ready':
      return {
        name: modelLabel(model.model.choice),
        detail: backendLabel(model.model),
        about: model.model.reason,
      };
    case 'failed': {
      const { what, todo } = explainError(model.error.code);
      return {
        name: modelLabel(model.choice),
        detail: 'failed',
        about: `${what} ${todo} (${model.error.detail})`,
      };
    }
  }
}
