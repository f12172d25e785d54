import type { Experiment } from '../../domain/experiment/experiment';

/** Runs in the order of a list. */
export function newestFirst(runs: Readonly<Record<string, Experiment>>): readonly Experiment[] {
  return Object.values(runs).sort((a, b) => b.createdAt - a.createdAt);
}
