import { errorClassOf } from '../domain/measures/error-class';
import type { RunSample } from '../domain/run-file/run-file';
import type { Task } from '../domain/task';
import { type ProgramVerdict, solves } from '../domain/verdict';
import { inspectPrograms } from './inspect-programs';
import type { PythonRunner } from './ports';

/** The verdict of each program; null after an abort. */
async function verdictsOf(
  { setup, asserts, challengeAsserts }: Task,
  programs: readonly string[],
  timeLimitMs: number,
  python: PythonRunner,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ProgramVerdict> | null> {
  const verdicts = new Map<string, ProgramVerdict>();
  await python.judge(
    { programs, setup, asserts, challengeAsserts, timeLimitMs },
    (index, verdict) => {
      const program = programs[index];
      if (program !== undefined) verdicts.set(program, verdict);
    },
    signal,
  );
  return signal.aborted || verdicts.size < programs.length ? null : verdicts;
}

/**
 * Judges one task's programs anew, without a model; equal programs once. Null when `signal`
 * aborts before all are judged.
 * @throws AppError `python-failed`.
 */
export async function judgeSamples(
  task: Task,
  samples: readonly RunSample[],
  timeLimitMs: number,
  python: PythonRunner,
  signal: AbortSignal,
): Promise<readonly RunSample[] | null> {
  const programs = [...new Set(samples.map(({ solution }) => solution))];
  const verdicts = await verdictsOf(task, programs, timeLimitMs, python, signal);
  if (verdicts === null) return null;
  const solving = [...verdicts]
    .filter(([, verdict]) => solves(verdict))
    .map(([program]) => program);
  const inspections = await inspectPrograms(task, solving, timeLimitMs, python, signal);
  if (inspections === null) return null;
  return samples.flatMap((sample): RunSample[] => {
    const { solution } = sample;
    const verdict = verdicts.get(solution);
    if (!verdict) return [];
    return [
      {
        ...sample,
        passed: solves(verdict),
        asserts: verdict.asserts,
        challengeAsserts: verdict.challengeAsserts,
        errorClass: errorClassOf(solution, verdict),
        inspection: inspections.get(solution) ?? null,
        judgeMs: verdict.durationMs,
      },
    ];
  });
}
