import type { RunTasks } from '../run-file/run-file';
import { parseTrainingTasks } from '../schemas/training-tasks-schema';
import type { Task } from '../task';
import { overlapOf } from './overlap';

/**
 * What a run's header says of overlap, from the text of its model's `training-tasks.json.gz`; null
 * where there is no such file (`list` is null) or it can't be read.
 */
export function corpusOverlap(list: string | null, tasks: readonly Task[]): RunTasks['overlap'] {
  const trained = list === null ? null : parseTrainingTasks(list);
  return trained && overlapOf(tasks, trained.lines);
}
