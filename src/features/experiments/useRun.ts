import { useEffect } from 'react';
import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import { useActions, useAppState } from '../../store/context';
import { useOnReturn } from '../../ui/useOnReturn';

/** A run with its results, as far as they are read. */
export type OpenedRun =
  | { readonly phase: 'reading' }
  | { readonly phase: 'missing' }
  | {
      readonly phase: 'ready';
      readonly run: Experiment;
      readonly results: readonly TaskResult[];
    };

/** Opens a run: reads the list when that has not been done, and then its results. */
export function useRun(id: string): OpenedRun {
  const { experiments: actions } = useActions();
  const phase = useAppState(({ experiments }) => experiments.phase);
  const run = useAppState(({ experiments }) => experiments.runs[id]);
  const results = useAppState(({ experiments }) => experiments.results[id]);
  useOnReturn(actions.open);
  const known = run !== undefined;
  useEffect(() => {
    if (phase === 'ready' && known) void actions.read(id);
  }, [actions, id, known, phase]);
  if (phase !== 'ready' || (known && !results)) return { phase: 'reading' };
  return run && results ? { phase: 'ready', run, results } : { phase: 'missing' };
}
