import path from 'node:path';
import { parseTaskFile } from '../src/domain/formats/parse-task-file';
import type { Task } from '../src/domain/task';
import { FileError, readText, tellNotes } from './read-file';

/** The tasks of a file; rows that are none are told of and left out. @throws FileError */
export function readTasks(file: string, tell: (line: string) => void): readonly Task[] {
  const isPack = path.resolve(file).endsWith(path.join('public', 'tasks', 'pack.jsonl'));
  const { tasks, rejected } = parseTaskFile(file, readText(file), isPack ? 'pack' : 'imported');
  const notes = rejected.map(({ line, reason }) => ({ message: `row ${String(line)}: ${reason}` }));
  tellNotes(file, notes, tell);
  if (tasks.length === 0) throw new FileError(`${file} holds no task.`);
  return tasks;
}
