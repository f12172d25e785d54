import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** One assert's verdict by plain Python: the page's names, and `ended` for a process that died. */
export interface NativeVerdict {
  readonly kind: string;
  /** Of an error. */
  readonly type?: string;
  readonly message?: string;
  /** Of an import that failed. */
  readonly module?: string;
}

/** A program with what it is to be held against. */
export interface NativeJob {
  readonly program: string;
  readonly setup: string;
  readonly asserts: readonly string[];
  readonly timeLimitMs: number;
}

/** What came of one program. */
export interface NativeAnswer {
  readonly verdicts: readonly NativeVerdict[];
  readonly seconds: number;
}

/** A `python3 -I` that forks a process for each program. */
export interface NativePython {
  readonly version: string;
  judge(job: NativeJob): Promise<NativeAnswer>;
  close(): void;
}

/** Starts `command`, a Python of version 3.10 or newer on Linux. Rejects when it does not answer. */
export async function startNativePython(command: string): Promise<NativePython> {
  const script = fileURLToPath(new URL('judge.py', import.meta.url));
  const child = spawn(command, ['-I', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${command} ended with code ${String(code)}.`));
    });
  });
  gone.catch(() => undefined);
  const next = async (): Promise<unknown> => {
    const line = await Promise.race([lines.next(), gone]);
    if (line.done) return gone;
    return JSON.parse(line.value) as unknown;
  };
  const { version } = (await next()) as { version: string };
  return {
    version,
    async judge(job) {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      return (await next()) as NativeAnswer;
    },
    close: () => child.stdin.end(),
  };
}
