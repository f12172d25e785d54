import type { Experiment } from '../../domain/experiment/experiment';
import type { TaskTally } from '../../domain/measures/task-tally';

/** A run with its tasks that have samples. */
export interface RunWithTallies {
  readonly run: Experiment;
  readonly tallies: readonly TaskTally[];
}

/** Dashes for the lines of a chart: told apart without colour. */
export const DASHES = ['none', '6 3', '2 3', '8 3 2 3', '1 2', '10 4'] as const;
