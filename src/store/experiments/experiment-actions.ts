import { AppError, toAppError } from '../../domain/errors';
import { type Experiment, isHeld } from '../../domain/experiment/experiment';
import type { ModelLoader } from '../model-loader';
import type { Tools } from '../tools';
import { experimentsOf } from './begin';
import type { ExperimentActions } from './experiments-state';
import { createKeeper } from './keeper';
import { createRunQueue } from './run-queue';

const ELSEWHERE = 'Another tab is working on runs. They go on there; here you can look at them.';

/** A run that was going on when the page was closed, or when it was deleted, does so no more. */
function settle(experiment: Experiment): Experiment {
  return experiment.phase === 'running' ? { ...experiment, phase: 'interrupted' } : experiment;
}

/** Planning, working off, reading, bringing and exporting runs. */
export function experimentActions(tools: Tools, models: ModelLoader): ExperimentActions {
  const { store, services } = tools;
  const keeper = createKeeper(tools);
  const queue = createRunQueue({
    runs: () => Object.values(keeper.state().runs),
    setPhase: keeper.setPhase,
    work: async (experiment, signal) => {
      // As what reads and writes files below: not needed for the first paint.
      const { workOff } = await import('./work-off');
      await workOff(tools, keeper, models, experiment, signal);
    },
    exclusively: (work) => services.exclusively('experiments', work),
    onTaken: () => {
      tools.notify({ tone: 'info', text: ELSEWHERE, action: null });
    },
  });

  async function open(): Promise<void> {
    if (keeper.state().phase !== 'unread') return;
    keeper.set({ phase: 'reading' });
    const archive = await keeper.archive();
    const kept = await archive.list();
    const settled = kept.map(settle);
    const read = Object.fromEntries(settled.map((each) => [each.id, each]));
    keeper.set({ phase: 'ready', runs: { ...read, ...keeper.state().runs } });
    // Their totals were written last when they began.
    const interrupted = settled.filter(({ phase }) => phase === 'interrupted');
    for (const { id } of interrupted) await keeper.readResults(id);
    await archive.clean();
    queue.hold(settled.filter(isHeld).map(({ id }) => id));
    queue.wake();
  }

  function remove(run: string): void {
    const { [run]: gone, ...rest } = keeper.state().runs;
    if (!gone) return;
    keeper.set({ runs: rest, deleted: settle(gone) });
    if (gone.phase === 'running') queue.end(run, 'stop');
    void keeper
      .archive()
      .then((archive) => archive.remove(run))
      .catch((thrown: unknown) => {
        tools.fail(toAppError(thrown, 'storage-unavailable'));
      });
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
      queue.resume(run);
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
      keeper.change(run, { work: 'judge', rejudged: null });
      queue.resume(run);
    },
    openSample(run, { taskId, sample, solution }) {
      tools.openProgram(taskId, run, sample, solution);
    },
  };
}
