import { foldRun, solvingSamples } from '../domain/fold-run';
import type { Run, RunEvent } from '../domain/run';
import { passCount } from '../domain/verdict';
import type { Tools } from './tools';

/** Folds a run's events into the store and shows what matters in it. */
export interface RunFollower {
  /** From now on the run's best candidate is shown, until the reader chooses something. */
  begin(): void;
  /** Adds events to the newest run of a task. */
  fold(taskId: string, events: readonly RunEvent[]): void;
}

function bestSample(run: Run): number | null {
  const judged = run.candidates.flatMap((candidate) =>
    candidate.phase === 'judged' ? [candidate] : [],
  );
  const best = judged.toSorted((a, b) => passCount(b.verdict) - passCount(a.verdict))[0];
  return best?.sample ?? null;
}

function concerns(event: RunEvent, sample: number | undefined): boolean {
  return (event.kind === 'candidate' || event.kind === 'verdict') && event.sample === sample;
}

/** Makes the one follower that live and recorded runs share. */
export function createRunFollower(tools: Tools): RunFollower {
  const { store } = tools;
  let following = false;
  tools.onTouch(() => {
    following = false;
  });

  /** While it is written: the first row, then the first solution; at the end the best there is. */
  function choose(run: Run): number | null {
    const solution = solvingSamples(run)[0];
    if (solution !== undefined) return solution;
    return run.phase === 'running' ? 0 : bestSample(run);
  }

  function show(run: Run, events: readonly RunEvent[]): void {
    if (store.getState().selectedTask !== run.taskId) return;
    const chosen = store.getState().selectedCandidate;
    const current = chosen?.run === run.id ? chosen.sample : undefined;
    const wanted = following ? (choose(run) ?? current) : current;
    if (wanted === undefined) return;
    if (wanted !== current || events.some((event) => concerns(event, wanted))) {
      tools.showCandidate(run.id, wanted);
    }
  }

  return {
    begin() {
      following = true;
    },
    fold(taskId, events) {
      const before = store.getState().runs[taskId] ?? null;
      const run = events.reduce<Run | null>(foldRun, before);
      if (!run || run === before) return;
      store.setState(({ runs }) => ({ runs: { ...runs, [taskId]: run } }));
      const recorded = taskId in store.getState().recorded;
      if (!recorded && solvingSamples(run).length > 0) tools.markSolved(taskId);
      show(run, events);
    },
  };
}
