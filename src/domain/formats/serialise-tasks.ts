import type { Task } from '../task';

/**
 * Tasks as JSON Lines in MBPP's full record shape (word problems in MathQA-Python's), with a
 * title, tags and a difficulty.
 * Ids are plain numbers where all come from one source, whole ids where they don't.
 */
export function serialiseTasks(tasks: readonly Task[]): string {
  const plain = tasks.every(({ id }) => /\/\d{1,9}$/.test(id));
  const sources = new Set(tasks.map(({ id }) => id.slice(0, id.lastIndexOf('/'))));
  return tasks.map((task) => `${rowOf(task, plain && sources.size === 1)}\n`).join('');
}

function rowOf(task: Task, plain: boolean): string {
  const judged =
    task.check.kind === 'answer'
      ? { answer: task.check.expected }
      : {
          test_list: task.asserts,
          test_setup_code: task.setup,
          challenge_test_list: task.challengeAsserts,
        };
  return JSON.stringify({
    task_id: plain ? Number(task.id.slice(task.id.lastIndexOf('/') + 1)) : task.id,
    text: task.text,
    code: task.reference ?? '',
    ...judged,
    title: task.title,
    tags: task.tags,
    ...(task.difficulty && { difficulty: task.difficulty }),
  });
}
