import * as v from 'valibot';
import type { TrainingTasks } from '../training-tasks/training-tasks';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The file that `python -m training.nearest` writes. */
const trainingTasksSchema: v.GenericSchema<unknown, TrainingTasks> = v.object({
  heldOut: v.object({ families: amount, wordings: amount, wordProblems: amount }),
  composed: v.boolean(),
  entries: v.array(
    v.object({
      concept: v.string(),
      kind: v.picklist(['family', 'word-problem']),
      phrasings: v.tupleWithRest([v.string()], v.string()),
      program: v.string(),
    }),
  ),
  lines: v.array(v.string()),
});

/** Reads the file's text; null when it is something else. */
export function parseTrainingTasks(text: string): TrainingTasks | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(trainingTasksSchema, value, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}
