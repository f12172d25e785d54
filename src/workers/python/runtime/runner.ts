import { createDeadline } from './deadline';
import { watchFiles } from './files';
import { createHeapKeeper } from './heap';
import type { Interpreter } from './interpreter';

/** What came of running one program: bytes for the judge, or how it took Python down. */
export type Observed =
  | {
      readonly kind: 'seen';
      readonly seen: string;
      /** It names ways to the interpreter itself: what it says of itself is no evidence. */
      readonly deep: boolean;
      /** JSON of what was recorded (`parse-steps.ts`); empty when nothing was to be. */
      readonly steps: string;
      readonly durationMs: number;
    }
  | { readonly kind: 'crashed'; readonly cause: Crash; readonly durationMs: number };

/** `stack` and `memory` ran out in C, where Python cannot say so; `exit`: ended by the program. */
export type Crash = 'stack' | 'memory' | 'exit' | 'unknown';

/** Runs programs; learns a task's probes, never what its asserts expect. */
export interface Runner {
  /** `plan`: what `JudgeOfPrograms.plan` gave. `traced`: record the run of its probes. */
  begin(plan: string, traced: boolean): void;
  /**
   * Never throws. `onVisible` gets what is seen before the challenge asserts, when there are any.
   * `spent`: this Python must not run another program.
   */
  run(
    program: string,
    limitMs: number,
    onVisible?: (seen: string, deep: boolean) => void,
  ): { readonly observed: Observed; readonly spent: boolean };
}

interface PythonRun {
  readonly begin_task: (plan: string, traced: boolean) => void;
  readonly start: (program: string) => number;
  readonly advance: (part: number) => boolean;
  readonly interrupted: (part: number, limitMs: number) => void;
  readonly glance: () => string;
  readonly steps: () => string;
  readonly conclude: () => string;
}

/** A heap never shrinks; above this a fresh worker is cheaper to keep. */
const SPENT_HEAP_BYTES = 96 * 1024 * 1024;
/** As in scan.py. */
const RESTORE_HEAP = 1;
const REPLACE_WORKER = 2;
const DEEP = 4;

/** Makes the runner of a fresh interpreter. `outputLimit` is in characters. */
export function createRunner(interpreter: Interpreter, outputLimit: number): Runner {
  const { python, module } = interpreter;
  const run = interpreter.take('run', 'Run')(outputLimit) as PythonRun;
  const calls = {
    begin: run.begin_task,
    start: run.start,
    advance: run.advance,
    interrupted: run.interrupted,
    glance: run.glance,
    steps: run.steps,
    conclude: run.conclude,
  };
  const deadline = createDeadline();
  python.setInterruptBuffer(deadline.buffer as unknown as Uint8Array);
  const heap = createHeapKeeper(module);
  const filesTouched = watchFiles(python);
  let tracing = false;

  function runPart(part: number, limitMs: number): void {
    deadline.arm(limitMs);
    for (;;) {
      let finished: boolean;
      try {
        finished = calls.advance(part);
      } catch (thrown) {
        // The limit may also strike in our own few lines round the program.
        if (!deadline.disarm()) throw thrown;
        calls.interrupted(part, limitMs);
        return;
      }
      if (deadline.disarm()) {
        calls.interrupted(part, limitMs);
        return;
      }
      if (finished) return;
      // Not null: that is an object of its own in Python.
      calls.interrupted(part, 0);
      deadline.arm(limitMs);
    }
  }

  return {
    begin(plan, traced) {
      tracing = traced;
      calls.begin(plan, traced);
      heap.save();
    },
    run(program, limitMs, onVisible) {
      const began = performance.now();
      const since = () => performance.now() - began;
      try {
        const care = calls.start(program);
        // Told before the program runs: afterwards nothing that Python says of itself counts.
        const deep = (care & DEEP) !== 0;
        runPart(0, limitMs);
        const visible = calls.glance();
        if (visible !== '') {
          onVisible?.(visible, deep);
          runPart(1, limitMs);
        }
        // Recording reaches into the interpreter: no other program runs after it.
        const steps = tracing ? calls.steps() : '';
        const observed = {
          kind: 'seen',
          seen: calls.conclude(),
          deep,
          steps,
          durationMs: since(),
        } as const;
        const spent =
          tracing ||
          (care & REPLACE_WORKER) !== 0 ||
          filesTouched() ||
          module.HEAPU8.length > SPENT_HEAP_BYTES;
        if ((care & RESTORE_HEAP) !== 0 && !spent) heap.restore();
        return { observed, spent };
      } catch (thrown) {
        deadline.disarm();
        const cause = causeOf(thrown);
        return { observed: { kind: 'crashed', cause, durationMs: since() }, spent: true };
      }
    },
  };
}

function causeOf(thrown: unknown): Crash {
  const text = String(thrown);
  if (/call stack|RangeError|recursion/i.test(text)) return 'stack';
  if (/memory/i.test(text)) return 'memory';
  if (/exit/i.test(text)) return 'exit';
  return 'unknown';
}
