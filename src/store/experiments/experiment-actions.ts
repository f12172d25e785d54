import { AppError, toAppError } from '../../domain/errors';
import type { Experiment } from '../../domain/experiment/experiment';
import type { ModelLoader } from '../model-loader';
import type { Tools } from '../tools';
import { experimentsOf } from './begin';
import type { ExperimentActions } from './experiments-state';
import { createKeeper } from './keeper';
import { createRunQueue } from './run-queue';

const ELSEWHERE = 'Another tab is working on runs. Those that wait here begin when it is done.';

/** A run that was going on when it was deleted does so no more. */
function settle(experiment: Experiment): Experiment {
  return experiment.phase === 'running' ? { ...experiment, phase: 'interrupted' } : experiment;
}

/** Planning, working off, reading, bringing and exporting runs. */
export function experimentActions(tools: Tools, models: ModelLoader): ExperimentActions {
  const { store, services } = tools;
  const keeper = createKeeper(tools);
  /** The next tab reads what this one has written. */
  async function written(work: () => Promise<void>): Promise<void> {
    await work();
    await keeper.written();
  }

  const queue = createRunQueue({
    runs: () => {
      const { runs, elsewhere } = keeper.state();
      return Object.values(runs).filter(({ id }) => !elsewhere[id]);
    },
    change: keeper.change,
    refresh: keeper.refresh,
    work: async (experiment, signal) => {
      // As what reads and writes files below: not needed for the first paint.
      const { workOff } = await import('./work-off');
      await workOff(tools, keeper, models, experiment, signal);
    },
    exclusively: (work) => services.exclusively('experiments', () => written(work)),
    inTurn: (work) => services.inTurn('experiments', () => written(work)),
    onTaken: () => {
      tools.notify({ tone: 'info', text: ELSEWHERE, action: null });
    },
  });

  async function open(): Promise<void> {
    const first = keeper.state().phase === 'unread';
    if (first) keeper.set({ phase: 'reading' });
    await queue.look();
    if (first) void cleanAlone();
    queue.wake();
  }

  /**
   * Deletes what deleted runs have left, unless another tab is open, where one may yet be brought
   * back. Of the open tabs one always holds the lock.
   */
  async function cleanAlone(): Promise<void> {
    const forGood = new Promise<void>(() => undefined);
    const came = await services.exclusively('visit', async () => {
      await (await keeper.archive()).clean();
      await forGood;
    });
    if (came === 'taken') await services.inTurn('visit', () => forGood);
  }

  function remove(run: string): void {
    const { runs, elsewhere } = keeper.state();
    const gone = runs[run];
    if (!gone || elsewhere[run]) return;
    keeper.remove(run);
    keeper.set({ deleted: settle(gone) });
    if (gone.phase === 'running') queue.end(run, 'stop');
    // Those behind it may have waited for it.
    queue.wake();
  }

  async function bring(file: File): Promise<void> {
    const { bringRun } = await import('./bring-run');
    const brought = bringRun(file.name, await file.text(), store.getState(), services);
    const { notes } = brought;
    if (brought.kind === 'refused') {
      const refused = brought.reason;
      keeper.set({ lastImport: { file: file.name, run: null, samples: 0, refused, notes } });
      return;
    }
    const { experiment, tasks } = brought;
    keeper.put(experiment);
    await keeper.addTasks(experiment.id, tasks);
    const { samples } = experiment.totals;
    const run = experiment.id;
    keeper.set({ lastImport: { file: file.name, run, samples, refused: null, notes } });
    queue.wake();
  }

  return {
    open,
    begin(plan) {
      const experiments = experimentsOf(plan, store.getState(), services);
      for (const experiment of experiments) keeper.put(experiment);
      queue.release();
      return experiments[0]?.id ?? null;
    },
    pause(run) {
      queue.end(run, 'pause');
    },
    stop(run) {
      queue.end(run, 'stop');
    },
    resume(run) {
      queue.resume(run, ({ phase }) => (phase === 'completed' ? null : {}));
    },
    rename(run, name) {
      keeper.change(run, { name });
    },
    remove,
    bringBack() {
      const { deleted } = keeper.state();
      if (!deleted) return;
      keeper.set({ deleted: null });
      keeper.put(deleted);
    },
    read: keeper.readResults,
    async samples(run, taskId) {
      return (await keeper.archive()).samples(run, taskId);
    },
    async exportRun(run, shape) {
      const experiment = keeper.state().runs[run];
      if (!experiment) throw new AppError('internal', 'This run is gone.');
      const { exportRun } = await import('./export-run');
      return exportRun(await keeper.archive(), experiment, shape);
    },
    async importFile(file) {
      try {
        await bring(file);
      } catch (thrown) {
        tools.fail(toAppError(thrown, 'file-unreadable'));
      }
    },
    dismissImport() {
      keeper.set({ lastImport: null });
    },
    judgeAgain(run) {
      queue.resume(run, () => ({ work: 'judge', rejudged: null }));
    },
    openSample(run, { taskId, sample, solution }) {
      tools.openProgram(taskId, run, sample, solution);
    },
  };
}
