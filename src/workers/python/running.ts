import type { AssertVerdict } from '../../domain/verdict';
import type { RoomWorker } from './room-worker';
import type { Observed } from './runtime/runner';
import { faultOfCrash } from './verdict-of-crash';

/** What came of one program on its runner. */
export interface Ran {
  /** What was seen; null when the program took the runner down before anything was. */
  readonly seen: string | null;
  readonly deep: boolean;
  /** As in `Observed`. */
  readonly steps: string;
  /** What stands for all that was not seen; null when everything was. */
  readonly fault: AssertVerdict | null;
  readonly durationMs: number;
}

/** How a batch ended: `spent` and `stuck` runners must be replaced; `programs` were finished. */
export interface BatchEnd {
  readonly programs: number;
  readonly runner: 'fit' | 'spent';
}

/** Milliseconds beyond the limit until a runner counts as stuck in C, deaf to the limit inside. */
const GRACE = 500;
const ABORT_GRACE = 60;
const NOTHING = { seen: null, deep: true, steps: '' };

/**
 * Runs programs on a runner that has begun their task. Resolves when all are run, the runner
 * is spent or stuck, or `signal` aborts. `onRan` is called in order, once a program.
 */
export function runBatch(
  runner: RoomWorker,
  programs: readonly string[],
  limitMs: number,
  signal: AbortSignal,
  onRan: (index: number, ran: Ran) => void,
): Promise<BatchEnd> {
  return new Promise((resolve) => {
    let done = 0;
    let visible: Pick<Ran, 'seen' | 'deep'> | null = null;
    let began = performance.now();
    let timer = setTimeout(stuck, limitMs + GRACE);

    function finish(end: BatchEnd['runner']): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve({ programs: done, runner: end });
    }
    function watch(): void {
      clearTimeout(timer);
      timer = setTimeout(stuck, limitMs + GRACE);
    }
    function abort(): void {
      // A batch of quick programs ends by itself sooner than a new runner starts.
      clearTimeout(timer);
      timer = setTimeout(finish, ABORT_GRACE, 'spent');
    }
    function stuck(): void {
      const fault = { kind: 'timeout', limitMs, line: null } as const;
      onRan(done++, { ...NOTHING, ...visible, fault, durationMs: performance.now() - began });
      finish('spent');
    }
    signal.addEventListener('abort', abort);
    runner.call({ kind: 'run', programs, limitMs }, (answer) => {
      if (!signal.aborted) watch();
      if (answer.kind === 'visible') visible = answer;
      if (answer.kind !== 'observed') return;
      const ran = ranOf(answer.observed, visible);
      if (!signal.aborted) onRan(done, ran);
      done += 1;
      visible = null;
      began = performance.now();
      if (answer.spent) finish('spent');
      else if (done === programs.length) finish('fit');
    });
  });
}

function ranOf(observed: Observed, visible: Pick<Ran, 'seen' | 'deep'> | null): Ran {
  const { durationMs } = observed;
  if (observed.kind === 'seen') return { ...observed, fault: null };
  return { ...NOTHING, ...visible, fault: faultOfCrash(observed.cause), durationMs };
}
