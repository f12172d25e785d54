import { EMPTY_TALLIES } from '../domain/predict/accuracy';
import { firstQuestions } from '../domain/predict/choose-tasks';
import { toAppError } from '../domain/errors';
import { modelLabel } from '../domain/model-label';
import { measurePrediction } from '../engine/measure-prediction';
import type { AccuracyRun, PredictActions } from './predict-state';
import type { Tools } from './tools';

type MeasureActions = Pick<PredictActions, 'measureAccuracy'> & {
  readonly stopMeasuring: () => void;
};

/** The measurement of a model's predictions, in the background. */
export function measureActions(tools: Tools, loadModel: () => Promise<void>): MeasureActions {
  const { store, services } = tools;
  let active: AbortController | null = null;

  function change(part: Partial<AccuracyRun>): void {
    store.setState(({ accuracy }) => (accuracy ? { accuracy: { ...accuracy, ...part } } : {}));
  }

  return {
    async measureAccuracy({ tasks: choice }) {
      if (active) return;
      const { signal } = (active = new AbortController());
      const { tasks, taskOrder, settings } = store.getState();
      const listed = taskOrder.flatMap((id) => tasks[id] ?? []);
      const questions = firstQuestions(listed, choice);
      store.setState({
        accuracy: {
          model: modelLabel(settings.model),
          ...{ total: questions.length, done: 0, tallies: EMPTY_TALLIES, ended: 'running' },
        },
      });
      try {
        if (store.getState().model.phase !== 'ready') await loadModel();
        if (store.getState().model.phase === 'ready') {
          await measurePrediction(services, questions, settings.timeLimitMs, change, signal);
        }
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
