import { nextTask } from './next-task';
import type { SlicedWork } from './run-at-once';

/** Milliseconds of work between two looks at what else there is to do: under a frame. */
const SLICE_MS = 10;

/** Does sliced work a slice at a time, so that a page stays answerable. @throws the signal's reason. */
export async function runInSlices<T>(
  work: SlicedWork<T>,
  signal: AbortSignal,
  sliceMs: number = SLICE_MS,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await nextTask();
  }
}
