import { createDeadline } from './deadline';
import type { Interpreter } from './interpreter';

/** The task as the judge takes it. */
export interface JudgedTask {
  readonly setup: string;
  readonly asserts: readonly string[];
  readonly challengeAsserts: readonly string[];
}

/** Knows what asserts expect, and never runs a program. */
export interface Judge {
  /** Takes a task; gives what a runner needs to know of it, as JSON. */
  plan(task: JudgedTask): string;
  /**
   * The verdict, as JSON, on what a runner saw; `missing`, as JSON, is the fault of challenge
   * asserts that it never reached; `deep` as in `Observed`. `{"refused": …}` when that was no runner's making, or took too long.
   */
  judge(seen: string, deep: boolean, missing: string | null, limitMs: number): string;
  /** Looks at programs without running them; question and answer are JSON (`inspection.ts`). */
  inspect(question: string): string;
  /** Asserts of fresh probes, from what the reference gave at each; JSON both. */
  expect(question: string): string;
  /** How answers stand to a value; question and answer are JSON (`comparing.ts`). */
  compare(question: string): string;
}

interface PythonJudge {
  readonly plan: (task: string) => string;
  readonly judge: (seen: string, deep: boolean, missing: string) => string;
  readonly inspect: (question: string) => string;
  readonly expect: (question: string) => string;
  readonly compare: (question: string) => string;
}

/** Makes the judge of a fresh interpreter. */
export function createJudge({ python, take }: Interpreter): Judge {
  const judge = take('judge', 'Judge')() as PythonJudge;
  const calls = {
    plan: judge.plan,
    judge: judge.judge,
    inspect: judge.inspect,
    expect: judge.expect,
    compare: judge.compare,
  };
  const deadline = createDeadline();
  python.setInterruptBuffer(deadline.buffer as unknown as Uint8Array);
  return {
    plan: (task) => calls.plan(JSON.stringify(task)),
    inspect: calls.inspect,
    expect: calls.expect,
    compare: calls.compare,
    judge(seen, deep, missing, limitMs) {
      deadline.arm(limitMs);
      try {
        return calls.judge(seen, deep, missing ?? '');
      } catch {
        return JSON.stringify({ refused: deadline.disarm() ? 'timeout' : 'not-data' });
      } finally {
        deadline.disarm();
      }
    },
  };
}
