import type { Trace } from '../../domain/predict/trace';
import type { TraceRequest } from '../../engine/ports';
import { verdictOf } from './judge-all';
import { startJudging } from './judging';
import { runBatch, type Ran } from './running';
import type { Staff } from './staff';
import { traceOf, tracedTask } from './tracing';

/** Runs one call with every line recorded. Costs its runner: a spare takes over. */
export async function traceCall(
  staff: Staff,
  traced: TraceRequest,
  signal: AbortSignal,
): Promise<Trace | null> {
  const request = tracedTask(traced);
  const judging = startJudging(request, staff.judge, staff.replaceJudge, signal);
  const plan = await judging.plan();
  const runner = await staff.runner();
  await new Promise((resolve) => {
    runner.call({ kind: 'begin', plan, traced: true }, resolve);
  });
  const runs: Ran[] = [];
  await runBatch(runner, request.programs, request.timeLimitMs, signal, (_, ran) => {
    runs.push(ran);
  });
  staff.replaceRunner();
  const [ran] = runs;
  if (!ran || signal.aborted) return null;
  const verdict = await verdictOf(ran, request, judging);
  return verdict && traceOf(ran, verdict.asserts[0]);
}
