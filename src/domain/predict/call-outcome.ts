import type { AssertVerdict } from '../verdict';
import { describeVerdict } from '../verdict-words';
import type { CallOutcome } from './prediction-item';

/** An assert that runs a call and never holds: its verdict tells what the call came to. */
export function probeOf(call: string): string {
  return `assert ${call} == Ellipsis`;
}

/** What a probe's verdict says of its call. */
export function outcomeOf(verdict: AssertVerdict | undefined): CallOutcome {
  if (verdict === undefined) return { kind: 'none', why: 'was not run' };
  if (verdict.kind === 'pass') return { kind: 'value', text: 'Ellipsis' };
  if (verdict.kind === 'fail' && verdict.actual !== null) {
    return { kind: 'value', text: verdict.actual };
  }
  return { kind: 'none', why: describeVerdict(verdict).long };
}
