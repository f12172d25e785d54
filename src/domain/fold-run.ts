import type { Candidate, Run, RunEvent } from './run';
import { solves } from './verdict';

type Started = Extract<RunEvent, { kind: 'run-started' }>;

function beginRun(event: Started): Run {
  return {
    id: event.run,
    taskId: event.taskId,
    model: event.model,
    prompt: event.prompt,
    promptTokens: null,
    sampling: event.sampling,
    candidates: Array.from({ length: event.sampling.samples }, (_, sample) => ({
      phase: 'writing',
      sample,
      text: '',
      tokens: 0,
    })),
    phase: 'running',
    error: null,
    elapsedMs: event.at,
    tokens: 0,
  };
}

function replace(run: Run, sample: number, change: (old: Candidate) => Candidate): Run {
  const old = run.candidates[sample];
  if (!old) return run;
  return { ...run, candidates: run.candidates.with(sample, change(old)) };
}

function addTokens(run: Run, event: Extract<RunEvent, { kind: 'tokens' }>): Run {
  const candidates = [...run.candidates];
  for (const { sample, text } of event.pieces) {
    const old = candidates[sample];
    if (old?.phase !== 'writing') continue;
    candidates[sample] = { ...old, text: old.text + text, tokens: old.tokens + 1 };
  }
  return { ...run, candidates, tokens: run.tokens + event.pieces.length };
}

function change(run: Run, event: Exclude<RunEvent, Started>): Run {
  switch (event.kind) {
    case 'prompt-read':
      return { ...run, promptTokens: event.tokens };
    case 'tokens':
      return addTokens(run, event);
    case 'candidate': {
      const { sample, text, program, tokens, stop, meanLogProbability } = event;
      const written = { sample, text, program, tokens, stop, meanLogProbability };
      return replace(run, sample, () => ({ phase: 'judging', ...written }));
    }
    case 'verdict':
      return replace(run, event.sample, (old) =>
        old.phase === 'writing' ? old : { ...old, phase: 'judged', verdict: event.verdict },
      );
    case 'done':
      return { ...run, phase: event.end, error: event.error };
  }
}

/**
 * The run after one more event. An event of another run, or after the run's end, changes
 * nothing; `run-started` begins anew.
 */
export function foldRun(run: Run | null, event: RunEvent): Run | null {
  if (event.kind === 'run-started') return beginRun(event);
  if (run?.id !== event.run || run.phase !== 'running') return run;
  return { ...change(run, event), elapsedMs: event.at };
}

/** Samples whose program passes every visible assert, best first by the run's own order. */
export function solvingSamples(run: Run): readonly number[] {
  return run.candidates.flatMap((candidate) =>
    candidate.phase === 'judged' && solves(candidate.verdict) ? [candidate.sample] : [],
  );
}
