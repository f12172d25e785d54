import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ModelChoice } from '../../domain/model';
import { DEFAULT_SERIES } from '../../domain/predict/series';
import { fakeCalls, fakeModel } from '../../testing/fake-ports';
import { doubleTask, fakeServices, loadedModel } from '../../testing/fake-services';
import { createActions } from '../actions';
import { INITIAL_STATE } from '../initial-state';
import { selectSeries } from '../select';
import type { ModelHost } from '../services';
import type { AppState } from '../state';

const OTHER: ModelChoice = { kind: 'hub', id: 'someone/small-coder', dtype: 'q8' };
const tasks = ['own/one', 'own/two'].map((id) => ({ ...doubleTask, id }));

/** A page in which every call gives 4 and the model always says so. */
function open(change: Partial<ModelHost> = {}) {
  const store = createStore<AppState>(() => INITIAL_STATE);
  const ready = (choice: ModelChoice) => {
    store.setState({ model: { phase: 'ready', model: loadedModel(choice) } });
  };
  const services = fakeServices([]);
  const actions = createActions(store, {
    ...services,
    python: { ...services.python, ...fakeCalls('4') },
    model: {
      ...services.model,
      ...fakeModel(['4']),
      load: (choice) => {
        ready(choice);
        return Promise.resolve(loadedModel(choice));
      },
      ...change,
    },
  });
  for (const task of tasks) actions.saveOwnTask(task);
  const series = () => selectSeries(store.getState());
  return { store, actions, series, ready, round: () => series()?.rounds[series()?.current ?? 0] };
}

describe('a series', () => {
  test('asks about each task, and keeps what both answered', async () => {
    const { store, actions, series, round } = open();
    await actions.startSeries(DEFAULT_SERIES);
    expect(series()?.rounds).toHaveLength(2);
    actions.draftPrediction('5');
    await actions.answerPrediction('5');
    expect(round()).toMatchObject({ yours: { comparison: 'different' }, model: null });

    await actions.letModelPredict();
    expect(round()?.model).toEqual({ text: '4', comparison: 'exact' });
    actions.nextPrediction();
    expect(series()).toMatchObject({ current: 1, draft: '' });
    await actions.answerPrediction('4');
    expect(round()).toMatchObject({
      yours: { comparison: 'exact' },
      model: { comparison: 'exact' },
    });
    expect(store.getState().lastError).toBeNull();
  });

  test('never asks a model that is not the chosen one', async () => {
    const { actions, ready, round } = open();
    ready(OTHER);
    await actions.startSeries(DEFAULT_SERIES);
    await actions.answerPrediction('4');
    expect(round()?.model).toBeNull();
  });

  test('says why it cannot begin', async () => {
    const { store, actions } = open();
    const hard = { kind: 'level', difficulty: 'hard' } as const;
    await actions.startSeries({ ...DEFAULT_SERIES, tasks: hard });
    expect(store.getState().predict).toMatchObject({ kind: 'refused' });
  });
});

describe('a measurement', () => {
  test('loads the chosen model and counts under four conditions', async () => {
    const { store, actions, ready } = open();
    ready(OTHER);
    await actions.measureAccuracy(DEFAULT_SERIES.tasks);
    const { accuracy } = store.getState();
    expect(accuracy).toMatchObject({ model: 'Assay small', done: 2, total: 2, ended: 'completed' });
    expect(accuracy?.tallies.map(({ asked, exact }) => [asked, exact])).toEqual(
      Array.from({ length: 4 }, () => [2, 2]),
    );
  });

  test('ends when another model is loaded under it', async () => {
    const steady = fakeModel(['4']);
    let asked = 0;
    const page = open({
      sample: async (...call) => {
        asked += 1;
        await steady.sample(...call);
        if (asked === 4) page.ready(OTHER);
      },
    });
    await page.actions.measureAccuracy(DEFAULT_SERIES.tasks);
    expect(page.store.getState().accuracy).toMatchObject({ done: 1, ended: 'stopped' });
    expect(page.store.getState().lastError?.code).toBe('model-failed');
  });
});
