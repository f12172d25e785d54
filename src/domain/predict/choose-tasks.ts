import { createRandomStream } from '../../lib/random-stream';
import { tidyCode } from '../formats/tidy-code';
import type { Task } from '../task';
import { questionsOf, type PredictionQuestion } from './prediction-item';
import type { TaskChoice } from './series';

function fits(task: Task, { origin, tag, difficulty }: TaskChoice): boolean {
  return (
    task.reference !== null &&
    (origin === null || task.origin === origin) &&
    (tag === null || task.tags.includes(tag)) &&
    (difficulty === null || task.difficulty === difficulty)
  );
}

/** One question about the reference of each task that fits, drawn with `seed`, tasks in any order. */
export function drawQuestions(
  tasks: readonly Task[],
  choice: TaskChoice,
  seed: number,
): PredictionQuestion[] {
  const random = createRandomStream(seed, 0);
  return tasks
    .filter((task) => fits(task, choice))
    .flatMap((task) => {
      const all = questionsOf(task, tidyCode(task.reference ?? ''));
      const one = all[Math.floor(random() * all.length)];
      return one ? [{ one, place: random() }] : [];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** The first question about each task that fits, in the tasks' order: the same every time. */
export function firstQuestions(tasks: readonly Task[], choice: TaskChoice): PredictionQuestion[] {
  return tasks
    .filter((task) => fits(task, choice))
    .flatMap((task) => questionsOf(task, tidyCode(task.reference ?? '')).slice(0, 1));
}
