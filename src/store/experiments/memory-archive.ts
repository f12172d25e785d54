import type { Experiment } from '../../domain/experiment/experiment';
import { sampleLine } from '../../domain/run-file/sample-row';
import type { ExperimentArchive, TaskSamples } from './archive';

/** Experiments for as long as the page is open, where the browser refuses storage. */
export function createMemoryArchive(): ExperimentArchive {
  const experiments = new Map<string, Experiment>();
  const tasks = new Map<string, Map<string, TaskSamples>>();

  return {
    list: () => Promise.resolve([...experiments.values()]),
    results: (run) =>
      Promise.resolve([...(tasks.get(run)?.values() ?? [])].map(({ result }) => result)),
    samples: (run, taskId) => Promise.resolve(tasks.get(run)?.get(taskId)?.samples ?? []),
    async *lines(run, taskIds) {
      for (const id of taskIds) {
        const task = tasks.get(run)?.get(id);
        if (task) yield await Promise.resolve(task.samples.map(sampleLine).join(''));
      }
    },
    save(experiment) {
      experiments.set(experiment.id, experiment);
      return Promise.resolve();
    },
    change(run, part) {
      const known = experiments.get(run);
      if (known) experiments.set(run, { ...known, ...part });
      return Promise.resolve();
    },
    addTasks(run, added) {
      const known = tasks.get(run) ?? new Map<string, TaskSamples>();
      for (const task of added) known.set(task.result.tally.taskId, task);
      tasks.set(run, known);
      return Promise.resolve();
    },
    remove(run) {
      experiments.delete(run);
      return Promise.resolve();
    },
    clean() {
      for (const run of tasks.keys()) if (!experiments.has(run)) tasks.delete(run);
      return Promise.resolve();
    },
  };
}
