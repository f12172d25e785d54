import { explainError } from '../../domain/errors';
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
  readonly change: (run: string, change: Partial<Experiment>) => void;
  /** Takes an experiment out of both. */
  remove(run: string): void;
  /**
   * Takes over what other tabs have written since. `taken` says that one of them works on runs;
   * where none does, what was left as going on has been interrupted.
   */
  readonly refresh: (taken: boolean) => Promise<void>;
  /** Brings a run's results to the state, once. */
  readonly readResults: (run: string) => Promise<void>;
  /** Resolves when all that was changed so far is written. */
  readonly written: () => Promise<void>;
  /** Keeps a task's samples; resolves when they are written. */
  addTasks(run: string, tasks: readonly TaskSamples[]): Promise<void>;
}

/** Where storage is refused, experiments are kept in memory and the reader is told. */
export function createKeeper(tools: Tools): Keeper {
  const { store, services } = tools;
  let opened: Promise<ExperimentArchive> | null = null;
  /** What is being written, in the order in which it was changed. */
  let writing: Promise<void> = Promise.resolve();
  /** Experiments of which something could not be written: the next time all of them is. */
  const unwritten = new Set<string>();

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

  function write(run: string, save: (there: ExperimentArchive) => Promise<void>): void {
    writing = writing
      .then(archive)
      .then(save)
      .then(
        () => void unwritten.delete(run),
        () => {
          unwritten.add(run);
          refuse();
        },
      );
  }

  function show(experiment: Experiment): void {
    keeper.set({ runs: { ...keeper.state().runs, [experiment.id]: experiment } });
  }

  async function loadResults(run: string): Promise<void> {
    const before = keeper.state().results[run];
    const read = await (await archive()).results(run);
    const { results, runs } = keeper.state();
    const experiment = runs[run];
    if (!experiment || results[run] !== before) return;
    keeper.set({ results: { ...results, [run]: read } });
    show({ ...experiment, totals: totalsOf(read) });
  }

  async function takeOver(taken: boolean): Promise<void> {
    const before = keeper.state();
    await writing;
    const listed = await (await archive()).list();
    const { runs, results, elsewhere } = keeper.state();
    // What was changed here meanwhile, or could not be written, is newer.
    const isOld = (id: string): boolean =>
      runs[id] === before.runs[id] && !(runs[id] && unwritten.has(id));
    const fresh = listed.filter(({ id }) => isOld(id));
    const there = new Set(listed.map(({ id }) => id));
    const kept = Object.entries(runs).filter(([id]) => there.has(id) || !isOld(id));
    const waitsHere = (id: string): boolean => runs[id]?.phase === 'waiting' && !elsewhere[id];
    const theirs = fresh.filter(
      ({ id, phase }) => phase === 'running' || (phase === 'waiting' && !waitsHere(id)),
    );
    keeper.set({
      phase: 'ready',
      runs: Object.fromEntries([...kept, ...fresh.map((run) => [run.id, run] as const)]),
      elsewhere: taken ? Object.fromEntries(theirs.map(({ id }) => [id, true as const])) : {},
    });
    for (const { id, phase, totals } of fresh) {
      if (!taken && phase === 'running') keeper.change(id, { phase: 'interrupted' });
      const same = JSON.stringify(totals) === JSON.stringify(runs[id]?.totals);
      if (results[id] && !same) await loadResults(id);
    }
  }

  const keeper: Keeper = {
    archive,
    state: () => store.getState().experiments,
    set(change) {
      store.setState(({ experiments }) => ({ experiments: { ...experiments, ...change } }));
    },
    put(experiment) {
      show(experiment);
      write(experiment.id, (there) => there.save(experiment));
    },
    change(run, change) {
      const experiment = keeper.state().runs[run];
      if (!experiment) return;
      const changed = { ...experiment, ...change };
      show(changed);
      write(run, (there) => (unwritten.has(run) ? there.save(changed) : there.change(run, change)));
    },
    remove(run) {
      const { [run]: _, ...runs } = keeper.state().runs;
      keeper.set({ runs });
      write(run, (there) => there.remove(run));
    },
    written: () => writing,
    async refresh(taken) {
      try {
        await takeOver(taken);
      } catch {
        refuse();
        keeper.set({ phase: 'ready' });
      }
    },
    async readResults(run) {
      if (!keeper.state().results[run]) await loadResults(run);
    },
    async addTasks(run, tasks) {
      await writing;
      const there = await archive();
      await there.addTasks(run, tasks);
      const { runs, results } = keeper.state();
      if (!runs[run]) return;
      const known = withResults(results[run] ?? [], tasks);
      keeper.set({ results: { ...results, [run]: known } });
      keeper.change(run, { totals: totalsOf(known) });
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
