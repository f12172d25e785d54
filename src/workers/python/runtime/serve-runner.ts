import type { FromWorker, ToWorker } from '../protocol';
import type { Interpreter } from './interpreter';
import { createRunner } from './runner';

/** Answers a runner's messages: one `observed` a program, in order, until it is spent. */
export function serveRunner(
  interpreter: Interpreter,
  outputLimit: number,
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  const runner = createRunner(interpreter, outputLimit);
  return (message) => {
    const { call } = message;
    if (message.kind === 'begin') {
      let text: string | null = '';
      try {
        runner.begin(message.plan, message.traced);
      } catch {
        // Asserts that Python cannot compile: the judge will find their results missing.
        text = null;
      }
      post({ kind: 'done', call, text });
    }
    if (message.kind !== 'run') return;
    for (const program of message.programs) {
      const onVisible = (seen: string, deep: boolean) => {
        post({ kind: 'visible', call, seen, deep });
      };
      const { observed, spent } = runner.run(program, message.limitMs, onVisible);
      post({ kind: 'observed', call, observed, spent });
      if (spent) return;
    }
  };
}
