import type { Limits, Role } from './protocol';
import type { Room } from './room';
import { startRoomWorker, type RoomWorker } from './room-worker';

/** The workers of a room: one that judges, one that runs, and perhaps a fresh one beside it. */
export interface Staff {
  readonly judge: () => Promise<RoomWorker>;
  readonly replaceJudge: () => void;
  /** The runner that stands, ready. */
  readonly runner: () => Promise<RoomWorker>;
  /** Ends the runner; the spare takes its place and a new spare starts. */
  readonly replaceRunner: () => void;
  dismiss(): void;
}

/** Starts the workers. `spare`: keep a fresh runner waiting (about 120 MB). */
export function hireStaff(room: Room, limits: Limits, spare: boolean): Staff {
  const start = (role: Role) => startRoomWorker(room, role, limits);
  let runner = start('runner');
  let judge = start('judge');
  let waiting: RoomWorker | undefined;
  const ready = async (worker: RoomWorker) => {
    await worker.ready;
    return worker;
  };
  function fillSpare(): void {
    // After the others stand: three starts at once would delay the first verdict.
    if (!spare) return;
    void Promise.all([runner.ready, judge.ready]).then(
      () => {
        if (!dismissed) waiting ??= start('runner');
      },
      () => undefined,
    );
  }
  let dismissed = false;
  fillSpare();
  return {
    judge: () => ready(judge),
    runner: () => ready(runner),
    replaceJudge() {
      judge.end();
      judge = start('judge');
    },
    replaceRunner() {
      runner.end();
      runner = waiting ?? start('runner');
      waiting = undefined;
      fillSpare();
    },
    dismiss() {
      dismissed = true;
      for (const worker of [runner, judge, waiting]) worker?.end();
    },
  };
}
