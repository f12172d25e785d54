import type { FromWorker, ToWorker } from '../protocol';
import type { Interpreter } from './interpreter';
import { createJudge } from './judge';

/** Answers a judge's messages. */
export function serveJudge(
  interpreter: Interpreter,
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  const judge = createJudge(interpreter);
  return (message) => {
    const { call } = message;
    if (message.kind === 'plan') {
      let text: string | null = null;
      try {
        text = judge.plan(message.task);
      } catch {
        // Asserts nested too deep for Python: there is no plan, and the page says so.
      }
      post({ kind: 'done', call, text });
    }
    if (message.kind === 'inspect') {
      let text: string | null = null;
      try {
        text = judge[message.step](message.question);
      } catch {
        // A program nested too deep for Python to look at: nothing is known of it.
      }
      post({ kind: 'done', call, text });
    }
    if (message.kind === 'judge') {
      const text = judge.judge(message.seen, message.deep, message.missing, message.limitMs);
      post({ kind: 'done', call, text });
    }
  };
}
