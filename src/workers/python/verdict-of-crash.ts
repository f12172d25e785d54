import type { JudgeRequest } from '../../engine/ports';
import type { AssertVerdict, ProgramVerdict } from '../../domain/verdict';
import type { Crash } from './runtime/runner';

/** What a program earns that took its Python down, where Python itself could not say so. */
export function faultOfCrash(cause: Crash): AssertVerdict {
  switch (cause) {
    case 'stack':
      return {
        kind: 'error',
        type: 'RecursionError',
        message: 'It recursed deeper than this Python can follow.',
        line: null,
      };
    case 'memory':
      return { kind: 'memory', line: null };
    case 'exit':
      return { kind: 'tampering', what: 'It ended Python itself.' };
    case 'unknown':
      return {
        kind: 'error',
        type: 'SystemError',
        message: 'It brought Python itself down.',
        line: null,
      };
  }
}

/** The same fault at every assert. */
export function faultEverywhere(
  request: Pick<JudgeRequest, 'asserts' | 'challengeAsserts'>,
  fault: AssertVerdict,
  durationMs: number,
): ProgramVerdict {
  return {
    asserts: request.asserts.map(() => fault),
    challengeAsserts: request.challengeAsserts.map(() => fault),
    output: '',
    durationMs,
  };
}
