import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RunTasks } from '../src/domain/run-file/run-file';
import type { Task } from '../src/domain/task';
import { corpusOverlap } from '../src/domain/training-tasks/corpus-overlap';

/** The model's list; null where there is none, or none that can be read. */
function trainingTasks(folder: string): string | null {
  try {
    return gunzipSync(readFileSync(path.join(folder, 'training-tasks.json.gz'))).toString();
  } catch {
    return null;
  }
}

/** The overlap of tasks with what a model in `folder` was trained on; null where that is not told. */
export function readOverlap(folder: string | null, tasks: readonly Task[]): RunTasks['overlap'] {
  return corpusOverlap(folder === null ? null : trainingTasks(folder), tasks);
}
