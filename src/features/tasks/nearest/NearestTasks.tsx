import { useId, useMemo } from 'react';
import type { ModelChoice } from '../../../domain/model';
import { modelLabel } from '../../../domain/model-label';
import type { Task } from '../../../domain/task';
import { useAppState } from '../../../store/context';
import { NearTaskItem } from './NearTaskItem';
import { describeIndex } from './near-words';
import styles from './NearestTasks.module.css';
import { useTrainingTasks, type TrainingTasksState } from './useTrainingTasks';

/** How many are shown. */
const SHOWN = 3;

/** What the chosen model saw in training that is most like a task. */
export function NearestTasks({ task }: { readonly task: Task }) {
  const model = useAppState((state) => state.settings.model);
  return (
    <section className={styles.panel} aria-label="Nearest training tasks" tabIndex={0}>
      {model.kind === 'embedded' ? (
        <NearestOf task={task} model={model} />
      ) : (
        <p className={styles.note}>
          The training data of {modelLabel(model)} is not known. Choose the embedded model to see
          what it was trained on.
        </p>
      )}
    </section>
  );
}

function NearestOf({ task, model }: { readonly task: Task; readonly model: ModelChoice }) {
  const state = useTrainingTasks(model.id);
  switch (state.phase) {
    case 'loading':
      return (
        <p className={styles.note} role="status">
          Reading what the model was trained on…
        </p>
      );
    case 'missing':
      return (
        <p className={styles.note} role="status">
          The list of training tasks is not here: this copy of the page was published without it, or
          the network is off.
        </p>
      );
    case 'unreadable':
      return (
        <p className={styles.note} role="status">
          The list of training tasks that came with this page cannot be read.
        </p>
      );
    case 'ready':
      return <Found task={task} {...state} />;
  }
}

function Found(
  props: { readonly task: Task } & Extract<TrainingTasksState, { readonly phase: 'ready' }>,
) {
  const { task, tasks, find } = props;
  const hint = useId();
  const nearest = useMemo(() => find(task.text, SHOWN), [find, task.text]);
  return (
    <>
      <p id={hint} className={styles.hint}>
        High similarity: memory may be enough. Low: the program has to be put together. Only words
        are compared, so a task may be known in quite other words.
      </p>
      {nearest.length === 0 ? (
        <p className={styles.note}>No training task has a telling word in common with this one.</p>
      ) : (
        <ol
          className={styles.list}
          aria-label="Training tasks, nearest first"
          aria-describedby={hint}
        >
          {nearest.map((near) => (
            <NearTaskItem key={near.task.concept} near={near} />
          ))}
        </ol>
      )}
      <p className={styles.note}>{describeIndex(tasks)}</p>
    </>
  );
}
