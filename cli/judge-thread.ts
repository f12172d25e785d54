import { parentPort } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import type {
  CompareRequest,
  InspectRequest,
  JudgeRequest,
  TraceRequest,
} from '../src/engine/ports';
import { openCourt } from '../src/workers/python/runtime/court';
import { startInterpreter } from '../src/workers/python/runtime/interpreter';
import { pythonInNode } from '../vite/compile-stdlib';

/** What the thread is asked; `id` comes back with the answer. */
export type Asked =
  | {
      readonly id: number;
      readonly kind: 'judge';
      readonly task: Omit<JudgeRequest, 'programs'>;
      readonly program: string;
    }
  | { readonly id: number; readonly kind: 'inspect'; readonly request: InspectRequest }
  | { readonly id: number; readonly kind: 'compare'; readonly request: CompareRequest }
  | { readonly id: number; readonly kind: 'trace'; readonly request: TraceRequest };

/** What a program's heap may grow to, as in the page. */
const MEMORY_BYTES = 256 * 2 ** 20;

/** Opens the page's court and answers the parent thread, one question after the other. */
export async function serve(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const files = await pythonInNode();
  const court = await openCourt(() => startInterpreter(loadPyodide, files, MEMORY_BYTES));
  let last = { text: '', task: null as Omit<JudgeRequest, 'programs'> | null };
  let queue = Promise.resolve();
  port.on('message', (asked: Asked) => {
    queue = queue.then(async () => {
      await court.ready();
      // The watchdog counts from here: what came before is Python's start.
      port.postMessage({ id: asked.id, kind: 'started' });
      port.postMessage({ id: asked.id, kind: 'answer', value: await answer(asked) });
    });
  });
  port.postMessage({ id: 0, kind: 'answer', value: null });

  function answer(asked: Asked): Promise<unknown> {
    if (asked.kind === 'inspect') return court.inspect(asked.request);
    if (asked.kind === 'compare') return court.compare(asked.request);
    if (asked.kind === 'trace') return court.trace(asked.request);
    // The court plans a task once for all programs that come with the same object.
    const text = JSON.stringify(asked.task);
    if (last.task === null || last.text !== text) last = { text, task: asked.task };
    return court.judge(last.task ?? asked.task, asked.program);
  }
}
