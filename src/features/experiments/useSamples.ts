import { useEffect, useState } from 'react';
import type { RunSample } from '../../domain/run-file/run-file';
import { useActions } from '../../store/context';

/** One task's samples, as far as they are read. */
export type ReadSamples =
  | { readonly phase: 'reading' }
  | { readonly phase: 'ready'; readonly samples: readonly RunSample[] }
  | { readonly phase: 'failed' };

/** Reads one task's samples from where they are kept; they leave memory with what shows them. */
export function useSamples(run: string, taskId: string): ReadSamples {
  const { experiments } = useActions();
  const [read, setRead] = useState<ReadSamples & { readonly of?: string }>({ phase: 'reading' });
  const key = `${run}\n${taskId}`;
  useEffect(() => {
    let gone = false;
    experiments
      .samples(run, taskId)
      .then((samples): ReadSamples => ({ phase: 'ready', samples }))
      .catch((): ReadSamples => ({ phase: 'failed' }))
      .then((came) => {
        if (!gone) setRead({ ...came, of: key });
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [experiments, key, run, taskId]);
  return read.of === key ? read : { phase: 'reading' };
}
