import { toAppError } from '../../domain/errors';
import { modelLabel } from '../../domain/model-label';
import { EMPTY_TALLIES } from '../../domain/predict/accuracy';
import { firstQuestions } from '../../domain/predict/draw-questions';
import { chooseTasks } from '../../domain/task-choice';
import { measurePrediction } from '../../engine/measure-prediction';
import { holdModel } from '../held-model';
import type { ModelLoader } from '../model-loader';
import { listTasks } from '../select';
import type { Tools } from '../tools';
import type { AccuracyRun, PredictActions } from './predict-state';

const MODEL_TAKEN = 'Another model was loaded while this one was measured. Measure it again.';

type MeasureActions = Pick<PredictActions, 'measureAccuracy'> & {
  readonly stopMeasuring: () => void;
};

/** The measurement of a model's predictions, in the background. */
export function measureActions(tools: Tools, models: ModelLoader): MeasureActions {
  const { store, services } = tools;
  let active: AbortController | null = null;

  function change(part: Partial<AccuracyRun>): void {
    store.setState(({ accuracy }) => (accuracy ? { accuracy: { ...accuracy, ...part } } : {}));
  }

  return {
    async measureAccuracy(choice) {
      if (active) return;
      const { signal } = (active = new AbortController());
      const { settings } = store.getState();
      const questions = firstQuestions(chooseTasks(listTasks(store.getState()), choice));
      store.setState({
        accuracy: {
          model: modelLabel(settings.model),
          ...{ total: questions.length, done: 0, tallies: EMPTY_TALLIES, ended: 'running' },
        },
      });
      try {
        await models.ensure(settings.model, signal);
        const { python } = services;
        const model = holdModel(tools, settings.model, MODEL_TAKEN);
        const { timeLimitMs } = settings;
        await measurePrediction({ model, python }, questions, timeLimitMs, change, signal);
      } catch (thrown) {
        if (!signal.aborted) tools.fail(toAppError(thrown));
      }
      active = null;
      const { accuracy } = store.getState();
      const all = accuracy !== null && accuracy.done === accuracy.total;
      change({ ended: all ? 'completed' : 'stopped' });
    },
    stopMeasuring() {
      active?.abort();
    },
  };
}
