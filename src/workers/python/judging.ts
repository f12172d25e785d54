import type { JudgeRequest } from '../../engine/ports';
import type { AssertVerdict, ProgramVerdict } from '../../domain/verdict';
import { parseJudgement } from './parse-verdict';
import type { RoomWorker } from './room-worker';
import { faultEverywhere } from './verdict-of-crash';

/** What a runner saw of a program; `missing` stands for challenge asserts it never reached. */
export interface Seen {
  readonly seen: string;
  readonly deep: boolean;
  readonly missing: AssertVerdict | null;
  readonly durationMs: number;
}

/** Milliseconds beyond the limit, for a judge that is stuck where no limit inside reaches. */
const GRACE = 500;
const PLAN_LIMIT = 10_000;

/** A task's asserts in the judge's hands. */
export interface Judging {
  /** What a runner needs to know of the task. */
  plan(): Promise<string>;
  /** Null after an abort. */
  judge(seen: Seen): Promise<ProgramVerdict | null>;
}

/**
 * Puts one request's task to the judge. `take` gives the judge that stands; `replace` ends it
 * and gives a new one.
 */
export function startJudging(
  request: JudgeRequest,
  take: () => Promise<RoomWorker>,
  replace: () => void,
  signal: AbortSignal,
): Judging {
  const { setup, asserts, challengeAsserts } = request;
  const planned = new WeakMap<RoomWorker, Promise<string>>();
  let last: Promise<unknown> = Promise.resolve();
  const aborted = () => signal.aborted;

  function planOn(worker: RoomWorker): Promise<string> {
    let plan = planned.get(worker);
    if (plan === undefined) {
      const message = { kind: 'plan', task: { setup, asserts, challengeAsserts } } as const;
      plan = ask(worker, message, PLAN_LIMIT).then((text) => {
        if (text === null) replace();
        // With no plan every assert is unanswered, and every verdict a timeout.
        return text ?? JSON.stringify({ setup, asserts: [], challengeAsserts: [] });
      });
      planned.set(worker, plan);
    }
    return plan;
  }

  async function judgeNow({
    seen,
    deep,
    missing,
    durationMs,
  }: Seen): Promise<ProgramVerdict | null> {
    if (aborted()) return null;
    const worker = await take();
    await planOn(worker);
    // By now another request's plan may stand there.
    if (aborted()) return null;
    const limitMs = request.timeLimitMs;
    const fault = missing && JSON.stringify(missing);
    const message = { kind: 'judge', seen, deep, missing: fault, limitMs } as const;
    const text = await ask(worker, message, limitMs + GRACE);
    const judgement = text === null ? null : parseJudgement(text);
    if (text === null) replace();
    if (judgement !== null && !('refused' in judgement)) return { ...judgement, durationMs };
    const forged = judgement?.refused === 'not-data';
    return faultEverywhere(
      request,
      forged
        ? { kind: 'tampering', what: 'What it handed to the judge is no result.' }
        : { kind: 'timeout', limitMs, line: null },
      durationMs,
    );
  }

  return {
    plan: async () => planOn(await take()),
    judge(seen) {
      // One at a time: a judge that gets stuck must not take others' verdicts with it.
      const verdict = last.then(() => judgeNow(seen));
      last = verdict.catch(() => undefined);
      return verdict;
    },
  };
}

/** The answer's text, or null when none came in time. */
export function ask(
  worker: RoomWorker,
  message: Parameters<RoomWorker['call']>[0],
  limitMs: number,
): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs, null);
    worker.call(message, (answer) => {
      clearTimeout(timer);
      resolve(answer.kind === 'done' ? answer.text : null);
    });
  });
}
