import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import type { RunSample } from '../../domain/run-file/run-file';

/** Where experiments are kept. Their samples stay there: only what is asked for comes to memory. */
export interface ExperimentArchive {
  list(): Promise<readonly Experiment[]>;
  results(run: string): Promise<readonly TaskResult[]>;
  /** The samples of one task, by their number. */
  samples(run: string, taskId: string): Promise<readonly RunSample[]>;
  /** The samples as lines of a run file, a task at a time, in the order of `taskIds`. */
  lines(run: string, taskIds: readonly string[]): AsyncIterable<string>;
  /** Adds or replaces an experiment, without its samples. @throws when the storage refuses. */
  save(experiment: Experiment): Promise<void>;
  /** Changes a part of an experiment and leaves the rest as it is there; one that is gone stays so. */
  change(run: string, part: Partial<Experiment>): Promise<void>;
  /** Adds or replaces tasks with all their samples, all or none. @throws when the storage refuses. */
  addTasks(run: string, tasks: readonly TaskSamples[]): Promise<void>;
  /** Takes an experiment out of the list; until `clean`, saving it brings it back whole. */
  remove(run: string): Promise<void>;
  /** Deletes the samples of experiments that were taken out. */
  clean(): Promise<void>;
}

/** One task's samples with what they add up to. */
export interface TaskSamples {
  readonly result: TaskResult;
  readonly samples: readonly RunSample[];
}
