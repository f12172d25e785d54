import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ModelChoice } from '../../domain/model';
import { DEFAULT_SERIES } from '../../domain/predict/series';
import { EMBEDDED_MODEL } from '../../domain/settings';
import { eventually } from '../../testing/eventually';
import { createFakeLocks } from '../../testing/fake-locks';
import { fakeCalls, fakeModel } from '../../testing/fake-ports';
import { doubleTask, fakeServices, loadedModel } from '../../testing/fake-services';
import { createActions } from '../actions';
import { INITIAL_STATE } from '../initial-state';
import { selectSeries } from '../select';
import type { ModelHost, Services } from '../services';
import type { AppState } from '../state';

const OTHER: ModelChoice = { kind: 'hub', id: 'someone/small-coder', dtype: 'q8' };
const tasks = ['own/one', 'own/two'].map((id) => ({ ...doubleTask, id }));

/** A page in which every call gives 4 and the model always says so. */
function open(change: Partial<ModelHost> = {}, tab: Partial<Services> = {}) {
  const store = createStore<AppState>(() => INITIAL_STATE);
  const ready = (choice: ModelChoice) => {
    store.setState({ model: { phase: 'ready', model: loadedModel(choice) } });
  };
  const services = fakeServices([]);
  const actions = createActions(store, {
    ...services,
    ...tab,
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
    expect(round()?.model).toEqual({
      text: '4',
      steps: '',
      comparison: 'exact',
      by: 'assay-small',
    });
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

  test('that was left can be gone on with, and is gone when it is deleted', async () => {
    const { store, actions, series } = open();
    await actions.startSeries(DEFAULT_SERIES);
    await actions.answerPrediction('4');
    actions.nextPrediction();
    const id = series()?.id ?? '';
    actions.leaveSeries();
    expect(series()).toBeNull();
    actions.resumeSeries(id);
    expect(series()).toMatchObject({ id, current: 1 });
    actions.removeSeries(id);
    expect(store.getState()).toMatchObject({ series: {}, currentSeries: null });
  });

  test('says why it cannot begin', async () => {
    const { store, actions } = open();
    const hard = { kind: 'level', difficulty: 'hard' } as const;
    await actions.startSeries({ ...DEFAULT_SERIES, tasks: hard });
    expect(store.getState().predict).toMatchObject({ kind: 'refused' });
  });
});

describe('a measurement', () => {
  const only = (page: ReturnType<typeof open>) => {
    const [measurement, ...others] = Object.values(page.store.getState().measurements);
    expect(others).toEqual([]);
    return measurement;
  };

  /** A page whose model is taken away in the midst of the second task. */
  function openInterrupted() {
    const steady = fakeModel(['4']);
    let asked = 0;
    const page = open({
      sample: async (...call) => {
        asked += 1;
        await steady.sample(...call);
        if (asked === 4) page.ready(OTHER);
      },
    });
    return { ...page, asked: () => asked };
  }

  test('loads the chosen model and counts under four conditions', async () => {
    const page = open();
    page.ready(OTHER);
    await page.actions.measureModel(DEFAULT_SERIES.tasks);
    expect(only(page)).toMatchObject({
      model: EMBEDDED_MODEL,
      files: { 'model.onnx': 'ab12' },
      tasks: { name: 'all tasks', ids: ['own/one', 'own/two'] },
      ...{ done: 2, phase: 'completed' },
    });
    expect(only(page)?.tallies.map(({ asked, exact }) => [asked, exact])).toEqual(
      Array.from({ length: 4 }, () => [2, 2]),
    );
    expect(page.store.getState().measuring).toBeNull();
  });

  test('that another model is loaded under is interrupted, and goes on where it was', async () => {
    const page = openInterrupted();
    await page.actions.measureModel(DEFAULT_SERIES.tasks);
    expect(only(page)).toMatchObject({ done: 1, phase: 'interrupted' });
    expect(page.store.getState().lastError?.code).toBe('model-failed');

    const id = only(page)?.id ?? '';
    await page.actions.resumeMeasurement(id);
    expect(only(page)).toMatchObject({ id, done: 2, phase: 'completed' });
    expect(only(page)?.tallies.map(({ asked }) => asked)).toEqual([2, 2, 2, 2]);
    expect(page.asked()).toBe(8);
  });

  test('does not go on with other files of its model, or without its tasks', async () => {
    const page = openInterrupted();
    await page.actions.measureModel(DEFAULT_SERIES.tasks);
    const before = only(page);
    if (!before) throw new Error('There is a measurement.');
    const { id } = before;
    page.store.setState({
      measurements: { [id]: { ...before, files: { 'model.onnx': 'other' } } },
    });
    await page.actions.resumeMeasurement(id);
    expect(page.store.getState().lastError?.detail).toContain('no longer those');
    page.actions.removeTask('own/two');
    await page.actions.resumeMeasurement(id);
    expect(page.store.getState().lastError?.detail).toContain('own/two');
    expect(only(page)).toMatchObject({ done: 1, phase: 'interrupted' });
  });

  test('that is deleted while it goes on stays deleted', async () => {
    const steady = fakeModel(['4']);
    const page = open({
      sample: async (...call) => {
        const { measuring } = page.store.getState();
        if (measuring !== null) page.actions.removeMeasurement(measuring);
        await steady.sample(...call);
      },
    });
    await page.actions.measureModel(DEFAULT_SERIES.tasks);
    expect(page.store.getState()).toMatchObject({ measurements: {}, measuring: null });
    expect(page.store.getState().lastError).toBeNull();
  });

  test('that another tab goes on with is not resumed here, but is after that tab is gone', async () => {
    const locks = createFakeLocks();
    const page = open({}, locks.ofTab('here'));
    await page.actions.measureModel(DEFAULT_SERIES.tasks);
    const done = only(page);
    if (!done) throw new Error('There is a measurement.');
    const { id } = done;
    const running = { ...done, done: 1, phase: 'running' } as const;
    page.store.setState({ measurements: { [id]: running } });
    void locks.ofTab('there').exclusively('measurement', () => new Promise(() => undefined));

    await page.actions.openMeasurements();
    await page.actions.resumeMeasurement(id);
    expect(only(page)).toEqual(running);
    expect(page.store.getState().notices.at(-1)?.text).toMatch(/^Another tab is measuring/);

    locks.close('there');
    await eventually(() => {
      expect(only(page)?.phase).toBe('interrupted');
    });
    await page.actions.resumeMeasurement(id);
    expect(only(page)).toMatchObject({ done: 2, phase: 'completed' });
  });

  test('of nothing does not begin', async () => {
    const page = open();
    await page.actions.measureModel({ kind: 'level', difficulty: 'hard' });
    expect(only(page)).toBeUndefined();
  });
});
