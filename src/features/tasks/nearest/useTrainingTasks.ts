import { useEffect, useState } from 'react';
import { parseTrainingTasks } from '../../../domain/schemas/training-tasks-schema';
import { indexTrainingTasks, type FindNearest } from '../../../domain/training-tasks/find-nearest';
import type { TrainingTasks } from '../../../domain/training-tasks/training-tasks';
import { nextTask } from '../../../lib/next-task';
import { runInSlices } from '../../../lib/run-in-slices';
import { useText } from '../../../ui/useText';

/** What a model was trained on, on its way. */
export type TrainingTasksState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'missing' }
  | { readonly phase: 'unreadable' }
  | { readonly phase: 'ready'; readonly tasks: TrainingTasks; readonly find: FindNearest };

/** Fetches the list of training tasks and prepares it, a slice at a time. */
export function useTrainingTasks(modelId: string): TrainingTasksState {
  const file = useText(`models/${modelId}/training-tasks.json.gz`);
  const text = file.phase === 'ready' ? file.text : null;
  const [state, setState] = useState<TrainingTasksState>({ phase: 'loading' });
  useEffect(() => {
    if (text === null) return;
    const ending = new AbortController();
    async function prepare(content: string): Promise<void> {
      // Each step by itself is short; together they would hold up a click.
      await nextTask();
      const tasks = parseTrainingTasks(content);
      if (!tasks) {
        setState({ phase: 'unreadable' });
        return;
      }
      try {
        await nextTask();
        const find = await runInSlices(indexTrainingTasks(tasks), ending.signal);
        await nextTask();
        setState({ phase: 'ready', tasks, find });
      } catch (thrown) {
        if (!ending.signal.aborted) throw thrown;
      }
    }
    void prepare(text);
    return () => {
      ending.abort();
    };
  }, [text]);
  return file.phase === 'failed' ? { phase: 'missing' } : state;
}
