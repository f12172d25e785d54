import { toAppError } from '../domain/errors';
import { extractProgram } from '../domain/prompt-protocol/extract-program';
import type { PromptProtocol } from '../domain/prompt-protocol/protocol';
import type { RunEnd, RunEvent, RunNews } from '../domain/run';
import type { SamplingSettings } from '../domain/sampling';
import type { Task } from '../domain/task';
import { solves } from '../domain/verdict';
import type { CodeModel, PythonRunner } from './ports';

/** What one run is made of. */
export interface SynthesisPlan {
  readonly run: string;
  readonly task: Task;
  /** The exact text that is given to the model, made by `buildPrompt` or `fitPrompt`. */
  readonly prompt: string;
  readonly protocol: PromptProtocol;
  /** The loaded model's name, for the record. */
  readonly model: string;
  readonly sampling: SamplingSettings;
  readonly timeLimitMs: number;
}

/** The two ports a run needs, and a clock in milliseconds. */
export interface Machinery {
  readonly model: CodeModel;
  readonly python: PythonRunner;
  readonly now: () => number;
}

/**
 * One run: sample k programs for the task's prompt, judge each as soon as it is written.
 * Reports everything through `emit`, ends with exactly one `done`, and never rejects;
 * aborting `signal` ends it as `stopped`.
 */
export async function synthesize(
  plan: SynthesisPlan,
  { model, python, now }: Machinery,
  emit: (event: RunEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const begun = now();
  const tell = (news: RunNews) => {
    emit({ ...news, run: plan.run, at: Math.round(now() - begun) });
  };
  const { task, prompt, protocol, sampling, timeLimitMs } = plan;
  tell({ kind: 'run-started', taskId: task.id, model: plan.model, prompt, sampling });

  const enough = new AbortController();
  const either = AbortSignal.any([signal, enough.signal]);
  const judgements: Promise<void>[] = [];
  let fault: unknown = null;

  function judge(sample: number, program: string): Promise<void> {
    const { setup, asserts, challengeAsserts } = task;
    const request = { programs: [program], setup, asserts, challengeAsserts, timeLimitMs };
    return python
      .judge(
        request,
        (_, verdict) => {
          tell({ kind: 'verdict', sample, verdict });
          if (sampling.stopAtFirstSolve && solves(verdict)) enough.abort();
        },
        either,
      )
      .catch((thrown: unknown) => {
        fault ??= thrown;
        enough.abort();
      });
  }

  try {
    const { samples, temperature, seed, maxTokens } = sampling;
    const { chat, stopStrings } = protocol;
    await model.sample(
      { prompt, chat, samples, temperature, seed, maxTokens, stopStrings },
      (event) => {
        if (event.kind !== 'finished') {
          tell(event);
          return;
        }
        const { kind: _, ...sample } = event;
        const { program } = extractProgram(event.text, event.stop);
        tell({ kind: 'candidate', ...sample, program });
        if (event.stop !== 'cancelled') judgements.push(judge(event.sample, program));
      },
      either,
    );
  } catch (thrown) {
    fault ??= thrown;
  }
  await Promise.all(judgements);
  tell(ending());

  function ending(): Extract<RunNews, { kind: 'done' }> {
    if (fault !== null) {
      const { code, detail } = toAppError(fault, 'model-failed');
      return { kind: 'done', end: 'failed', error: { code, detail } };
    }
    const end: RunEnd = signal.aborted ? 'stopped' : enough.signal.aborted ? 'solved' : 'completed';
    return { kind: 'done', end, error: null };
  }
}
