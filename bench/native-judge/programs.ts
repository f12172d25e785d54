import { readRun } from '../../cli/read-run';
import type { Task } from '../../src/domain/task';
import { groupBy } from '../../src/lib/group-by';

/** A program that both judges are given. */
export interface Program {
  readonly task: Task;
  readonly name: string;
  readonly source: string;
  /** Samples that have this text. */
  readonly count: number;
}

/** The tasks' own programs. */
export function referencesOf(tasks: readonly Task[]): Program[] {
  return tasks.flatMap((task) =>
    task.reference === null
      ? []
      : [{ task, name: `${task.id} reference`, source: task.reference, count: 1 }],
  );
}

/** The samples of a run file, equal ones of a task once. */
export function samplesOf(
  file: string,
  tasks: readonly Task[],
  tell: (line: string) => void,
): Program[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const { samples } = readRun(file, tasks, tell);
  const texts = groupBy(samples, ({ taskId, solution }) => `${taskId}\n${solution}`);
  return [...texts.values()].flatMap((equal) => {
    const [first] = equal;
    const task = byId.get(first?.taskId ?? '');
    if (!first || !task) return [];
    const name = `${task.id} sample ${equal.map(({ sample }) => sample).join(', ')}`;
    return [{ task, name, source: first.solution, count: equal.length }];
  });
}
