import type { RunEvent } from '../domain/run';

/**
 * Plays a recorded run: hands on each event at its time, in milliseconds from now
 * times `pace` (0: all at once). Resolves at the end, or at once when `signal` aborts.
 */
export async function play(
  events: readonly RunEvent[],
  pace: number,
  emit: (event: RunEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  for (const event of events) {
    const wait = event.at * pace - (performance.now() - begun);
    if (wait > 0) await sleep(wait, signal);
    if (signal.aborted) return;
    emit(event);
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
