import type { CodeModel, PythonRunner } from '../engine/ports';
import type { ProgramVerdict } from '../domain/verdict';

/** A model that writes the given texts, one a sample, each in one piece. */
export function fakeModel(texts: readonly string[]): CodeModel {
  return {
    async sample(request, onEvent, signal) {
      onEvent({ kind: 'prompt-read', tokens: request.prompt.length });
      for (let sample = 0; sample < request.samples; sample++) {
        await Promise.resolve();
        const text = texts[sample % texts.length] ?? '';
        const common = { kind: 'finished', sample, tokens: 1, meanLogProbability: null } as const;
        if (signal.aborted) {
          onEvent({ ...common, text: '', stop: 'cancelled' });
          continue;
        }
        onEvent({ kind: 'tokens', pieces: [{ sample, text }] });
        onEvent({ ...common, text, stop: 'stop-string' });
      }
    },
    countTokens: (prompt) => Promise.resolve(prompt.length),
  };
}

/** A Python in which a program passes every assert when `passes` says so. */
export function fakePython(passes: (program: string) => boolean): PythonRunner {
  return {
    async judge(request, onVerdict, signal) {
      for (const [index, program] of request.programs.entries()) {
        await Promise.resolve();
        if (signal.aborted) return;
        onVerdict(index, fakeVerdict(request.asserts.length, passes(program)));
      }
    },
    inspect: ({ programs }) => Promise.resolve(programs.map(() => ({ signs: [], fresh: null }))),
    compare: ({ value, answers }) =>
      Promise.resolve({
        readable: true,
        comparisons: answers.map((answer) => (answer === value ? 'exact' : 'different')),
      }),
    trace: () =>
      Promise.resolve({
        ...{ steps: [], complete: true, trusted: true },
        outcome: { kind: 'value', text: '1' },
      }),
  };
}

/** A Python in which every call gives `value`, the second time too only if `steady`. */
export function fakeCalls(value: string, steady = true): PythonRunner {
  return {
    ...fakePython(() => false),
    async judge(request, onVerdict) {
      await Promise.resolve();
      const probe = request.asserts[0]?.endsWith('Ellipsis') ?? false;
      const fail = { kind: 'fail', actual: value, expected: 'Ellipsis' } as const;
      const one = probe || !steady ? fail : ({ kind: 'pass' } as const);
      onVerdict(0, { asserts: [one], challengeAsserts: [], output: '', durationMs: 1 });
    },
  };
}

/** A verdict in which every assert passes, or every one fails. */
export function fakeVerdict(asserts: number, pass: boolean): ProgramVerdict {
  const one = pass
    ? ({ kind: 'pass' } as const)
    : ({ kind: 'fail', actual: '1', expected: '2' } as const);
  return {
    asserts: Array.from({ length: asserts }, () => one),
    challengeAsserts: [],
    output: '',
    durationMs: 1,
  };
}
