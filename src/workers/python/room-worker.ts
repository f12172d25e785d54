import { AppError } from '../../domain/errors';
import type { FromWorker, Limits, Role, ToWorker } from './protocol';
import type { Room } from './room';

/** A Python in the room, talked to over a port of its own. */
export interface RoomWorker {
  /** Settles when Python stands ready. Rejects with `python-failed`. */
  readonly ready: Promise<void>;
  /** Sends a message under a new call number; `onAnswer` gets every answer to it. */
  call(message: Unnumbered<ToWorker>, onAnswer: (answer: FromWorker) => void): void;
  /** Terminates it, whatever it is doing; no answer comes any more. */
  end(): void;
}

type Unnumbered<T> = T extends { call: number } ? Omit<T, 'call'> : never;

/** Milliseconds within which Python must stand ready, on the slowest machine that can run it. */
const START_LIMIT = 60_000;

let lastId = 0;

/** Starts a worker in the room. */
export function startRoomWorker(room: Room, role: Role, limits: Limits): RoomWorker {
  const id = ++lastId;
  const { port1: port, port2 } = new MessageChannel();
  const answers = new Map<number, (answer: FromWorker) => void>();
  let lastCall = 0;
  let settle: { resolve: () => void; reject: (error: AppError) => void };
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // A worker that fails while it is only a spare is reported when it is needed.
  ready.catch(() => undefined);
  const fail = (detail: string): void => {
    clearTimeout(timer);
    settle.reject(new AppError('python-failed', detail));
  };
  const timer = setTimeout(() => {
    fail('Python took too long to start.');
  }, START_LIMIT);
  const forget = room.onWorkerFailed((worker, detail) => {
    if (worker === id) fail(detail);
  });
  port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'ready') {
      clearTimeout(timer);
      settle.resolve();
    } else if (data.kind === 'failed') fail(data.detail);
    else answers.get(data.call)?.(data);
  };
  room.send({ kind: 'start', worker: id, role, limits, port: port2 }, [port2]);
  return {
    ready,
    call(message, onAnswer) {
      const call = ++lastCall;
      // Calls are worked off one after the other: answers to older ones are complete.
      answers.set(call, onAnswer);
      answers.delete(call - 1000);
      port.postMessage({ ...message, call });
    },
    end() {
      fail('ended');
      forget();
      answers.clear();
      port.close();
      room.send({ kind: 'end', worker: id });
    },
  };
}
