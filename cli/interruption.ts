/** The exit code of a command that a signal ended. */
export const INTERRUPTED = 130;

/** A signal that aborts when somebody interrupts the command, once; a second time ends it. */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return stop.signal;
}

/** What an interrupted command leaves behind, in a sentence or two. */
export function interruptedWords(out: string | null): string {
  const again = out === null ? '' : ' The same command goes on where it stopped.';
  return `Interrupted.${again}`;
}
