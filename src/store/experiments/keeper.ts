import { type AppError, explainError } from '../../domain/errors';
import { type Experiment, type TaskResult, totalsOf } from '../../domain/experiment/experiment';
import type { Tools } from '../tools';
import type { ExperimentArchive, TaskSamples } from './archive';
import { createMemoryArchive } from './memory-archive';
import type { ExperimentsState } from './experiments-state';

/** Changes experiments in the state and in the archive alike. */
export interface Keeper {
  archive(): Promise<ExperimentArchive>;
  state(): ExperimentsState;
  set(change: Partial<ExperimentsState>): void;
  /** Adds or replaces an experiment. */
  put(experiment: Experiment): void;
  change(run: string, change: Partial<Experiment>): void;
  readonly setPhase: (run: string, phase: Experiment['phase'], error: AppError | null) => void;
  /** Brings a run's results to the state, once. */
  readonly readResults: (run: string) => Promise<void>;
  /** Keeps a task's samples; resolves when they are written. */
  addTasks(run: string, tasks: readonly TaskSamples[]): Promise<void>;
}

/** Where storage is refused, experiments are kept in memory and the reader is told. */
export function createKeeper(tools: Tools): Keeper {
  const { store, services } = tools;
  let opened: Promise<ExperimentArchive> | null = null;

  function refuse(): void {
    const { what, todo } = explainError('storage-unavailable');
    tools.notify({ tone: 'warning', text: `${what} ${todo}`, action: null });
  }

  function archive(): Promise<ExperimentArchive> {
    opened ??= services.openArchive().catch(() => {
      refuse();
      return createMemoryArchive();
    });
    return opened;
  }

  const keeper: Keeper = {
    archive,
    state: () => store.getState().experiments,
    set(change) {
      store.setState(({ experiments }) => ({ experiments: { ...experiments, ...change } }));
    },
    put(experiment) {
      keeper.set({ runs: { ...keeper.state().runs, [experiment.id]: experiment } });
      archive()
        .then((there) => there.save(experiment))
        .catch(refuse);
    },
    change(run, change) {
      const experiment = keeper.state().runs[run];
      if (experiment) keeper.put({ ...experiment, ...change });
    },
    setPhase(run, phase, error) {
      const fault = error === null ? null : { code: error.code, detail: error.detail };
      keeper.change(run, { phase, error: fault });
    },
    async readResults(run) {
      if (keeper.state().results[run]) return;
      const read = await (await archive()).results(run);
      const { results, runs } = keeper.state();
      const experiment = runs[run];
      if (results[run] || !experiment) return;
      keeper.set({
        results: { ...results, [run]: read },
        runs: { ...runs, [run]: { ...experiment, totals: totalsOf(read) } },
      });
    },
    async addTasks(run, tasks) {
      const there = await archive();
      await there.addTasks(run, tasks);
      const { runs, results } = keeper.state();
      const experiment = runs[run];
      if (!experiment) return;
      const known = withResults(results[run] ?? [], tasks);
      keeper.set({
        results: { ...results, [run]: known },
        runs: { ...runs, [run]: { ...experiment, totals: totalsOf(known) } },
      });
    },
  };
  return keeper;
}

/** Results with those of these tasks added or replaced. */
function withResults(
  known: readonly TaskResult[],
  tasks: readonly TaskSamples[],
): readonly TaskResult[] {
  const byId = new Map(known.map((result) => [result.tally.taskId, result]));
  for (const { result } of tasks) byId.set(result.tally.taskId, result);
  return [...byId.values()];
}
