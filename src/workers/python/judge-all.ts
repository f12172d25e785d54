import type { ProgramVerdict } from '../../domain/verdict';
import type { JudgeRequest } from '../../engine/ports';
import { startJudging, type Judging } from './judging';
import type { RoomWorker } from './room-worker';
import { runBatch, type Ran } from './running';
import type { Staff } from './staff';
import { faultEverywhere } from './verdict-of-crash';

/** Programs sent in one message: few enough that a stop rarely has to end the runner. */
const BATCH = 16;

/** Works one request off: runs on the runner, judges on the judge, both at once. */
export async function judgeAll(
  staff: Staff,
  request: JudgeRequest,
  onVerdict: (index: number, verdict: ProgramVerdict) => void,
  signal: AbortSignal,
): Promise<void> {
  const judging = startJudging(request, staff.judge, staff.replaceJudge, signal);
  const plan = await judging.plan();
  const verdicts: Promise<void>[] = [];
  const begun = new WeakSet<RoomWorker>();
  let next = 0;
  while (next < request.programs.length && !signal.aborted) {
    const runner = await staff.runner();
    if (!begun.has(runner)) {
      // Awaited, so that the time limit's watchdog starts with the programs.
      await new Promise((resolve) => {
        runner.call({ kind: 'begin', plan, traced: false }, resolve);
      });
      begun.add(runner);
    }
    const first = next;
    const programs = request.programs.slice(first, first + BATCH);
    const end = await runBatch(runner, programs, request.timeLimitMs, signal, (index, ran) => {
      const verdict = verdictOf(ran, request, judging).then((each) => {
        if (each !== null && !signal.aborted) onVerdict(first + index, each);
      });
      verdicts.push(verdict);
    });
    next += end.programs;
    if (end.runner === 'spent') staff.replaceRunner();
  }
  if (!signal.aborted) await Promise.all(verdicts);
}

/** The judge's verdict on one run; null after an abort. */
export async function verdictOf(
  ran: Ran,
  request: JudgeRequest,
  judging: Judging,
): Promise<ProgramVerdict | null> {
  const { seen, deep, fault, durationMs } = ran;
  if (seen !== null) return judging.judge({ seen, deep, missing: fault, durationMs });
  return faultEverywhere(request, fault ?? { kind: 'memory', line: null }, durationMs);
}
