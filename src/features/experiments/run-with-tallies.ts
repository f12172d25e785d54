import type { Experiment } from '../../domain/experiment/experiment';
import type { TaskTally } from '../../domain/measures/task-tally';

/** A run with its tasks that have samples. */
export interface RunWithTallies {
  readonly run: Experiment;
  readonly tallies: readonly TaskTally[];
}
