import { expect } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ExperimentPlan } from '../domain/experiment/plan';
import { PRESETS } from '../domain/prompt-protocol/presets';
import { EMBEDDED_MODEL } from '../domain/settings';
import { createActions } from '../store/actions';
import { INITIAL_STATE } from '../store/initial-state';
import type { Services } from '../store/services';
import type { AppState } from '../store/state';
import { eventually } from './eventually';
import { doubleTask, fakeServices } from './fake-services';

const others = ['own/two', 'own/three'].map((id) => ({ ...doubleTask, id }));

const plan: ExperimentPlan = {
  name: 'A run',
  tasks: { kind: 'all' },
  protocol: PRESETS['zero-shot'].protocol,
  samples: 4,
  temperature: 0.5,
  seed: 1,
  maxTokens: 16,
  model: EMBEDDED_MODEL,
  axes: [],
};

/** The model, with a count of the samples that it was asked for. */
export function counted(model: Services['model']) {
  let samples = 0;
  const counting: Services['model'] = {
    ...model,
    sample: (request, onEvent, signal) => {
      samples += request.samples;
      return model.sample(request, onEvent, signal);
    },
  };
  return { model: counting, written: () => samples };
}

/** A visit to a page with three tasks, whose model writes `texts`; only what says `right` passes. */
export function visit(
  change: Partial<Services> = {},
  texts: readonly string[] = ['right', 'wrong'],
) {
  const store = createStore<AppState>(() => INITIAL_STATE);
  const actions = createActions(store, fakeServices(texts, change));
  const { experiments } = actions;
  for (const task of [doubleTask, ...others]) actions.saveOwnTask(task);
  const run = (id: string) => store.getState().experiments.runs[id];
  const phase = (id: string, wanted: string) =>
    eventually(() => {
      expect(run(id)?.phase).toBe(wanted);
    });
  return { store, actions, experiments, run, phase };
}

/** A page that experiments are tried on. */
export type Visit = ReturnType<typeof visit>;

/** Begins a run of four samples of each task; gives its id. */
export function begin({ experiments }: Visit, change: Partial<ExperimentPlan> = {}) {
  const id = experiments.begin({ ...plan, ...change });
  if (id === null) throw new Error('The plan has no task.');
  return id;
}
