import { AppError } from '../domain/errors';
import { errorClassOf } from '../domain/measures/error-class';
import { createExampleChooser } from '../domain/prompt-protocol/choose-examples';
import { type FittedPrompt, fitPrompt } from '../domain/prompt-protocol/fit-prompt';
import type { RunEvent } from '../domain/run';
import type { RunHeader, RunSample } from '../domain/run-file/run-file';
import type { Task } from '../domain/task';
import { type ProgramVerdict, solves } from '../domain/verdict';
import { inspectPrograms } from './inspect-programs';
import { type Machinery, synthesize } from './synthesize';
import { taskSeed } from './task-seed';

/** A run over many tasks. */
export interface EvaluationPlan {
  readonly header: Pick<RunHeader, 'protocol' | 'sampling' | 'timeLimitMs' | 'model'>;
  /** The tasks to be worked off now, in order. */
  readonly tasks: readonly Task[];
  /** Where the prompt's examples come from. */
  readonly pool: readonly Task[];
  /** Tokens that fit the model's context. */
  readonly contextLength: number;
  /** Samples of a task that an earlier, interrupted run has already. */
  readonly has: (taskId: string, sample: number) => boolean;
}

/** What an evaluation tells, in order; a task's samples come together, inspected. */
export type EvaluationEvent =
  | { readonly kind: 'task-started'; readonly task: Task; readonly prompt: FittedPrompt }
  | { readonly kind: 'sample-judged'; readonly task: Task; readonly passed: boolean }
  | { readonly kind: 'task-done'; readonly task: Task; readonly samples: readonly RunSample[] };

type Written = Extract<RunEvent, { kind: 'candidate' }>;

/**
 * Samples and judges every task that lacks samples, one task after the other. Resolves early,
 * without the task in hand, when `signal` aborts.
 * @throws AppError as the model and Python give them.
 */
export async function evaluate(
  plan: EvaluationPlan,
  machinery: Machinery,
  onEvent: (event: EvaluationEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const { protocol, sampling } = plan.header;
  const chooseExamples = createExampleChooser(protocol.examples, plan.pool);
  const indices = Array.from({ length: sampling.samples }, (_, sample) => sample);
  for (const task of plan.tasks) {
    const missing = new Set(indices.filter((sample) => !plan.has(task.id, sample)));
    if (missing.size === 0) continue;
    if (signal.aborted) return;
    const prompt = await fitPrompt(
      task,
      protocol,
      chooseExamples(task),
      (text) => machinery.model.countTokens(text, protocol.chat),
      plan.contextLength - sampling.maxTokens,
    );
    onEvent({ kind: 'task-started', task, prompt });
    const written = await writeAndJudge(plan, machinery, task, prompt, onEvent, signal);
    if (written === null) return;
    const wanted = written.filter(({ sample }) => missing.has(sample));
    const samples = await inspected(wanted, task, plan.header.timeLimitMs, machinery, signal);
    if (samples === null) return;
    onEvent({ kind: 'task-done', task, samples });
  }
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
