import type { Task } from '../src/domain/task';
import { UsageError } from './options';

/** The tasks that a list names: numbers, ranges of numbers, or whole ids. @throws UsageError */
export function selectTasks(tasks: readonly Task[], list: string): Task[] {
  const tests = list.split(',').map((part): ((task: Task) => boolean) => {
    const wish = part.trim();
    const range = /^(\d+)(?:-(\d+))?$/.exec(wish);
    if (!range) return ({ id }) => id === wish;
    const low = Number(range[1]);
    const high = Number(range[2] ?? low);
    return ({ id }) => {
      const number = Number(/\/(\d+)$/.exec(id)?.[1] ?? Number.NaN);
      return number >= low && number <= high;
    };
  });
  const selected = tasks.filter((task) => tests.some((test) => test(task)));
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
