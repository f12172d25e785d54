import { outcomeOf, probeOf } from '../domain/predict/call-outcome';
import type { CallOutcome } from '../domain/predict/prediction-item';
import type { AssertVerdict } from '../domain/verdict';
import type { PythonRunner } from './ports';

/** A call to run. `timeLimitMs` is for one run of it. */
export interface CallToRun {
  readonly program: string;
  readonly call: string;
  readonly timeLimitMs: number;
}

const NOT_READABLE: CallOutcome = {
  kind: 'none',
  why: 'gives something that cannot be written down as a value',
};

/**
 * What a call comes to, from running it twice: the second run must give the very value that the
 * first one's text stands for, so an object that only looks like a value is none. Null after an
 * abort.
 */
export async function runCall(
  python: PythonRunner,
  { program, call, timeLimitMs }: CallToRun,
  signal: AbortSignal,
): Promise<CallOutcome | null> {
  const outcome = outcomeOf(await judgeOne(probeOf(call)));
  const aborted = () => signal.aborted;
  if (aborted()) return null;
  if (outcome.kind === 'none') return outcome;
  const compared = await python.compare({ value: outcome.text, answers: [] });
  if (!compared?.readable) return NOT_READABLE;
  const again = await judgeOne(`assert ${call} == ${outcome.text}`);
  if (aborted()) return null;
  return again?.kind === 'pass' ? outcome : NOT_READABLE;

  async function judgeOne(assert: string): Promise<AssertVerdict | undefined> {
    let verdict: AssertVerdict | undefined;
    const task = { setup: '', asserts: [assert], challengeAsserts: [], timeLimitMs };
    await python.judge(
      { programs: [program], ...task },
      (_, { asserts }) => {
        verdict = asserts[0];
      },
      signal,
    );
    return verdict;
  }
}
