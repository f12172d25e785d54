import type { Experiment } from '../../domain/experiment/experiment';
import { AppError } from '../../domain/errors';
import { verdictChanges } from '../../domain/run-file/verdict-changes';
import type { Task } from '../../domain/task';
import { corpusOverlap } from '../../domain/training-tasks/corpus-overlap';
import { evaluate, type EvaluationEvent } from '../../engine/evaluate';
import { judgeSamples } from '../../engine/judge-samples';
import { createBuffer } from '../../lib/buffer';
import type { ModelLoader } from '../model-loader';
import { listTasks } from '../select';
import type { Tools } from '../tools';
import type { ExperimentProgress } from './experiments-state';
import { holdModel } from '../held-model';
import type { Keeper } from './keeper';
import { taskSamples } from './task-samples';

const MODEL_TAKEN =
  'Another model was loaded while this run was going on. Resume it to load its own again.';

/** The screen tells of progress at most this often. */
const SCREEN_MS = 250;

function tasksOf({ store }: Tools, { header }: Experiment): readonly Task[] {
  const { tasks } = store.getState();
  const missing = header.tasks.ids.filter((id) => !tasks[id]);
  if (missing.length > 0) {
    const [first = ''] = missing;
    const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
    const detail = `Task ${first}${others} of ${header.tasks.name} is not loaded. Open that task file, then go on.`;
    throw new AppError('file-unreadable', detail);
  }
  return header.tasks.ids.flatMap((id) => tasks[id] ?? []);
}

/** Tells the state how far a run is; many steps become one change. */
function createReporter({ services }: Tools, keeper: Keeper, run: string) {
  const begunAt = services.now();
  let progress: ExperimentProgress = {
    ...{ run, begunAt, at: begunAt, programs: 0, task: null, cutPrompts: 0 },
  };
  const screen = createBuffer<ExperimentProgress>(SCREEN_MS, (steps) => {
    keeper.set({ progress: steps.at(-1) ?? null });
  });
  keeper.set({ progress });
  return {
    step(change: (before: ExperimentProgress) => Partial<ExperimentProgress>) {
      progress = { ...progress, ...change(progress), at: services.now() };
      screen.add(progress);
    },
    end() {
      screen.flush();
      keeper.set({ progress: null });
    },
  };
}

type Reporter = ReturnType<typeof createReporter>;

function report(reporter: Reporter, event: EvaluationEvent): void {
  if (event.kind === 'task-started') {
    const cut = event.prompt.cut.length > 0;
    reporter.step(({ cutPrompts }) => ({
      task: { id: event.task.id, judged: 0, solving: 0 },
      cutPrompts: cutPrompts + Number(cut),
    }));
  }
  if (event.kind === 'sample-judged') {
    reporter.step(({ programs, task }) => ({
      programs: programs + 1,
      task: task && {
        ...task,
        judged: task.judged + 1,
        solving: task.solving + Number(event.passed),
      },
    }));
  }
}

/**
 * Samples and judges what a run lacks; every finished task is written while the next is sampled
 * and then let go, so that a run's length costs no memory and an interruption at most two tasks.
 */
async function sampleTasks(
  tools: Tools,
  keeper: Keeper,
  models: ModelLoader,
  experiment: Experiment,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const { id: run, choice } = experiment;
  if (!choice) throw new AppError('model-not-found', 'This run came from a file, without a model.');
  const tasks = tasksOf(tools, experiment);
  void tools.services.python.start();
  const loaded = await models.ensure(choice, signal);
  const header = await completeHeader(tools, experiment, tasks, loaded.backend);
  keeper.change(run, { header });
  const archive = await keeper.archive();
  const results = keeper.state().results[run] ?? [];
  const known = new Map(results.map(({ tally, outcomes }) => [tally.taskId, outcomes]));
  let writing: Promise<void> = Promise.resolve();
  const failed = new AbortController();
  let fault: unknown = null;
  await evaluate(
    {
      header,
      tasks,
      pool: listTasks(tools.store.getState()),
      contextLength: loaded.contextLength,
      has: (taskId, sample) => (known.get(taskId)?.[sample] ?? '.') !== '.',
    },
    {
      model: holdModel(tools, choice, MODEL_TAKEN),
      python: tools.services.python,
      now: tools.services.now,
    },
    (event) => {
      report(reporter, event);
      if (event.kind !== 'task-done') return;
      const { task, samples } = event;
      writing = writing.then(async () => {
        const earlier = await archive.samples(run, task.id);
        const added = new Set(samples.map(({ sample }) => sample));
        const whole = [...earlier.filter(({ sample }) => !added.has(sample)), ...samples];
        await keeper.addTasks(run, [taskSamples(task.id, whole, task.reference)]);
      });
      writing.catch((thrown: unknown) => {
        fault ??= thrown;
        failed.abort();
      });
    },
    AbortSignal.any([signal, failed.signal]),
  );
  await writing.catch(() => undefined);
  if (fault !== null) throw new AppError('storage-unavailable', 'A task could not be written.');
}

/** The header with what is known only once the model is there. */
async function completeHeader(
  { services }: Tools,
  { header, choice }: Experiment,
  tasks: readonly Task[],
  backend: 'webgpu' | 'wasm',
): Promise<Experiment['header']> {
  if (!choice || Object.keys(header.model.files).length > 0) {
    return { ...header, model: { ...header.model, backend } };
  }
  const facts = await services.describeModel(choice);
  const overlap = corpusOverlap(await services.loadTrainingTasks(choice), tasks);
  return {
    ...header,
    model: { ...header.model, ...facts, backend },
    tasks: { ...header.tasks, overlap },
  };
}

/** Judges the programs that a run has; what changed is counted. */
async function judgeTasks(
  tools: Tools,
  keeper: Keeper,
  experiment: Experiment,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const { id: run, header } = experiment;
  const archive = await keeper.archive();
  let judged = 0;
  let changed = 0;
  for (const task of tasksOf(tools, experiment)) {
    const before = await archive.samples(run, task.id);
    if (before.length === 0) continue;
    reporter.step(() => ({ task: { id: task.id, judged: 0, solving: 0 } }));
    const { python } = tools.services;
    const after = await judgeSamples(task, before, header.timeLimitMs, python, signal);
    if (after === null) return;
    judged += after.length;
    changed += verdictChanges(before, after).length;
    await keeper.addTasks(run, [taskSamples(task.id, after, task.reference)]);
    reporter.step(({ programs }) => ({ programs: programs + after.length }));
  }
  keeper.change(run, { rejudged: { samples: judged, changed } });
}

/** Works one run off, whatever its work is; resolves early when `signal` aborts. */
export async function workOff(
  tools: Tools,
  keeper: Keeper,
  models: ModelLoader,
  experiment: Experiment,
  signal: AbortSignal,
): Promise<void> {
  const reporter = createReporter(tools, keeper, experiment.id);
  try {
    await keeper.readResults(experiment.id);
    if (experiment.work === 'judge') await judgeTasks(tools, keeper, experiment, reporter, signal);
    else await sampleTasks(tools, keeper, models, experiment, reporter, signal);
  } finally {
    reporter.end();
  }
}
