import { type AppError, toAppError } from '../../domain/errors';
import { type Experiment, isHeld } from '../../domain/experiment/experiment';

/** Why a run in hand was ended from outside. */
type Ending = 'pause' | 'stop';

/** What the queue needs to know and to change. */
export interface QueueHooks {
  readonly runs: () => readonly Experiment[];
  /** Takes a run to another phase, and keeps it. */
  readonly setPhase: (run: string, phase: Experiment['phase'], error: AppError | null) => void;
  /** Works a run off; resolves early when `signal` aborts. */
  readonly work: (experiment: Experiment, signal: AbortSignal) => Promise<void>;
  /** Does `work` unless another tab does such work; tells which. */
  readonly exclusively: (work: () => Promise<void>) => Promise<'done' | 'taken'>;
  readonly onTaken: () => void;
}

/** Works off waiting runs, one after another, in their order. */
export interface RunQueue {
  /** Begins with the first waiting run, when nothing is in hand and no held run keeps it back. */
  wake(): void;
  /** Lets nothing begin while one of these is paused or interrupted. */
  hold(runs: readonly string[]): void;
  /** Begins with what waits, whatever is held. */
  release(): void;
  /** Ends a run that is in hand or waits. */
  end(run: string, how: Ending): void;
  resume(run: string): void;
}

/** Makes the queue over the runs that the hooks give. */
export function createRunQueue(hooks: QueueHooks): RunQueue {
  let inHand: { run: string; abort: AbortController; ending: Ending | null } | null = null;
  /** While one of these is held, what waits behind it waits on. */
  let holders: readonly string[] = [];
  let awake = false;

  function held(): boolean {
    return hooks.runs().some((run) => isHeld(run) && holders.includes(run.id));
  }

  function next(): Experiment | undefined {
    return hooks
      .runs()
      .filter(({ phase }) => phase === 'waiting')
      .sort((a, b) => a.createdAt - b.createdAt)[0];
  }

  async function workOff(experiment: Experiment): Promise<void> {
    const mine = {
      run: experiment.id,
      abort: new AbortController(),
      ending: null as Ending | null,
    };
    inHand = mine;
    hooks.setPhase(experiment.id, 'running', null);
    try {
      await hooks.work(experiment, mine.abort.signal);
      hooks.setPhase(experiment.id, phaseAfter(mine.ending), null);
    } catch (thrown) {
      if (mine.ending !== null) hooks.setPhase(experiment.id, phaseAfter(mine.ending), null);
      else hooks.setPhase(experiment.id, 'failed', toAppError(thrown));
    } finally {
      inHand = null;
    }
  }

  async function workOffAll(): Promise<void> {
    for (let run = next(); run && !held(); run = next()) await workOff(run);
  }

  const queue: RunQueue = {
    wake() {
      if (awake || held() || !next()) return;
      awake = true;
      void hooks
        .exclusively(workOffAll)
        .then((came) => {
          if (came === 'taken') hooks.onTaken();
          return came;
        })
        .finally(() => {
          awake = false;
        })
        // A run may have come after the last look.
        .then((came) => {
          if (came === 'done') queue.wake();
        });
    },
    hold(runs) {
      holders = [...holders, ...runs];
    },
    release() {
      holders = [];
      queue.wake();
    },
    end(run, how) {
      if (how === 'pause') queue.hold([run]);
      if (inHand?.run === run) {
        inHand.ending = how;
        inHand.abort.abort();
      } else {
        hooks.setPhase(run, phaseAfter(how), null);
        queue.wake();
      }
    },
    resume(run) {
      holders = [];
      hooks.setPhase(run, 'waiting', null);
      queue.wake();
    },
  };
  return queue;
}

function phaseAfter(ending: Ending | null): Experiment['phase'] {
  if (ending === null) return 'completed';
  return ending === 'pause' ? 'paused' : 'stopped';
}
