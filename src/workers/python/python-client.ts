import { AppError, toAppError } from '../../domain/errors';
import type { PythonState } from '../../domain/model';
import type { Trace } from '../../domain/predict/trace';
import type { ProgramVerdict } from '../../domain/verdict';
import type { JudgeRequest, PythonRunner } from '../../engine/ports';
import { untilAborted } from '../../lib/until-aborted';
import { compareAnswers } from './comparing';
import { type InspectionTools, inspectPrograms } from './inspection';
import { judgeAll } from './judge-all';
import { ask as askWorker } from './judging';
import { fetchPythonFiles } from './python-files';
import { openRoom, type Room } from './room';
import { hireStaff, type Staff } from './staff';
import { traceCall } from './trace-call';

/** Milliseconds in which programs' syntax trees must be read. */
const INSPECT_LIMIT = 10_000;

/** How Python is started; every field may be left out. */
export interface PythonOptions {
  readonly onState?: (state: PythonState) => void;
  /** Where the site's files lie; the page's own base when left out. */
  readonly base?: string;
  /** Bytes of heap for a program, 256 MiB when left out. */
  readonly memoryBytes?: number;
  /** Characters a program may print, 100,000 when left out. */
  readonly outputCharacters?: number;
  /** Keep a second runner warm, about 120 MB: an endless loop in C then costs no wait. */
  readonly spare?: boolean;
}

/** The judge of programs, in its closed room. */
export interface PythonClient extends PythonRunner {
  /** Starts Python ahead of the first call. Never rejects: the state says what came of it. */
  start(): Promise<void>;
  /** Ends every worker and takes the room out of the page. */
  dispose(): void;
}

/** Python for a page: starts when first needed, restarts after a failure. */
export function createPythonClient(options: PythonOptions = {}): PythonClient {
  const {
    onState,
    memoryBytes = 256 * 2 ** 20,
    outputCharacters = 100_000,
    spare = true,
  } = options;
  const base = options.base ?? new URL(import.meta.env.BASE_URL, document.baseURI).href;
  let opened: Promise<{ room: Room; staff: Staff }> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let disposed = false;

  async function open() {
    onState?.({ phase: 'starting' });
    const room = await openRoom(await fetchPythonFiles(base));
    const staff = hireStaff(room, { memoryBytes, outputCharacters }, spare);
    try {
      await Promise.all([staff.runner(), staff.judge()]);
    } catch (thrown) {
      staff.dismiss();
      room.close();
      throw thrown;
    }
    onState?.({ phase: 'ready' });
    return { room, staff };
  }

  function opening() {
    if (disposed) throw new AppError('python-failed', 'Python was shut down.');
    opened ??= open().catch((thrown: unknown) => {
      opened = undefined;
      const error = toAppError(thrown, 'python-failed');
      onState?.({ phase: 'failed', error });
      throw error;
    });
    return opened;
  }

  /** Waits for what came before; a worker that can't be replaced makes the next call start anew. */
  function inTurn<T>(signal: AbortSignal, work: (staff: Staff) => Promise<T>): Promise<T | null> {
    const turn = last.then(async () => {
      if (signal.aborted) return null;
      const { room, staff } = await opening();
      return work(staff).catch((thrown: unknown) => {
        opened = undefined;
        staff.dismiss();
        room.close();
        const error = toAppError(thrown, 'python-failed');
        onState?.({ phase: 'failed', error });
        throw error;
      });
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  const ask: InspectionTools['ask'] = async (step, question) => {
    const { staff } = await opening();
    return askWorker(await staff.judge(), { kind: 'inspect', step, question }, INSPECT_LIMIT);
  };

  const client: PythonClient = {
    start: () =>
      opening().then(
        () => undefined,
        () => undefined,
      ),
    judge(request, onVerdict, signal) {
      if (request.programs.length === 0) return Promise.resolve();
      const turn = inTurn(signal, (staff) => judgeAll(staff, request, onVerdict, signal));
      // A stop need not wait for Python to start, or for a worker to be replaced.
      return untilAborted(
        turn.then(() => undefined),
        signal,
      );
    },
    async inspect(request, signal) {
      const judge = async (task: JudgeRequest): Promise<ProgramVerdict[] | null> => {
        const verdicts: ProgramVerdict[] = [];
        await client.judge(task, (index, verdict) => (verdicts[index] = verdict), signal);
        return signal.aborted ? null : verdicts;
      };
      return signal.aborted ? null : inspectPrograms(request, { ask, judge });
    },
    compare: (request) => compareAnswers(request, ask),
    async trace(request, signal) {
      let trace: Trace | null = null;
      const turn = inTurn(signal, async (staff) => {
        trace = await traceCall(staff, request, signal);
      });
      await untilAborted(
        turn.then(() => undefined),
        signal,
      );
      return signal.aborted ? null : trace;
    },
    dispose() {
      disposed = true;
      void opened?.then(({ room, staff }) => {
        staff.dismiss();
        room.close();
      });
      opened = undefined;
    },
  };
  return client;
}
