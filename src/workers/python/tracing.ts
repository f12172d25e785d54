import { outcomeOf, probeOf } from '../../domain/predict/call-outcome';
import type { Trace } from '../../domain/predict/trace';
import type { AssertVerdict } from '../../domain/verdict';
import type { JudgeRequest, TraceRequest } from '../../engine/ports';
import { parseSteps } from './parse-steps';

/** The request whose one probe is the call. */
export function tracedTask({ program, call, timeLimitMs }: TraceRequest): JudgeRequest {
  const asserts = [probeOf(call)];
  return { programs: [program], setup: '', asserts, challengeAsserts: [], timeLimitMs };
}

/** A trace of what a run recorded, and of the verdict on its probe. */
export function traceOf(
  { steps, deep }: { readonly steps: string; readonly deep: boolean },
  verdict: AssertVerdict | undefined,
): Trace {
  return { ...parseSteps(steps), trusted: !deep, outcome: outcomeOf(verdict) };
}
