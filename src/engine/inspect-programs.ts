import type { Task } from '../domain/task';
import type { Inspection } from '../domain/trivial';
import type { PythonRunner } from './ports';

/**
 * Looks for trivial solutions among programs that solve their task; those that could not be
 * looked at are missing. Null after an abort.
 * @throws AppError `python-failed`.
 */
export async function inspectPrograms(
  { setup, asserts, reference, check }: Task,
  programs: readonly string[],
  timeLimitMs: number,
  python: PythonRunner,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Inspection> | null> {
  // A script that binds an answer takes no input: there is nothing to vary.
  if (programs.length === 0 || check.kind === 'answer') return new Map();
  const found = await python.inspect({ programs, setup, asserts, reference, timeLimitMs }, signal);
  if (signal.aborted) return null;
  return new Map(
    programs.flatMap((program, index): [string, Inspection][] => {
      const inspection = found?.[index];
      return inspection ? [[program, inspection]] : [];
    }),
  );
}
