import { type AppError, toAppError } from '../../domain/errors';
import { type Experiment, isHeld } from '../../domain/experiment/experiment';

/** Why a run in hand was ended from outside. */
type Ending = 'pause' | 'stop';

/** What the queue needs to know and to change. */
export interface QueueHooks {
  /** All runs but those that another tab works off. */
  readonly runs: () => readonly Experiment[];
  /** Changes a run, and keeps it. */
  readonly change: (run: string, change: Partial<Experiment>) => void;
  /** Takes over what other tabs have done since; `taken` while one of them works on runs. */
  readonly refresh: (taken: boolean) => Promise<void>;
  /** Works a run off; resolves early when `signal` aborts. */
  readonly work: (experiment: Experiment, signal: AbortSignal) => Promise<void>;
  /** Does `work` unless another tab does such work; tells which. */
  readonly exclusively: (work: () => Promise<void>) => Promise<'done' | 'taken'>;
  /** Does `work` once no other tab does such work. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** A run waits until another tab is done. */
  readonly onTaken: () => void;
}

/** Works off waiting runs, one after another, in their order; of all tabs only one does so. */
export interface RunQueue {
  /** Takes over what other tabs have done; while one of them works on runs, waits for its end. */
  look(): Promise<void>;
  /** Begins with the first waiting run, when nothing is in hand and no held run keeps it back. */
  wake(): void;
  /** Begins with what waits, whatever is held. */
  release(): void;
  /** Ends a run that is in hand or waits. */
  end(run: string, how: Ending): void;
  /** Lets a run wait again, with the change that `prepare` gives; null leaves it as it is. */
  resume(run: string, prepare: (experiment: Experiment) => Partial<Experiment> | null): void;
}

/** Makes the queue over the runs that the hooks give. */
export function createRunQueue(hooks: QueueHooks): RunQueue {
  let inHand: { run: string; abort: AbortController; ending: Ending | null } | null = null;
  /** While one of these is held, what waits behind it waits on. */
  let holders: readonly string[] = [];
  /** This tab works on runs: what it knows is the newest. */
  let working = false;
  /** Another tab does; this one is next in turn. */
  let following = false;
  /** What was asked for is done in order: each begins with a look at the other tabs. */
  let order: Promise<void> = Promise.resolve();

  function find(run: string): Experiment | undefined {
    return hooks.runs().find(({ id }) => id === run);
  }

  function held(): boolean {
    return hooks.runs().some((run) => isHeld(run) && holders.includes(run.id));
  }

  function next(): Experiment | undefined {
    return hooks
      .runs()
      .filter(({ phase }) => phase === 'waiting')
      .sort((a, b) => a.createdAt - b.createdAt)[0];
  }

  function enter(run: string, phase: Experiment['phase'], fault: AppError | null = null): void {
    const error = fault === null ? null : { code: fault.code, detail: fault.detail };
    hooks.change(run, { phase, error });
  }

  async function workOff(experiment: Experiment): Promise<void> {
    const mine = {
      run: experiment.id,
      abort: new AbortController(),
      ending: null as Ending | null,
    };
    inHand = mine;
    enter(experiment.id, 'running');
    try {
      await hooks.work(experiment, mine.abort.signal);
      enter(experiment.id, phaseAfter(mine.ending));
    } catch (thrown) {
      if (mine.ending !== null) enter(experiment.id, phaseAfter(mine.ending));
      else enter(experiment.id, 'failed', toAppError(thrown));
    } finally {
      inHand = null;
    }
  }

  async function refresh(taken: boolean): Promise<void> {
    const known = new Set(hooks.runs().flatMap((run) => (isHeld(run) ? [run.id] : [])));
    await hooks.refresh(taken);
    const added = hooks.runs().filter((run) => isHeld(run) && !known.has(run.id));
    holders = [...holders, ...added.map(({ id }) => id)];
  }

  async function workOffAll(): Promise<void> {
    working = true;
    await refresh(false);
    for (let run = next(); run && !held(); run = next()) await workOff(run);
  }

  async function follow(): Promise<void> {
    await refresh(true);
    if (following) return;
    following = true;
    void hooks
      .inTurn(workOffAll)
      .finally(() => {
        working = false;
        following = false;
      })
      .then(() => {
        queue.wake();
      });
  }

  async function look(): Promise<void> {
    if (working) return;
    const came = following ? 'taken' : await hooks.exclusively(() => refresh(false));
    if (came === 'taken') await follow();
  }

  function start(): void {
    working = true;
    void hooks
      .exclusively(workOffAll)
      .finally(() => {
        working = false;
      })
      .then(async (came) => {
        if (came === 'taken') await follow();
        // A run may have come after the last look.
        queue.wake();
      });
  }

  function inOrder(step: () => void): Promise<void> {
    order = order.then(look).then(step);
    return order;
  }

  const queue: RunQueue = {
    look: () => inOrder(() => undefined),
    wake() {
      if (working || held() || !next()) return;
      if (following) hooks.onTaken();
      else start();
    },
    release() {
      void inOrder(() => {
        holders = [];
        queue.wake();
      });
    },
    end(run, how) {
      function endNow(): boolean {
        if (inHand?.run !== run) return false;
        if (how === 'pause') holders = [...holders, run];
        inHand.ending = how;
        inHand.abort.abort();
        return true;
      }
      if (endNow()) return;
      void inOrder(() => {
        const now = find(run);
        if (endNow() || !now || !(now.phase === 'waiting' || isHeld(now))) return;
        if (how === 'pause') holders = [...holders, run];
        enter(run, phaseAfter(how));
        queue.wake();
      });
    },
    resume(run, prepare) {
      void inOrder(() => {
        const now = find(run);
        const change = now && now.phase !== 'running' ? prepare(now) : null;
        if (change === null) return;
        holders = [];
        hooks.change(run, { phase: 'waiting', error: null, ...change });
        queue.wake();
      });
    },
  };
  return queue;
}

function phaseAfter(ending: Ending | null): Experiment['phase'] {
  if (ending === null) return 'completed';
  return ending === 'pause' ? 'paused' : 'stopped';
}
