import { createRandomStream } from '../../lib/random-stream';
import { tidyCode } from '../formats/tidy-code';
import type { Task } from '../task';
import { questionsOf, type PredictionQuestion } from './prediction-item';

function questionsOfReference(task: Task): readonly PredictionQuestion[] {
  return task.reference === null ? [] : questionsOf(task, tidyCode(task.reference));
}

/** One question about the reference of each task that has one, drawn with `seed`, in any order. */
export function drawQuestions(tasks: readonly Task[], seed: number): PredictionQuestion[] {
  const random = createRandomStream(seed, 0);
  return tasks
    .flatMap((task) => {
      const all = questionsOfReference(task);
      const one = all[Math.floor(random() * all.length)];
      return one ? [{ one, place: random() }] : [];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** The first question about each task with a reference, in the tasks' order: always the same. */
export function firstQuestions(tasks: readonly Task[]): PredictionQuestion[] {
  return tasks.flatMap((task) => questionsOfReference(task).slice(0, 1));
}
