import type { Task } from '../src/domain/task';
import { tasksInList } from '../src/domain/task-choice';
import { UsageError } from './usage';

/** The tasks that a list names: numbers, ranges of numbers, or whole ids. @throws UsageError */
export function selectTasks(tasks: readonly Task[], list: string): readonly Task[] {
  const selected = tasksInList(tasks, list);
  if (selected.length === 0) throw new UsageError(`--ids ${list} names no task of the file.`);
  return selected;
}

/** The tasks of one shard: every n-th, so that hard and easy ones are spread. */
export function shardOf<T>(
  tasks: readonly T[],
  shard: { readonly index: number; readonly of: number } | null,
): readonly T[] {
  return shard === null ? tasks : tasks.filter((_, at) => at % shard.of === shard.index - 1);
}
