import { AppError } from '../domain/errors';
import { errorClassOf } from '../domain/measures/error-class';
import type { FittedPrompt } from '../domain/prompt-protocol/fit-prompt';
import type { RunEvent } from '../domain/run';
import type { RunSample } from '../domain/run-file/run-file';
import type { Task } from '../domain/task';
import { type ProgramVerdict, solves } from '../domain/verdict';
import type { EvaluationEvent, EvaluationPlan } from './evaluate';
import { inspectPrograms } from './inspect-programs';
import { type Machinery, synthesize } from './synthesize';
import { taskSeed } from './task-seed';

type Written = Extract<RunEvent, { kind: 'candidate' }>;

/** One task under way. */
export interface TaskWork {
  /** Settles once the model has written all of the task's samples, or has failed; never rejects. */
  readonly written: Promise<void>;
  /** The missing samples, judged and inspected; null after an abort. Rejects as `evaluate` does. */
  readonly done: Promise<readonly RunSample[] | null>;
}

/** Begins to sample a task; `tell` gets a `sample-judged` for each verdict. */
export function sampleTask(
  plan: EvaluationPlan,
  machinery: Machinery,
  task: Task,
  prompt: FittedPrompt,
  missing: ReadonlySet<number>,
  tell: (event: EvaluationEvent) => void,
  signal: AbortSignal,
): TaskWork {
  let written: () => void = () => undefined;
  const whenWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const { model } = machinery;
  const watched: Machinery = {
    ...machinery,
    model: {
      countTokens: (text, chat) => model.countTokens(text, chat),
      sample: (...asked) => model.sample(...asked).finally(written),
    },
  };
  const done = (async () => {
    const all = await writeAndJudge(plan, watched, task, prompt, tell, signal);
    if (all === null) return null;
    const wanted = all.filter(({ sample }) => missing.has(sample));
    return await inspected(wanted, task, plan.header.timeLimitMs, machinery, signal);
  })();
  // A task that fails before the model is asked writes nothing.
  done.then(written, written);
  return { written: whenWritten, done };
}

/** All samples of a task with their verdicts; null after an abort. */
async function writeAndJudge(
  { header, contextLength }: EvaluationPlan,
  machinery: Machinery,
  task: Task,
  prompt: FittedPrompt,
  onEvent: (event: EvaluationEvent) => void,
  signal: AbortSignal,
): Promise<RunSample[] | null> {
  const { sampling, protocol, timeLimitMs, model } = header;
  if (prompt.tokens >= contextLength) {
    const detail = `The question of task ${task.id} alone has ${String(prompt.tokens)} tokens; the model reads fewer than ${String(contextLength)}. Leave the task out, or choose another model.`;
    throw new AppError('model-failed', detail);
  }
  const seed = taskSeed(sampling.seed, task.id);
  const candidates = new Map<number, Written>();
  const samples: RunSample[] = [];
  const faults: AppError[] = [];
  await synthesize(
    {
      run: task.id,
      task,
      prompt: prompt.text,
      protocol,
      model: model.id,
      sampling: { ...sampling, seed, stopAtFirstSolve: false },
      timeLimitMs,
    },
    machinery,
    (event) => {
      if (event.kind === 'candidate') candidates.set(event.sample, event);
      const candidate = event.kind === 'verdict' ? candidates.get(event.sample) : undefined;
      if (event.kind === 'verdict' && candidate) {
        samples.push(sampleOf(task, seed, candidate, event.verdict));
        onEvent({ kind: 'sample-judged', task, passed: solves(event.verdict) });
      }
      if (event.kind === 'done' && event.error) {
        faults.push(new AppError(event.error.code, event.error.detail));
      }
    },
    signal,
  );
  if (signal.aborted) return null;
  const [fault] = faults;
  if (fault) throw fault;
  return samples.sort((a, b) => a.sample - b.sample);
}

function sampleOf(
  task: Task,
  seed: number,
  { sample, text, program, tokens, stop, meanLogProbability }: Written,
  verdict: ProgramVerdict,
): RunSample {
  return {
    taskId: task.id,
    sample,
    seed,
    solution: program,
    raw: text,
    passed: solves(verdict),
    asserts: verdict.asserts,
    challengeAsserts: verdict.challengeAsserts,
    errorClass: errorClassOf(program, verdict),
    inspection: null,
    tokens,
    stop,
    meanLogProbability,
    judgeMs: verdict.durationMs,
  };
}

/** The samples with what their solving programs were found to be; null after an abort. */
async function inspected(
  samples: readonly RunSample[],
  task: Task,
  timeLimitMs: number,
  { python }: Machinery,
  signal: AbortSignal,
): Promise<readonly RunSample[] | null> {
  const solving = samples.filter(({ passed }) => passed).map(({ solution }) => solution);
  const programs = [...new Set(solving)];
  const inspections = await inspectPrograms(task, programs, timeLimitMs, python, signal);
  return (
    inspections &&
    samples.map((sample) => ({
      ...sample,
      inspection: sample.passed ? (inspections.get(sample.solution) ?? null) : null,
    }))
  );
}
