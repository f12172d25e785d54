import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunTasks } from '../src/domain/run-file/run-file';
import type { Task } from '../src/domain/task';
import { corpusOverlap } from '../src/domain/training-tasks/corpus-overlap';

/** The overlap of tasks with what a model in `folder` was trained on; null where that is not told. */
export function readOverlap(folder: string | null, tasks: readonly Task[]): RunTasks['overlap'] {
  const file = folder === null ? null : path.join(folder, 'training-tasks.json');
  const list = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
  return corpusOverlap(list, tasks);
}
