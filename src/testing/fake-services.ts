import { createMemoryArchive } from '../store/experiments/memory-archive';
import type { ModelHost, Services } from '../store/services';
import type { LoadedModel, ModelChoice } from '../domain/model';
import type { Task } from '../domain/task';
import { fakeModel, fakePython } from './fake-ports';

/** A task that `double` solves. */
export const doubleTask: Task = {
  id: 'own/double',
  origin: 'own',
  title: 'Double',
  text: 'Write a function to double a number.',
  reference: 'def double(n):\n    return 2 * n\n',
  check: { kind: 'asserts' },
  asserts: ['assert double(2) == 4', 'assert double(0) == 0'],
  challengeAsserts: [],
  setup: '',
  tags: ['numbers'],
  difficulty: 'easy',
};

/** What a loaded model of this choice tells of itself. */
export function loadedModel(choice: ModelChoice): LoadedModel {
  return {
    choice,
    backend: 'wasm',
    reason: 'A fake.',
    threads: 1,
    driver: 'direct',
    contextLength: 1024,
    chat: false,
    selfTest: 'passed',
  };
}

/** Services whose model writes `texts` and whose Python passes programs that say `right`. */
export function fakeServices(texts: readonly string[], change: Partial<Services> = {}): Services {
  let id = 0;
  let clock = 0;
  const model: ModelHost = {
    ...fakeModel(texts),
    load: (choice) => Promise.resolve(loadedModel(choice)),
    forget: () => Promise.resolve(),
  };
  return {
    model,
    python: {
      ...fakePython((program) => program.includes('right')),
      start: () => Promise.resolve(),
    },
    loadRecordedRun: () => Promise.reject(new Error('There is no recorded run here.')),
    shared: { flush: () => Promise.resolve(), refreshMeasurements: () => Promise.resolve() },
    openArchive: () => Promise.resolve(createMemoryArchive()),
    describeModel: () => Promise.resolve({ files: { 'model.onnx': 'ab12' }, parameters: 1000 }),
    loadTrainingTasks: () => Promise.resolve(null),
    versions: { assay: '0.1.0' },
    exclusively: async (_name, work) => {
      await work();
      return 'done';
    },
    inTurn: (_name, work) => work(),
    now: () => clock++,
    today: () => clock++,
    newId: () => `id-${id++}`,
    reducedMotion: () => true,
    applyUpdate: () => undefined,
    ...change,
  };
}
