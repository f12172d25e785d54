import { createExampleChooser } from '../domain/prompt-protocol/choose-examples';
import { type FittedPrompt, fitPrompt } from '../domain/prompt-protocol/fit-prompt';
import type { RunHeader, RunSample } from '../domain/run-file/run-file';
import type { Task } from '../domain/task';
import { sampleTask } from './sample-task';
import type { Machinery } from './synthesize';

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
  /**
   * Whether the model writes the next task while the last programs of one are judged. An
   * interruption then costs up to two tasks, not one.
   */
  readonly ahead?: boolean;
}

/** What an evaluation tells, in order; a task's samples come together, inspected. */
export type EvaluationEvent =
  | { readonly kind: 'task-started'; readonly task: Task; readonly prompt: FittedPrompt }
  | { readonly kind: 'sample-judged'; readonly task: Task; readonly passed: boolean }
  | { readonly kind: 'task-done'; readonly task: Task; readonly samples: readonly RunSample[] };

/**
 * Samples and judges every task that lacks samples; what is told keeps the order of the tasks,
 * also where work goes ahead. Resolves early, without what is in hand, when `signal` aborts.
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
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  let last: Promise<void> = Promise.resolve();
  for (const task of plan.tasks) {
    const missing = new Set(indices.filter((sample) => !plan.has(task.id, sample)));
    if (missing.size === 0) continue;
    if (either.aborted) break;
    const prompt = await fitPrompt(
      task,
      protocol,
      chooseExamples(task),
      (text) => machinery.model.countTokens(text, protocol.chat),
      plan.contextLength - sampling.maxTokens,
    );
    const { story, open } = createStory(onEvent);
    story({ kind: 'task-started', task, prompt });
    const work = sampleTask(plan, machinery, task, prompt, missing, story, either);
    const before = last;
    last = before.then(async () => {
      open();
      const samples = await work.done;
      if (samples !== null) onEvent({ kind: 'task-done', task, samples });
    });
    last.catch(() => failed.abort());
    await work.written;
    // No more than one task waits for the judge, so that a run's length costs no memory.
    await (plan.ahead ? before : last);
  }
  await last;
}

/** Keeps what is told of a task until it is opened, once those before it are done. */
function createStory(onEvent: (event: EvaluationEvent) => void) {
  let kept: EvaluationEvent[] | null = [];
  const story = (event: EvaluationEvent): void => {
    if (kept) kept.push(event);
    else onEvent(event);
  };
  const open = (): void => {
    const events = kept ?? [];
    kept = null;
    events.forEach(onEvent);
  };
  return { story, open };
}
