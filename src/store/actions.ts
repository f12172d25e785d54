import type { StoreApi } from 'zustand';
import { editorActions } from './editor-actions';
import { experimentActions } from './experiments/experiment-actions';
import { createModelLoader } from './model-loader';
import { predictActions } from './predict/predict-actions';
import { runActions } from './run-actions';
import type { Services } from './services';
import type { Actions, AppState } from './state';
import { taskActions } from './task-actions';
import { createTools } from './tools';

/** Everything a person can do, over one store and the world outside it. */
export function createActions(store: StoreApi<AppState>, services: Services): Actions {
  const tools = createTools(store, services);
  const { stopTests, ...editor } = editorActions(tools);
  const models = createModelLoader(tools);
  const { stopRun, ...runs } = runActions(tools, models);
  const predictions = predictActions(tools, models);
  const experiments = experimentActions(tools, models);
  return {
    ...taskActions(tools),
    ...editor,
    ...runs,
    ...predictions,
    experiments,
    stop() {
      stopRun();
      stopTests();
      predictions.stopPredicting();
      // A run in the background goes on, but not the loading of its model.
      const { model, experiments: there } = store.getState();
      if (model.phase === 'loading' && there.progress) experiments.pause(there.progress.run);
    },
    setSettings(change) {
      store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
    },
    setSampling(change) {
      store.setState(({ settings }) => ({
        settings: { ...settings, sampling: { ...settings.sampling, ...change } },
      }));
    },
    dismissNotice(id) {
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
    },
    reloadForUpdate() {
      services.applyUpdate();
    },
  };
}
