import { useEffect, useState } from 'react';
import { useActions, useAppState } from '../../store/context';
import type { PromptPreview } from '../../store/task-prompt';

/** The prompt of the task on the screen, made anew when anything that it rests on changes. */
export function usePromptPreview(): PromptPreview | null {
  const actions = useActions();
  const settings = useAppState((state) => state.settings);
  const task = useAppState((state) => state.selectedTask);
  const tasks = useAppState((state) => state.tasks);
  const model = useAppState((state) => state.model);
  const [preview, setPreview] = useState<PromptPreview | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    actions
      .previewPrompt(gone.signal)
      .then((made) => {
        if (!gone.signal.aborted) setPreview(made);
      })
      .catch(() => {
        // The model went while it counted; the next state of it makes another preview.
      });
    return () => {
      gone.abort();
    };
  }, [actions, settings, task, tasks, model]);
  return preview;
}
