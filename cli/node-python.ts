import { Worker } from 'node:worker_threads';
import { AppError } from '../src/domain/errors';
import type { Trace } from '../src/domain/predict/trace';
import type { Inspection } from '../src/domain/trivial';
import type { ProgramVerdict } from '../src/domain/verdict';
import type { AnswerComparisons, PythonRunner } from '../src/engine/ports';
import { faultEverywhere } from '../src/workers/python/verdict-of-crash';
import type { Asked } from './judge-thread';

/** Milliseconds that a new Python may take to start, on a machine that others share. */
const START_LIMIT = 600_000;
/** Milliseconds beyond the limits inside until a thread counts as stuck. */
const GRACE = 5000;

type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'id'> : never) : never;

interface Told {
  readonly id: number;
  readonly kind: 'started' | 'answer';
  readonly value?: unknown;
}

class JudgeThread {
  readonly #worker = new Worker(new URL('judge-thread.mjs', import.meta.url));
  readonly #waiting = new Map<number, (told: Told) => void>();
  readonly ready: Promise<void>;
  #last = 0;

  constructor() {
    this.#worker.on('message', (told: Told) => this.#waiting.get(told.id)?.(told));
    this.ready = new Promise((resolve, reject) => {
      const late = new AppError('python-failed', 'It took more than ten minutes.');
      const timer = setTimeout(reject, START_LIMIT, late);
      this.#waiting.set(0, () => {
        clearTimeout(timer);
        resolve();
      });
      this.#worker.on('error', (error) => {
        clearTimeout(timer);
        reject(new AppError('python-failed', String(error)));
      });
    });
  }

  /** Undefined when no answer comes within `limitMs` of the start. */
  ask(question: Question, limitMs: number): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      let timer = setTimeout(resolve, START_LIMIT, undefined);
      this.#waiting.set(id, (told) => {
        clearTimeout(timer);
        if (told.kind === 'started') timer = setTimeout(resolve, limitMs, undefined);
        else {
          this.#waiting.delete(id);
          resolve(told.value);
        }
      });
      this.#worker.postMessage({ ...question, id });
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

/** A Python in this process, until it is disposed of. */
export interface NodePython extends PythonRunner {
  /** Starts it before it is asked anything; a fault comes with the first question. */
  start(): void;
  dispose(): Promise<void>;
}

/** The page's judge in Node: the same Pyodide, in a thread that is replaced when it is stuck. */
export function createNodePython(): NodePython {
  let thread: JudgeThread | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function ask(question: Question, limitMs: number): Promise<unknown> {
    const standing = (thread ??= new JudgeThread());
    await standing.ready;
    const value = await standing.ask(question, limitMs + GRACE);
    if (value === undefined) {
      thread = null;
      await standing.end();
    }
    return value;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    judge: ({ programs, ...task }, onVerdict, signal) =>
      inTurn(async () => {
        for (const [index, program] of programs.entries()) {
          if (signal.aborted) return;
          const { timeLimitMs } = task;
          const verdict = (await ask({ kind: 'judge', task, program }, 2 * timeLimitMs)) as
            ProgramVerdict | undefined;
          const fault = { kind: 'timeout', limitMs: timeLimitMs, line: null } as const;
          onVerdict(index, verdict ?? faultEverywhere(task, fault, timeLimitMs));
        }
      }),
    inspect: (request, signal) =>
      inTurn(async () => {
        if (signal.aborted) return null;
        // Any of its programs may spend its Python, which then starts anew.
        const limitMs = (request.timeLimitMs + START_LIMIT) * (request.programs.length + 1);
        const value = await ask({ kind: 'inspect', request }, limitMs);
        return (value as Inspection[] | null | undefined) ?? null;
      }),
    compare: (request) =>
      inTurn(async () => {
        const value = await ask({ kind: 'compare', request }, START_LIMIT);
        return (value as AnswerComparisons | null | undefined) ?? null;
      }),
    trace: (request, signal) =>
      inTurn(async () => {
        if (signal.aborted) return null;
        const value = await ask({ kind: 'trace', request }, request.timeLimitMs + START_LIMIT);
        return (value as Trace | undefined) ?? null;
      }),
    start() {
      thread ??= new JudgeThread();
      thread.ready.catch(() => undefined);
    },
    async dispose() {
      await thread?.end();
    },
  };
}
