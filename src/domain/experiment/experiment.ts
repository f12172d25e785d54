import type { ErrorCode } from '../errors';
import type { TaskTally } from '../measures/task-tally';
import type { ModelChoice } from '../model';
import type { RunHeader } from '../run-file/run-file';

/**
 * How far an experiment is. `waiting` ones are worked off in their order; a `paused` one and one
 * that was `interrupted`, the page having been closed, hold those behind them; `stopped` and
 * `failed` ones can be gone on with.
 */
export type ExperimentPhase =
  'waiting' | 'running' | 'paused' | 'interrupted' | 'completed' | 'stopped' | 'failed';

/** Whether the reader has to say how it goes on, and what waits behind it waits for that. */
export function isHeld({ phase }: Pick<Experiment, 'phase'>): boolean {
  return phase === 'paused' || phase === 'interrupted';
}

/** What an experiment's samples add up to, for a list. */
export interface ExperimentTotals {
  /** Tasks with a sample. */
  readonly tasks: number;
  readonly samples: number;
  readonly solving: number;
  readonly solvedTasks: number;
  /** Mean over tasks of the share of samples that solve; 0 without a sample. */
  readonly passAt1: number;
}

/** A run over many tasks, as the page keeps it; its samples are kept beside it. */
export interface Experiment {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch; the order of the list and of the work. */
  readonly createdAt: number;
  readonly header: RunHeader;
  /** `sample`: a model writes. `judge`: programs that are there are judged, anew or for the first time. */
  readonly work: 'sample' | 'judge';
  /** The model to load; null for a run that came from a file. */
  readonly choice: ModelChoice | null;
  /** The sweep it is part of; null for one by itself. */
  readonly sweep: string | null;
  readonly phase: ExperimentPhase;
  readonly error: { readonly code: ErrorCode; readonly detail: string } | null;
  readonly totals: ExperimentTotals;
  /** What judging anew changed; null where that was not done. */
  readonly rejudged: { readonly samples: number; readonly changed: number } | null;
}

/** One task of an experiment: its tally, and a letter for each sample in order (see `outcomeLetter`). */
export interface TaskResult {
  readonly tally: TaskTally;
  readonly outcomes: string;
}

/** An experiment without a sample. */
export const NO_TOTALS: ExperimentTotals = {
  tasks: 0,
  samples: 0,
  solving: 0,
  solvedTasks: 0,
  passAt1: 0,
};

/** The totals of these tasks. */
export function totalsOf(results: Iterable<TaskResult>): ExperimentTotals {
  const totals = { ...NO_TOTALS };
  let shares = 0;
  for (const { tally } of results) {
    if (tally.samples === 0) continue;
    totals.tasks += 1;
    totals.samples += tally.samples;
    totals.solving += tally.solving;
    totals.solvedTasks += Number(tally.solving > 0);
    shares += tally.solving / tally.samples;
  }
  return { ...totals, passAt1: totals.tasks === 0 ? 0 : shares / totals.tasks };
}

/** Samples that an experiment is to have. */
export function wantedSamples({ header }: Pick<Experiment, 'header'>): number {
  return header.tasks.ids.length * header.sampling.samples;
}
